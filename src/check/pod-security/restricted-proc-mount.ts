import type { Control } from './control';
import { unmasked } from './proc-mount';

/**
 * `/proc` mount type, restricted: the masks stay, in a user namespace too (1.35 and later; before, baseline says so)
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.procMount` of every container | unset, `Default` |
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export const restrictedProcMount: Control = {
  code: 'pod-security/restricted-proc-mount',
  check: (pod) => (pod.minor >= 35 ? unmasked(pod) : undefined),
};
