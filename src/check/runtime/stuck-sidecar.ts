import { called, isNativeSidecar, type Rule } from './rule';

const endless = /(?:^|[\s/(])(?:tail\s+(?:-\S+\s+(?:\d+\s+)?)*(?:-[a-zA-Z]*[fF]\b|--follow\b)|sleep\s+inf(?:inity)?\b)/;
/** What ends a program after a time, or only prints its name. */
const harmless = /(?:^|[\s/(])(?:timeout|echo|printf)\s/;
/** What parts the commands of a shell, but not the `&` of `2>&1`. */
const separator = /(\|\|?|(?<!>)&&?(?!>)|[;\n])/;

/** Whether one of the commands never ends; one in the background, or whose reader may end it, does not count. */
function neverEnds(words: readonly string[]): boolean {
  const parts = words.join(' ').split(separator);
  return parts.some((command, i) => {
    const next = parts[i + 1];
    return endless.test(command) && !harmless.test(command) && next !== '|' && next !== '&';
  });
}

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
      if (!neverEnds([...(container.command ?? []), ...(container.args ?? [])])) return [];
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
