import { called, type Rule } from '../runtime/rule';

/** https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
export const noResources: Rule = {
  code: 'no-resources',
  source: 'practice',
  summary: 'A container that requests no resources.',
  judge(pod, minor) {
    // 1.34 is the first to keep the resources of a Pod.
    if (minor >= 34 && pod.spec.resources?.requests) return [];
    return pod.containers.flatMap(({ container, field }) => {
      const { requests = {}, limits = {} } = container.resources ?? {};
      const missing = ['cpu', 'memory'].filter(
        (name) => !Object.hasOwn(requests, name) && !Object.hasOwn(limits, name),
      );
      if (missing.length === 0) return [];
      return {
        severity: 'advice' as const,
        field: `${field}.resources`,
        message: `${called(container)} requests no ${missing.join(' and no ')}: the scheduler cannot place it well, and it is evicted first`,
        fix: `set resources.requests.${missing.join(' and resources.requests.')}`,
      };
    });
  },
};
