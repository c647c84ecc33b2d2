import { containerNames, quotedList, sorted, type Control, type PlacedContainer } from './control';

const allowed: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

/**
 * Capabilities beyond those that a container runtime gives by default
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.capabilities.add` of every container | unset, `AUDIT_WRITE`, `CHOWN`, `DAC_OVERRIDE`, `FOWNER`, `FSETID`, `KILL`, `MKNOD`, `NET_BIND_SERVICE`, `SETFCAP`, `SETGID`, `SETPCAP`, `SETUID`, `SYS_CHROOT` |
 *
 * The restricted level allows less: see `restricted-capabilities.ts`.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const capabilities: Control = {
  code: 'pod-security/capabilities',
  check({ containers }) {
    const bad = addingOtherThan(allowed, containers);
    if (bad.length === 0) return undefined;
    return {
      field: firstAdded(allowed, bad),
      reason: 'non-default capabilities',
      detail: mustNotAdd(allowed, bad),
      fix: 'add only capabilities that runtimes give by default, written without the prefix CAP_',
    };
  },
};

/** The containers that add a capability which is not allowed. */
export function addingOtherThan(
  allowed: ReadonlySet<string>,
  containers: readonly PlacedContainer[],
): PlacedContainer[] {
  return containers.filter(({ container }) =>
    container.securityContext?.capabilities?.add?.some((capability) => !allowed.has(capability)),
  );
}

/** The field of the first capability that is not allowed. */
export function firstAdded(allowed: ReadonlySet<string>, bad: readonly PlacedContainer[]): string {
  const i = bad[0]!.container.securityContext!.capabilities!.add!.findIndex((capability) => !allowed.has(capability));
  return `${bad[0]!.field}.securityContext.capabilities.add[${i}]`;
}

/** `container "a" must not include "NET_ADMIN" in securityContext.capabilities.add` */
export function mustNotAdd(allowed: ReadonlySet<string>, bad: readonly PlacedContainer[]): string {
  const added = bad.flatMap(({ container }) => container.securityContext!.capabilities!.add!);
  const names = sorted(added.filter((capability) => !allowed.has(capability)));
  return `${containerNames(bad)} must not include ${quotedList(names)} in securityContext.capabilities.add`;
}
