import { containerNames, type Control } from './control';

/**
 * Privileged containers
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.privileged` of every container | unset, `false` |
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const privileged: Control = {
  code: 'pod-security/privileged',
  check({ containers }) {
    const bad = containers.filter(({ container }) => container.securityContext?.privileged === true);
    if (bad.length === 0) return undefined;
    return {
      field: `${bad[0]!.field}.securityContext.privileged`,
      reason: 'privileged',
      detail: `${containerNames(bad)} must not set securityContext.privileged=true`,
      fix: 'remove securityContext.privileged: a privileged container is root on the node',
    };
  },
};
