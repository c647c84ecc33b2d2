import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^podwright$/, replacement: resolve(import.meta.dirname, 'constructs/index.ts') }] },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: 'test/seed.ts',
    // Many tests wait for compilers and command lines, which a busy machine slows down.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    maxWorkers: '100%',
  },
});
