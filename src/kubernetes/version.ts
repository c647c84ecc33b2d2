/** The Kubernetes minor versions whose API servers Podwright knows, oldest first. */
export const kubernetesVersions = ['1.28', '1.29', '1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36'] as const;

/** A Kubernetes minor version, such as `'1.33'`. */
export type KubernetesVersion = (typeof kubernetesVersions)[number];

/** The version judged where none is named: that of cdk8s-plus-28. */
export const defaultKubernetesVersion: KubernetesVersion = '1.28';

/** The minor number of a version: 33 of `'1.33'`. */
export function minorOf(version: KubernetesVersion): number {
  return 28 + kubernetesVersions.indexOf(version);
}

/** Whether a text names a version that Podwright knows. */
export function isKubernetesVersion(text: unknown): text is KubernetesVersion {
  return kubernetesVersions.includes(text as KubernetesVersion);
}
