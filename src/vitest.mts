// Vitest is there for ES modules only: this is what they load, and vitest.ts what the compiler reads for CommonJS.
import { expect } from 'vitest';
import { matchers, serializer } from './matchers/index.js';

export type { PodwrightMatchers } from './vitest.js';

expect.extend(matchers);
expect.addSnapshotSerializer(serializer);
