import type { Container, LifecycleHandler, Probe } from '../../kubernetes/api';
import { portNameComplaints } from '../../kubernetes/port';
import { nearest } from '../edit-distance';
import { called, runningContainers, type Finding, type Rule } from './rule';

/** What asks a container for a port by name, and what becomes of it where the container has none of that name. */
interface Asker {
  readonly name: string;
  readonly consequence: string;
  readonly handler: (container: Container) => Probe | LifecycleHandler | undefined;
}

// The kubelet throws away the result of a probe that it cannot send, so each probe stays at what it began with.
const askers: readonly Asker[] = [
  {
    name: 'startupProbe',
    consequence: 'the container never counts as started, and the Pod is never ready',
    handler: ({ startupProbe }) => startupProbe,
  },
  {
    name: 'livenessProbe',
    consequence: 'the kubelet never asks, and does not restart a container that hangs',
    handler: ({ livenessProbe }) => livenessProbe,
  },
  {
    name: 'readinessProbe',
    consequence: 'the Pod is never ready',
    handler: ({ readinessProbe }) => readinessProbe,
  },
  {
    name: 'lifecycle.postStart',
    consequence: 'the hook fails, and the kubelet kills the container',
    handler: ({ lifecycle }) => lifecycle?.postStart,
  },
  {
    name: 'lifecycle.preStop',
    consequence: 'the hook fails, and the container is stopped without it',
    handler: ({ lifecycle }) => lifecycle?.preStop,
  },
];

/**
 * The API server takes any name for the port of a probe or hook; the kubelet looks for it among the ports of that
 * container, not of its neighbours, and fails where there is none.
 * https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port
 */
export const unknownPortName: Rule = {
  code: 'unknown-port-name',
  source: 'runtime',
  summary: 'A probe or hook that asks for a port by a name that no port of its container has.',
  judge(pod, minor) {
    const findings: Finding[] = [];
    for (const { container, field } of runningContainers(pod, minor)) {
      for (const { name, consequence, handler } of askers) {
        const asked = namedPort(handler(container));
        if (!asked || container.ports?.some((port) => port.name === asked.port)) continue;
        const { action, port } = asked;
        const near = nearest(
          port,
          (container.ports ?? []).flatMap((one) => one.name || []),
        );
        findings.push({
          severity: 'error',
          field: `${field}.${name}.${action}.port`,
          message: `the ${name} of ${called(container)} asks for port "${port}", and none of its ports has that name: ${consequence}`,
          fix:
            near === undefined ? `name a port of that container ${port}, or write a number` : `did you mean ${near}?`,
        });
      }
    }
    return findings;
  },
};

/** The port that a handler asks for, where it is a name that a port may have: others the API server refuses. */
function namedPort(handler: (Probe & LifecycleHandler) | undefined): { action: string; port: string } | undefined {
  if (!handler) return undefined;
  const action = handler.httpGet ? 'httpGet' : 'tcpSocket';
  const port = handler[action]?.port;
  return typeof port === 'string' && portNameComplaints(port).length === 0 ? { action, port } : undefined;
}
