import { addingOtherThan, firstAdded, mustNotAdd } from './capabilities';
import { containerNames, onWindows, type Control } from './control';

const allowed: ReadonlySet<string> = new Set(['NET_BIND_SERVICE']);

/**
 * Capabilities, restricted: all dropped, one may be added again
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.capabilities.drop` of every container | any list that has `ALL` |
 * | `securityContext.capabilities.add` of every container | unset, `NET_BIND_SERVICE` |
 *
 * Not asked of Windows Pods.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export const restrictedCapabilities: Control = {
  code: 'pod-security/restricted-capabilities',
  check({ spec, containers }) {
    if (onWindows(spec)) return undefined;
    const keeping = containers.filter(
      ({ container }) => !container.securityContext?.capabilities?.drop?.includes('ALL'),
    );
    const adding = addingOtherThan(allowed, containers);
    if (keeping.length === 0 && adding.length === 0) return undefined;
    const details: string[] = [];
    if (keeping.length > 0) {
      details.push(`${containerNames(keeping)} must set securityContext.capabilities.drop=["ALL"]`);
    }
    if (adding.length > 0) details.push(mustNotAdd(allowed, adding));
    return {
      field:
        keeping.length > 0 ? `${keeping[0]!.field}.securityContext.capabilities.drop` : firstAdded(allowed, adding),
      reason: 'unrestricted capabilities',
      detail: details.join('; '),
      fix: 'write securityContext.capabilities: { drop: [ALL] }, and add nothing but NET_BIND_SERVICE',
    };
  },
};
