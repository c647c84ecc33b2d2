import type { Probe } from '../../kubernetes/api';
import { declaredPorts } from './declared-ports';
import { called, runningContainers, type Rule } from './rule';

const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'] as const;

/** The handler and port of a probe that the kubelet sends to the Pod itself. */
function target(probe: Probe | undefined): { handler: string; port: number } | undefined {
  for (const handler of ['httpGet', 'tcpSocket', 'grpc'] as const) {
    const action = probe?.[handler];
    if (!action || typeof action.port !== 'number' || ('host' in action && action.host)) continue;
    return { handler, port: action.port };
  }
  return undefined;
}

/**
 * A probe of a port on which nothing in the Pod says it listens is most often a typing error: the container is then
 * restarted again and again, or never ready.
 * https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/
 */
export const probePort: Rule = {
  code: 'probe-port',
  source: 'runtime',
  summary: 'A probe of a port that no container of the Pod declares.',
  judge(pod, minor) {
    const declared = declaredPorts(pod, minor);
    if (declared.size === 0) return [];
    return runningContainers(pod, minor).flatMap(({ container, field }) =>
      probes.flatMap((name) => {
        const asked = target(container[name]);
        if (!asked || declared.has(asked.port)) return [];
        return {
          severity: 'advice' as const,
          field: `${field}.${name}.${asked.handler}.port`,
          message: `the ${name} of ${called(container)} asks port ${asked.port}, which no container of the Pod declares`,
          fix: `declare containerPort ${asked.port}, or probe one of ${[...declared].join(', ')}`,
        };
      }),
    );
  },
};
