import { called, isNativeSidecar, type Rule } from './rule';

const endless = /(?:^|[\s/;&])(?:tail\s+(?:-\S+\s+)*-[a-zA-Z]*[fF]\b|sleep\s+(?:inf|infinity)\b|tail\s+--follow)/;

/**
 * The containers of a Pod start when its plain init containers have ended. A native sidecar (`restartPolicy: Always`)
 * need not end, but 1.28 drops its restartPolicy: there it is a plain init container that never ends.
 * https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
 */
export const stuckSidecar: Rule = {
  code: 'stuck-sidecar',
  source: 'runtime',
  summary: 'An init container that never ends: the Pod stays in Init for ever.',
  judge(pod, minor) {
    return pod.initContainers.flatMap(({ container, field }) => {
      if (isNativeSidecar(container)) {
        if (minor >= 29) return [];
        return {
          severity: 'error' as const,
          field: `${field}.restartPolicy`,
          message: `${called(container)} is a native sidecar, and Kubernetes 1.${minor} drops its restartPolicy: the Pod waits in Init for it to end`,
          fix: 'put it into containers, or target Kubernetes 1.29 or later',
        };
      }
      if (!endless.test([...(container.command ?? []), ...(container.args ?? [])].join(' '))) return [];
      return {
        severity: 'error' as const,
        field: container.command ? `${field}.command` : `${field}.args`,
        message: `init ${called(container)} never ends: the Pod stays in Init for ever`,
        fix:
          minor >= 29
            ? 'give it restartPolicy: Always to make it a sidecar, or put it into containers'
            : 'put it into containers',
      };
    });
  },
};
