import type { EnvVar, Quantity, Reference } from '../api';
import { restricted, small } from './restricted';
import { sidecar, type Sidecar, type SidecarOptions } from './sidecar';
import { httpUrl } from './url';

/** Where logs go: one JSON object a line to stdout, or a URL. */
export type LogOutput =
  | 'stdout'
  | { readonly loki: { readonly url: string; readonly labels?: Readonly<Record<string, string>> } }
  | { readonly elasticsearch: { readonly url: string; readonly index?: string } }
  | { readonly http: { readonly url: string } };

/** What a log shipper ships, and where to. */
export interface LogShipperOptions extends SidecarOptions {
  /** Where logs go. @default 'stdout' */
  readonly output?: LogOutput;
  /** A Secret of type `kubernetes.io/basic-auth` for the output: `username` and `password`. @default none */
  readonly credentials?: Reference;
  /** The size that the logs may have: a Pod with larger ones is evicted. @default '1Gi' */
  readonly sizeLimit?: Quantity;
}

const logs = '/var/log/nginx';
const state = '/fluent-bit/state';
const config = '/fluent-bit/config';

/**
 * Fluent Bit, which ships the logs of nginx. The images of nginx link their logs to stdout; here nginx writes them to a
 * volume that it shares with the shipper. It starts before the other sidecars and ends after them, with what nginx
 * said last.
 */
export function logShipper({
  name = 'log-shipper',
  image = 'fluent/fluent-bit:3.2.10',
  resources = small('50m', 64),
  output = 'stdout',
  credentials,
  sizeLimit = '1Gi',
}: LogShipperOptions = {}): Sidecar {
  const health = { httpGet: { path: '/', port: 2020 } };
  return sidecar(
    {
      name,
      image,
      command: ['/fluent-bit/bin/fluent-bit'],
      args: ['-c', `${config}/fluent-bit.yaml`],
      ports: [{ name: 'fluent-bit', containerPort: 2020 }],
      ...(credentials !== undefined && { env: credentialsOf(credentials) }),
      volumeMounts: [
        { name: 'nginx-logs', mountPath: logs, readOnly: true },
        { name: 'fluent-bit-state', mountPath: state },
        { name: 'fluent-bit', mountPath: config, readOnly: true },
      ],
      resources,
      startupProbe: { ...health, periodSeconds: 1, failureThreshold: 60 },
      livenessProbe: health,
      securityContext: restricted(65532),
    },
    {
      runs: 'first',
      volumes: [
        { name: 'nginx-logs', emptyDir: { sizeLimit } },
        { name: 'fluent-bit-state', emptyDir: { sizeLimit: '16Mi' } },
      ],
      files: { 'fluent-bit': { 'fluent-bit.yaml': configuration(output, credentials !== undefined) } },
      main: { volumeMounts: [{ name: 'nginx-logs', mountPath: logs }] },
    },
  );
}

function credentialsOf(name: Reference): EnvVar[] {
  return ['username', 'password'].map((key) => ({
    name: `OUTPUT_${key.toUpperCase()}`,
    valueFrom: { secretKeyRef: { name, key } },
  }));
}

type Settings = Record<string, string | number>;

function configuration(output: LogOutput, hasCredentials: boolean): string {
  const tail = (log: string, more: Settings): Settings => ({
    name: 'tail',
    tag: `nginx.${log}`,
    path: `${logs}/${log}.log`,
    db: `${state}/${log}.db`,
    read_from_head: 'on',
    // The shipper starts before nginx does, and looks for its logs.
    refresh_interval: 1,
    // What is read and not yet sent; the rest waits in the logs.
    mem_buf_limit: '8M',
    ...more,
  });
  const credentials = hasCredentials ? { http_user: '${OUTPUT_USERNAME}', http_passwd: '${OUTPUT_PASSWORD}' } : {};
  // It tries once more by default, and then forgets what it could not send.
  const server = { retry_limit: 'no_limits', ...credentials };
  return [
    'service:',
    ...lines({
      flush: 1,
      grace: 5,
      'scheduler.cap': 30,
      http_server: 'on',
      http_listen: '0.0.0.0',
      http_port: 2020,
      parsers_file: '/fluent-bit/etc/parsers.conf',
    }).map((line) => `  ${line}`),
    'pipeline:',
    '  inputs:',
    ...item(tail('access', { parser: 'nginx' })),
    ...item(tail('error', {})),
    '  outputs:',
    ...item({ ...outputSettings(output), match: '*', ...(output === 'stdout' ? {} : server) }),
    '',
  ].join('\n');
}

function outputSettings(output: LogOutput): Settings {
  if (output === 'stdout') return { name: 'stdout', format: 'json_lines' };
  if ('loki' in output) {
    const { url, labels = { job: 'nginx' } } = output.loki;
    const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
    return { name: 'loki', ...serverOf(url, 'the url of loki', 3100), labels: pairs.join(', ') };
  }
  if ('elasticsearch' in output) {
    const { url, index = 'nginx' } = output.elasticsearch;
    return { name: 'es', ...serverOf(url, 'the url of elasticsearch', 9200), index, suppress_type_name: 'on' };
  }
  const { url } = output.http;
  return { name: 'http', ...serverOf(url, 'the url of http'), uri: pathOf(url), format: 'json' };
}

function serverOf(text: string, what: string, standard?: number): Settings {
  const { hostname, port, protocol } = httpUrl(text, what);
  if (standard !== undefined && pathOf(text) !== '/')
    throw new TypeError(`${what} is '${text}': it is the address of the server, without a path`);
  const isTls = protocol === 'https:';
  return {
    host: hostname,
    port: port === '' ? (isTls ? 443 : (standard ?? 80)) : Number(port),
    tls: isTls ? 'on' : 'off',
  };
}

function pathOf(text: string): string {
  const { pathname, search } = new URL(text);
  return pathname + search;
}

function item(settings: Settings): string[] {
  return lines(settings).map((line, i) => `    ${i === 0 ? '- ' : '  '}${line}`);
}

/** A text in JSON is a text in YAML. */
function lines(settings: Settings): string[] {
  return Object.entries(settings).map(([key, value]) => `${key}: ${isWord(value) ? value : JSON.stringify(value)}`);
}

function isWord(value: string | number): boolean {
  return typeof value === 'number' || /^[a-z_]+$/.test(value);
}
