import type { Control } from './control';

/** The sysctls that belong to a Pod alone, with the minor from which on each is allowed. */
const allowed: ReadonlyMap<string, number> = new Map([
  ['kernel.shm_rmid_forced', 0],
  ['net.ipv4.ip_local_port_range', 0],
  ['net.ipv4.ip_unprivileged_port_start', 0],
  ['net.ipv4.tcp_syncookies', 0],
  ['net.ipv4.ping_group_range', 0],
  ['net.ipv4.ip_local_reserved_ports', 27],
  ['net.ipv4.tcp_keepalive_time', 29],
  ['net.ipv4.tcp_fin_timeout', 29],
  ['net.ipv4.tcp_keepalive_intvl', 29],
  ['net.ipv4.tcp_keepalive_probes', 29],
  ['net.ipv4.tcp_rmem', 32],
  ['net.ipv4.tcp_wmem', 32],
]);

/**
 * Sysctls: only those that change nothing outside the Pod
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `spec.securityContext.sysctls[*].name` | unset, `kernel.shm_rmid_forced`, `net.ipv4.ip_local_port_range`, `net.ipv4.ip_unprivileged_port_start`, `net.ipv4.tcp_syncookies`, `net.ipv4.ping_group_range`, `net.ipv4.ip_local_reserved_ports`; 1.29 and later: `net.ipv4.tcp_keepalive_time`, `net.ipv4.tcp_fin_timeout`, `net.ipv4.tcp_keepalive_intvl`, `net.ipv4.tcp_keepalive_probes`; 1.32 and later: `net.ipv4.tcp_rmem`, `net.ipv4.tcp_wmem` |
 *
 * Names written with slashes are not allowed, though the kubelet would take them.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const sysctls: Control = {
  code: 'pod-security/sysctls',
  check({ spec, field, minor }) {
    const names = (spec.securityContext?.sysctls ?? []).map((sysctl) => sysctl.name ?? '');
    const bad = names.filter((name) => minor < (allowed.get(name) ?? Infinity));
    if (bad.length === 0) return undefined;
    return {
      field: `${field}.securityContext.sysctls[${names.indexOf(bad[0]!)}].name`,
      reason: 'forbidden sysctls',
      detail: bad.join(', '),
      fix: `Remove ${bad.join(', ')}, or set it on the node.`,
    };
  },
};
