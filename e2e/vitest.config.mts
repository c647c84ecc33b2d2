import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 30_000,
    // One Pod at a time: they share two processors and one set of ports.
    fileParallelism: false,
    cache: false,
  },
});
