import type { ContainerPort } from '../api';
import { nginxConfig, type Needs } from '../sidecars/sidecar';
import { listensOf, type Listen } from './listen';
import { textOf, type NginxServer } from './server';
import { NginxSyntaxError } from './syntax';

/** nginx's configuration: the text of a file in `/etc/nginx/conf.d`, or its servers. */
export type NginxConfig = string | readonly NginxServer[];

/** A configuration as text, and where it listens. */
export interface ReadConfig {
  readonly text: string;
  readonly listens: readonly Listen[];
}

/**
 * What a configuration says.
 * @throws with the line, if it cannot be read
 */
export function readConfig(config: NginxConfig): ReadConfig {
  const text = typeof config === 'string' ? config : textOf(config);
  try {
    const listens = listensOf(text);
    if (listens.length === 0) throw new NginxSyntaxError(1, 'no server listens');
    return { text, listens };
  } catch (error) {
    throw error instanceof NginxSyntaxError ? new TypeError(`config:${error.line}: ${error.message}`) : error;
  }
}

/** A configuration as a folder: a file of it, mounted alone, would never change. */
export function configNeeds({ text }: ReadConfig): Needs {
  return {
    files: { [nginxConfig]: { 'default.conf': text } },
    main: { volumeMounts: [{ name: nginxConfig, mountPath: '/etc/nginx/conf.d', readOnly: true }] },
  };
}

/** The ports that a configuration opens to others than the Pod's own containers. */
export function portsOf({ listens }: ReadConfig): ContainerPort[] {
  const open = new Map<string, ContainerPort>();
  for (const { port, protocol, isLocal } of listens)
    if (!isLocal) open.set(`${port}/${protocol}`, { containerPort: port, ...(protocol === 'UDP' && { protocol }) });
  return [...open.values()];
}

/**
 * Holds a configuration and the ports of its container together.
 * @throws where one listens and the other does not say so, or the other way round
 */
export function agree({ listens }: ReadConfig, ports: readonly ContainerPort[], container: string): void {
  const keyOf = ({ containerPort, protocol = 'TCP' }: ContainerPort) => `${containerPort}/${protocol}`;
  const declared = ports.map(keyOf);
  for (const { port, protocol, isLocal, line } of listens)
    if (!isLocal && !declared.includes(`${port}/${protocol}`))
      throw new TypeError(
        `config:${line}: nginx listens on ${port}/${protocol}, and container '${container}' declares ${list(declared)}: add ports: [{ containerPort: ${port} }], or listen there`,
      );
  const heard = listens.map(({ port, protocol }) => `${port}/${protocol}`);
  const deaf = declared.findIndex((key) => !heard.includes(key));
  if (deaf >= 0)
    throw new TypeError(
      `nginx.ports[${deaf}]: container '${container}' declares ${declared[deaf]!}, and config listens on ${list(heard)}`,
    );
}

function list(ports: readonly string[]): string {
  return ports.length > 0 ? [...new Set(ports)].join(', ') : 'none';
}
