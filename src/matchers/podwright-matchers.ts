import type { Target } from '../../constructs/target';

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
