import type { KubernetesVersion } from 'podwright';

/** What differs from one environment to another. */
export interface Environment {
  readonly namespace: string;
  /** That of the cluster. */
  readonly kubernetes: KubernetesVersion;
  /** Of nginx. */
  readonly version: string;
  readonly memory: string;
}

export const environments = {
  staging: { namespace: 'web-staging', kubernetes: '1.36', version: '1.29.1', memory: '64Mi' },
  production: { namespace: 'web', kubernetes: '1.33', version: '1.28.0', memory: '256Mi' },
} as const satisfies Record<string, Environment>;
