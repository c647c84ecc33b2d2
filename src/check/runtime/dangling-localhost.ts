import { declaredPorts } from './declared-ports';
import { called, runningContainers, type Finding, type Rule } from './rule';

const localAddress = /(?:\/\/|^|[\s="'@,])(?:localhost|127\.0\.0\.1|\[::1\]):(\d{1,5})(?![\d.])/;

/**
 * Containers of a Pod reach one another on localhost. An argument or variable that names a local port where no
 * container declares one is most often a port that was changed in one place only.
 * https://kubernetes.io/docs/concepts/workloads/pods/#pod-networking
 */
export const danglingLocalhost: Rule = {
  code: 'dangling-localhost',
  source: 'runtime',
  summary: 'An argument or variable that names a localhost port that no container of the Pod declares.',
  judge(pod, minor) {
    if (pod.spec.hostNetwork === true) return [];
    const declared = declaredPorts(pod, minor);
    return runningContainers(pod, minor).flatMap(({ container, field }) => {
      const texts: [string, string | undefined][] = [
        ...(container.command ?? []).map((text, i): [string, string] => [`${field}.command[${i}]`, text]),
        ...(container.args ?? []).map((text, i): [string, string] => [`${field}.args[${i}]`, text]),
        ...(container.env ?? []).map(({ value }, i): [string, string | undefined] => [
          `${field}.env[${i}].value`,
          value,
        ]),
      ];
      return texts.flatMap(([where, text = '']): Finding[] => {
        const port = Number(localAddress.exec(text)?.[1] ?? 0);
        if (port === 0 || declared.has(port)) return [];
        return [
          {
            severity: 'advice',
            field: where,
            message: `${called(container)} points at localhost:${port}, which no container of the Pod declares`,
            fix: `declare containerPort ${port} in the container that listens there, or correct the port`,
          },
        ];
      });
    });
  },
};
