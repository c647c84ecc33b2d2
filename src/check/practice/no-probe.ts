import { called, type Rule } from '../runtime/rule';

/** https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/ */
export const noProbe: Rule = {
  code: 'no-probe',
  source: 'practice',
  summary: 'A container that listens on a port and has no readiness probe.',
  judge(pod) {
    // What runs to its end serves nobody that waits for it to be ready.
    if (pod.kind.startsWith('batch/')) return [];
    return pod.containers.flatMap(({ container, field }) => {
      if (!container.ports?.length || container.readinessProbe) return [];
      return {
        severity: 'advice' as const,
        field: `${field}.readinessProbe`,
        message: `${called(container)} has no readiness probe: it gets requests before it can answer them`,
        fix: 'add a readinessProbe',
      };
    });
  },
};
