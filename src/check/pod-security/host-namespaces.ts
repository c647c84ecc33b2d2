import type { Control } from './control';

const namespaces = ['hostNetwork', 'hostPID', 'hostIPC'] as const;

/**
 * Host namespaces: the network, the processes and the IPC of the node
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `spec.hostNetwork`, `spec.hostPID`, `spec.hostIPC` | unset, `false` |
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const hostNamespaces: Control = {
  code: 'pod-security/host-namespaces',
  check({ spec, field }) {
    const shared = namespaces.filter((name) => spec[name] === true);
    if (shared.length === 0) return undefined;
    return {
      field: `${field}.${shared[0]}`,
      reason: 'host namespaces',
      detail: shared.map((name) => `${name}=true`).join(', '),
      fix: `Remove ${shared.join(', ')}: the Pod then has namespaces of its own.`,
    };
  },
};
