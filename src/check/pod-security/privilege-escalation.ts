import { containerNames, onWindows, type Control } from './control';

/**
 * Privilege escalation, such as by setuid files
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.allowPrivilegeEscalation` of every container | `false` |
 *
 * Not asked of Windows Pods.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export const privilegeEscalation: Control = {
  code: 'pod-security/privilege-escalation',
  check({ spec, containers }) {
    if (onWindows(spec)) return undefined;
    const bad = containers.filter(({ container }) => container.securityContext?.allowPrivilegeEscalation !== false);
    if (bad.length === 0) return undefined;
    return {
      field: `${bad[0]!.field}.securityContext.allowPrivilegeEscalation`,
      reason: 'allowPrivilegeEscalation != false',
      detail: `${containerNames(bad)} must set securityContext.allowPrivilegeEscalation=false`,
      fix: 'write securityContext.allowPrivilegeEscalation: false in every container',
    };
  },
};
