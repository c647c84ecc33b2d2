import { called, runningContainers, type Rule } from './rule';

/**
 * A readiness probe takes a Pod out of its Services, a liveness probe restarts it. Where both ask the same question
 * with the same patience, a busy container is restarted at the moment when it should only be left alone.
 * https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export const probeSameAsLiveness: Rule = {
  code: 'probe-same-as-liveness',
  source: 'runtime',
  summary: 'Readiness and liveness probes that are the same.',
  judge(pod, minor) {
    return runningContainers(pod, minor).flatMap(({ container, field }) => {
      const { livenessProbe, readinessProbe } = container;
      if (!livenessProbe || !readinessProbe || !sameProbe(livenessProbe, readinessProbe)) return [];
      return {
        severity: 'advice' as const,
        field: `${field}.livenessProbe`,
        message: `${called(container)} has the same readiness and liveness probe: under load it is restarted where it should only get no requests`,
        fix: 'let the liveness probe ask something cheaper, or give it a higher failureThreshold',
      };
    });
  },
};

function sameProbe(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameProbe(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
