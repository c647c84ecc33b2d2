import { expect } from 'vitest';
import type { Target } from '../constructs/target';
import { matchers, serializer } from './matchers';

expect.extend(matchers);
expect.addSnapshotSerializer(serializer);

/** What `expect` can ask beside its own. */
export interface PodwrightMatchers {
  /**
   * That the API server would take the objects of an App, a Chart, a construct, a manifest or a list of manifests,
   * and none would fail on the node.
   *
   * @param target the cluster. @default that of the constructs; Kubernetes 1.28
   */
  toBeAccepted(target?: Omit<Target, 'allow'>): void;
  /**
   * That the objects mean the same to Kubernetes as those of YAML text, of a file (its path from the working
   * directory, or a URL), of manifests or of constructs.
   */
  toMatchManifest(expected: string | URL | object): void;
}

// Vitest's own interface of matchers has other type parameters in each of its versions; Chai's has none, and Vitest
// derives its own from it.
declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is Chai's
  namespace Chai {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds to what is there
    interface Assertion extends PodwrightMatchers {}
  }
}
