import { containerNames, onWindows, type Control } from './control';
import { forbiddenSeccompProfile, isAllowedSeccompProfile } from './seccomp-profile';

/**
 * Seccomp, restricted: a profile for every container
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.seccompProfile.type` of the Pod and every container | `RuntimeDefault`, `Localhost`; unset in containers where the Pod sets it, in the Pod where every container sets it |
 *
 * Not asked of Windows Pods.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export const restrictedSeccompProfile: Control = {
  code: 'pod-security/restricted-seccomp-profile',
  check(subject) {
    const { spec, field, containers } = subject;
    if (onWindows(spec)) return undefined;
    const forbidden = forbiddenSeccompProfile(subject);
    if (forbidden !== undefined) return forbidden;
    const pod = spec.securityContext?.seccompProfile;
    if (pod !== undefined && isAllowedSeccompProfile(pod)) return undefined;
    const bad = containers.filter(({ container }) => container.securityContext?.seccompProfile === undefined);
    if (bad.length === 0) return undefined;
    const wanted = 'must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"';
    return {
      field: `${field}.securityContext.seccompProfile.type`,
      reason: 'seccompProfile',
      detail: `pod or ${containerNames(bad)} ${wanted}`,
      fix: 'write securityContext.seccompProfile: { type: RuntimeDefault } in the Pod',
    };
  },
};
