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
    const findings: Finding[] = [];
    for (const { container, field } of runningContainers(pod, minor)) {
      const look = (text: string | undefined, where: string, i: number, inside = '') => {
        const port = text === undefined ? 0 : Number(localAddress.exec(text)?.[1] ?? 0);
        if (port === 0 || declaredPorts(pod, minor).has(port)) return;
        findings.push({
          severity: 'advice',
          field: `${field}.${where}[${i}]${inside}`,
          message: `${called(container)} points at localhost:${port}, which no container of the Pod declares`,
          fix: `declare containerPort ${port} in the container that listens there, or correct the port`,
        });
      };
      container.command?.forEach((text, i) => look(text, 'command', i));
      container.args?.forEach((text, i) => look(text, 'args', i));
      container.env?.forEach(({ value }, i) => look(value, 'env', i, '.value'));
    }
    return findings;
  },
};
