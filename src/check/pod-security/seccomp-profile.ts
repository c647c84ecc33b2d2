import type { SeccompProfile } from '../../kubernetes/api';
import { quotedList, setters, sorted, type Control, type Subject, type Violation } from './control';

/**
 * Seccomp: not switched off
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.seccompProfile.type` of the Pod and every container | unset, `RuntimeDefault`, `Localhost` |
 *
 * The restricted level asks for a profile: see `restricted-seccomp-profile.ts`.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const seccompProfile: Control = { code: 'pod-security/seccomp-profile', check: forbiddenSeccompProfile };

export const isAllowedSeccompProfile = (profile: SeccompProfile): boolean =>
  profile.type === 'RuntimeDefault' || profile.type === 'Localhost';

/** The Pod or containers with a profile of another type than those allowed. */
export function forbiddenSeccompProfile({ spec, field, containers }: Subject): Violation | undefined {
  const isBad = (profile: SeccompProfile | undefined): boolean =>
    profile !== undefined && !isAllowedSeccompProfile(profile);
  const pod = spec.securityContext?.seccompProfile;
  const podIsBad = isBad(pod);
  const bad = containers.filter(({ container }) => isBad(container.securityContext?.seccompProfile));
  if (!podIsBad && bad.length === 0) return undefined;
  const types = bad.map(({ container }) => container.securityContext!.seccompProfile!.type ?? '');
  if (podIsBad) types.push(pod!.type ?? '');
  const detail = `must not set securityContext.seccompProfile.type to ${quotedList(sorted(types))}`;
  return {
    field: `${podIsBad ? field : bad[0]!.field}.securityContext.seccompProfile.type`,
    reason: 'seccompProfile',
    detail: `${setters(podIsBad, bad)} ${detail}`,
    fix: 'write securityContext.seccompProfile: { type: RuntimeDefault }',
  };
}
