import type { IConstruct } from 'constructs';
import type { CheckOptions, KubernetesVersion, PodSecurityLevel } from '../src/check';
import { levelNamed } from '../src/check/pod-security/level';
import { defaultKubernetesVersion, versionNamed } from '../src/kubernetes/version';

/** The cluster that something is made for, and what it asks of Pods. */
export interface Target {
  /**
   * The Kubernetes version of the cluster.
   * @default that of the scope (`Podwright.configure`), else PODWRIGHT_KUBERNETES, else '1.28'
   */
  readonly kubernetes?: KubernetesVersion;
  /**
   * The Pod Security Standard that Pods must meet.
   * @default that of the scope, else PODWRIGHT_POD_SECURITY, else none
   */
  readonly podSecurity?: PodSecurityLevel;
  /**
   * Codes of runtime rules to leave out, each with a reason: `port-clash: both use SO_REUSEPORT`.
   * @default none, and those that the scope allows
   */
  readonly allow?: readonly string[];
}

const contextKey = 'podwright';

/**
 * Sets the target of all that is below a scope, an App or a Chart. Call it before anything is put into the scope.
 * @throws if the scope has children, or if Podwright does not know the version
 */
export function configure(scope: IConstruct, target: Target): void {
  versionNamed(target.kubernetes, 'kubernetes');
  scope.node.setContext(contextKey, { ...contextOf(scope), ...target });
}

/** The target of a construct: what it says itself, then its scopes, then the environment. */
export function targetOf(
  construct: IConstruct,
  own: Target = {},
): CheckOptions & { readonly kubernetes: KubernetesVersion } {
  const context = contextOf(construct);
  const podSecurity =
    own.podSecurity ??
    context.podSecurity ??
    levelNamed(process.env['PODWRIGHT_POD_SECURITY'], 'PODWRIGHT_POD_SECURITY');
  return {
    kubernetes:
      versionNamed(own.kubernetes ?? context.kubernetes, 'kubernetes') ??
      versionNamed(process.env['PODWRIGHT_KUBERNETES'], 'PODWRIGHT_KUBERNETES') ??
      defaultKubernetesVersion,
    ...(podSecurity === undefined ? {} : { podSecurity }),
    allow: [...(context.allow ?? []), ...(own.allow ?? [])],
  };
}

function contextOf({ node }: IConstruct): Target {
  return (node.tryGetContext(contextKey) ?? {}) as Target;
}
