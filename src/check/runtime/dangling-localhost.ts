import type { Container } from '../../kubernetes/api';
import { declaredPorts } from './declared-ports';
import { called, runningContainers, type Rule } from './rule';

const localAddress = /(?:\/\/|^|[\s="'@,])(?:localhost|127\.0\.0\.1|\[::1\]):(\d{1,5})(?![\d.])/g;
/** The end of what tells a program where to listen: `--listen=`, `BIND_ADDRESS`. */
const listens = /(?:listen|bind)[\w.-]*[\s="']*(?:\w+:\/\/)?$/i;
const longest = 64;

/** A port on localhost that a text names. */
interface Named {
  readonly port: number;
  readonly field: string;
  /** True: there the container itself listens. */
  readonly isOwn: boolean;
}

/** The local ports in a text; `name` is that of a variable with this value. */
function portsIn(text: string | undefined, field: string, name = ''): Named[] {
  const named = new Map<number, Named>();
  for (const { 0: found, 1: digits, index } of (text ?? '').matchAll(localAddress)) {
    const start = index + found.search(/localhost|127|\[/);
    const said = `${name}=${text!.slice(Math.max(0, start - longest), start)}`;
    const port = Number(digits);
    if (port > 0 && !named.has(port)) named.set(port, { port, field, isOwn: listens.test(said.slice(-longest)) });
  }
  return [...named.values()];
}

function portsOf({ command = [], args = [], env = [] }: Container, field: string): Named[] {
  const inWords = (words: readonly string[], where: string) =>
    words.flatMap((text, i) => portsIn(text, `${field}.${where}[${i}]`));
  return [
    ...inWords(command, 'command'),
    ...inWords(args, 'args'),
    ...env.flatMap(({ name, value }, i) => portsIn(value, `${field}.env[${i}].value`, name)),
  ];
}

/**
 * Containers of a Pod reach one another on localhost. An argument or variable that names a local port where no
 * container declares one, or is told to listen there, is most often a port that was changed in one place only.
 * https://kubernetes.io/docs/concepts/workloads/pods/#pod-networking
 */
export const danglingLocalhost: Rule = {
  code: 'dangling-localhost',
  source: 'runtime',
  summary: 'An argument or variable that names a localhost port that no container of the Pod declares.',
  judge(pod, minor) {
    if (pod.spec.hostNetwork === true) return [];
    const named = runningContainers(pod, minor).flatMap(({ container, field }) =>
      portsOf(container, field).map((one) => ({ ...one, container })),
    );
    if (named.length === 0) return [];
    const served = declaredPorts(pod, minor);
    for (const { port, isOwn } of named) if (isOwn) served.add(port);
    return named
      .filter(({ port }) => !served.has(port))
      .map(({ port, field, container }) => ({
        severity: 'advice' as const,
        field,
        message: `${called(container)} points at localhost:${port}, which no container of the Pod declares`,
        fix: `declare containerPort ${port} in the container that listens there, or correct the port`,
      }));
  },
};
