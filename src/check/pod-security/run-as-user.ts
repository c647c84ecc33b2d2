import { setters, type Control } from './control';

/**
 * Running as non-root user
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.runAsUser` of the Pod and every container | unset, any but `0` |
 *
 * Not asked of a Pod with `hostUsers: false` from 1.35 on: its root is nobody on the node.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export const runAsUser: Control = {
  code: 'pod-security/run-as-user',
  check({ spec, field, containers, minor }) {
    if (minor >= 35 && spec.hostUsers === false) return undefined;
    const podIsRoot = spec.securityContext?.runAsUser === 0;
    const bad = containers.filter(({ container }) => container.securityContext?.runAsUser === 0);
    if (!podIsRoot && bad.length === 0) return undefined;
    return {
      field: `${podIsRoot ? field : bad[0]!.field}.securityContext.runAsUser`,
      reason: 'runAsUser=0',
      detail: `${setters(podIsRoot, bad)} must not set runAsUser=0`,
      fix: 'write the number of another user, such as runAsUser: 1000',
    };
  },
};
