import type { HTTPGetAction, LifecycleHandler, Probe } from '../../kubernetes/api';
import { quotedList, sorted, type Control, type PlacedContainer } from './control';

/**
 * Host of probes and lifecycle hooks, by which the kubelet could be made to call any address (1.34 and later)
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `httpGet.host`, `tcpSocket.host` of `livenessProbe`, `readinessProbe`, `startupProbe`, `lifecycle.postStart`, `lifecycle.preStop` of every container | unset, `""` |
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const hostProbes: Control = {
  code: 'pod-security/host-probes',
  check({ containers, minor }) {
    if (minor < 34) return undefined;
    const found = containers.flatMap(hostsOf);
    if (found.length === 0) return undefined;
    const names = sorted(found.map((one) => one.container));
    const hosts = sorted(found.map((one) => one.host));
    return {
      field: found[0]!.field,
      reason: 'probe or lifecycle host',
      detail: `${names.length === 1 ? 'container' : 'containers'} ${quotedList(names)} ${
        names.length === 1 ? 'uses' : 'use'
      } probe or lifecycle ${hosts.length === 1 ? 'host' : 'hosts'} ${quotedList(hosts)}`,
      fix: 'remove host: the kubelet then calls the Pod itself',
    };
  },
};

interface Found {
  readonly container: string;
  readonly host: string;
  readonly field: string;
}

type Handler = Probe | LifecycleHandler;

function hostsOf({ container, field }: PlacedContainer): Found[] {
  const handlers: [string, Handler | undefined][] = [
    ['livenessProbe', container.livenessProbe],
    ['readinessProbe', container.readinessProbe],
    ['startupProbe', container.startupProbe],
    ['lifecycle.postStart', container.lifecycle?.postStart],
    ['lifecycle.preStop', container.lifecycle?.preStop],
  ];
  return handlers.flatMap(([name, handler]) =>
    (['httpGet', 'tcpSocket'] as const).flatMap((action) => {
      const host = (handler?.[action] as HTTPGetAction | undefined)?.host;
      return host ? [{ container: container.name ?? '', host, field: `${field}.${name}.${action}.host` }] : [];
    }),
  );
}
