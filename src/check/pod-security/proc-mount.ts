import { containerNames, quotedList, sorted, type Control, type Subject, type Violation } from './control';

/**
 * `/proc` mount type: the masks over `/proc` stay
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.procMount` of every container | unset, `Default` |
 *
 * A Pod with `hostUsers: false` may unmask `/proc` from 1.35 on, but not at the restricted level: see
 * `restricted-proc-mount.ts`.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const procMount: Control = {
  code: 'pod-security/proc-mount',
  check: (pod) => (pod.minor >= 35 && pod.spec.hostUsers === false ? undefined : unmasked(pod)),
};

/** The containers that see more of `/proc` than others do. */
export function unmasked({ containers }: Subject): Violation | undefined {
  const bad = containers.filter(({ container }) => (container.securityContext?.procMount ?? 'Default') !== 'Default');
  if (bad.length === 0) return undefined;
  const values = sorted(bad.map(({ container }) => container.securityContext!.procMount!));
  return {
    field: `${bad[0]!.field}.securityContext.procMount`,
    reason: 'procMount',
    detail: `${containerNames(bad)} must not set securityContext.procMount to ${quotedList(values)}`,
    fix: 'remove securityContext.procMount',
  };
}
