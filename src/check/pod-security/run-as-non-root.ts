import { containerNames, setters, type Control } from './control';

/**
 * Running as non-root
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.runAsNonRoot` of the Pod and every container | `true`; unset in containers where the Pod sets it, in the Pod where every container sets it |
 *
 * Not asked of a Pod with `hostUsers: false` from 1.35 on: its root is nobody on the node.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export const runAsNonRoot: Control = {
  code: 'pod-security/run-as-non-root',
  check({ spec, field, containers, minor }) {
    if (minor >= 35 && spec.hostUsers === false) return undefined;
    const pod = spec.securityContext?.runAsNonRoot;
    const asRoot = containers.filter(({ container }) => container.securityContext?.runAsNonRoot === false);
    if (pod === false || asRoot.length > 0) {
      return {
        field: `${pod === false ? field : asRoot[0]!.field}.securityContext.runAsNonRoot`,
        reason: 'runAsNonRoot != true',
        detail: `${setters(pod === false, asRoot)} must not set securityContext.runAsNonRoot=false`,
        fix: 'write securityContext.runAsNonRoot: true, and use an image that runs as another user than root',
      };
    }
    if (pod === true) return undefined;
    const silent = containers.filter(({ container }) => container.securityContext?.runAsNonRoot === undefined);
    if (silent.length === 0) return undefined;
    return {
      field: `${field}.securityContext.runAsNonRoot`,
      reason: 'runAsNonRoot != true',
      detail: `pod or ${containerNames(silent)} must set securityContext.runAsNonRoot=true`,
      fix: 'write securityContext.runAsNonRoot: true in the Pod, and use an image that runs as another user than root',
    };
  },
};
