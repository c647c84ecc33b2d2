/** The Kubernetes minor versions whose API servers Podwright knows, oldest first. */
export const kubernetesVersions = ['1.28', '1.29', '1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36'] as const;

/** A Kubernetes minor version, such as `'1.33'`. */
export type KubernetesVersion = (typeof kubernetesVersions)[number];

/** The version judged where none is named: that of cdk8s-plus-28. */
export const defaultKubernetesVersion: KubernetesVersion = '1.28';

/**
 * The minor number of a version: 33 of `'1.33'`.
 * @throws if it is none of these, such as the number that YAML makes of `kubernetes: 1.33`
 */
export function minorOf(version: KubernetesVersion): number {
  const index = kubernetesVersions.indexOf(version);
  if (index < 0)
    throw new RangeError(
      `kubernetes is ${JSON.stringify(version)}: it is a text, one of ${kubernetesVersions.map((one) => `'${one}'`).join(', ')}`,
    );
  return 28 + index;
}

/**
 * The version that a text names, undefined where there is none. `what` is where it was written.
 * @throws if Podwright does not know the version
 */
export function versionNamed(text: string | undefined, what: string): KubernetesVersion | undefined {
  if (text === undefined || text === '' || isKubernetesVersion(text)) return text || undefined;
  throw new Error(`${what} is '${text}': it is one of ${kubernetesVersions.join(', ')}`);
}

/** Whether a text names a version that Podwright knows. */
function isKubernetesVersion(text: unknown): text is KubernetesVersion {
  return kubernetesVersions.includes(text as KubernetesVersion);
}
