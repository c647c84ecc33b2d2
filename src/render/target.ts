import type { IConstruct } from 'constructs';
import type { CheckOptions } from '../check';
import { levelNamed } from '../check/pod-security/level';
import { versionNamed } from '../kubernetes/version';

/** The cluster that objects are made for, and the definitions of its custom resources. */
export type Target = Pick<CheckOptions, 'kubernetes' | 'podSecurity' | 'allow' | 'definitions'>;

/** The target of a construct: that of its scopes (`Podwright.configure`), then the given one, then the environment. */
export function targetOf(construct: IConstruct, given: Target): Target {
  const scoped = construct.node.tryGetContext('podwright') as Target | undefined;
  if (!scoped) return given;
  return { ...given, ...scoped, allow: [...(given.allow ?? []), ...(scoped.allow ?? [])] };
}

/**
 * What PODWRIGHT_KUBERNETES and PODWRIGHT_POD_SECURITY say.
 * @throws if they name a version or a level that there is not
 */
export function targetOfEnvironment(): Target {
  const { PODWRIGHT_KUBERNETES, PODWRIGHT_POD_SECURITY } = process.env;
  const kubernetes = versionNamed(PODWRIGHT_KUBERNETES, 'PODWRIGHT_KUBERNETES');
  const podSecurity = levelNamed(PODWRIGHT_POD_SECURITY, 'PODWRIGHT_POD_SECURITY');
  return { ...(kubernetes !== undefined && { kubernetes }), ...(podSecurity !== undefined && { podSecurity }) };
}
