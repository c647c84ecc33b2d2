import { expect } from 'vitest';
import { matchers, serializer, type PodwrightMatchers } from './matchers';

expect.extend(matchers);
expect.addSnapshotSerializer(serializer);

export type { PodwrightMatchers };

// Vitest's own interface of matchers has other type parameters in each of its versions; Chai's has none, and Vitest
// derives its own from it.
declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is Chai's
  namespace Chai {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds to what is there
    interface Assertion extends PodwrightMatchers {}
  }
}
