import { containerNames, sorted, type Control } from './control';

/**
 * Host ports: ports of the node
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `ports[*].hostPort` of every container | unset, `0` |
 *
 * With `hostNetwork: true` every `containerPort` is a host port, written or not.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const hostPorts: Control = {
  code: 'pod-security/host-ports',
  check({ containers }) {
    const bad = containers.filter(({ container }) => container.ports?.some((port) => port.hostPort));
    if (bad.length === 0) return undefined;
    const first = bad[0]!;
    // The ports are sorted as text: 10000 before 9000.
    const ports = sorted(
      bad.flatMap(({ container }) => container.ports!.flatMap(({ hostPort }) => (hostPort ? [String(hostPort)] : []))),
    );
    return {
      field: `${first.field}.ports[${first.container.ports!.findIndex((port) => port.hostPort)}].hostPort`,
      reason: 'hostPort',
      detail: `${containerNames(bad)} ${bad.length === 1 ? 'uses' : 'use'} ${
        ports.length === 1 ? 'hostPort' : 'hostPorts'
      } ${ports.join(', ')}`,
      fix: 'remove hostPort: a Service reaches the container by its containerPort',
    };
  },
};
