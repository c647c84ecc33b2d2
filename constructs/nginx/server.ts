/** A server of nginx. */
export interface NginxServer {
  /** Where it listens: `8080`, `'127.0.0.1:8081'`; with a certificate `'8443 ssl'`. */
  readonly listen: number | string | readonly (number | string)[];
  /** The file of its certificate, in a volume of the Pod: `/etc/nginx/tls/tls.crt`. @default none */
  readonly sslCertificate?: string;
  /** The file of the certificate's key: `/etc/nginx/tls/tls.key`. @default none */
  readonly sslCertificateKey?: string;
  /** The hosts that it answers for. @default every host */
  readonly serverName?: string | readonly string[];
  /** The folder of its files. @default '/usr/share/nginx/html', unless it passes all to another server */
  readonly root?: string;
  /** The server to which all is passed that no `location` takes: `http://127.0.0.1:3000`. @default none */
  readonly proxyPass?: string;
  /** What else it does, by paths: `/api/`, `= /healthz`, `~ \.php$`. @default nothing */
  readonly location?: Readonly<Record<string, NginxLocation>>;
}

/** What nginx does with the requests for a path. */
export interface NginxLocation {
  /** The folder of the files: the whole path is looked up below it. */
  readonly root?: string;
  /** The folder of the files: the rest of the path is looked up below it. */
  readonly alias?: string;
  /** What to look up, one after the other, and what to answer with else: `['$uri', '/index.html']`, `['$uri', '=404']`. */
  readonly tryFiles?: readonly [string, string, ...string[]];
  /** The server to which requests are passed. */
  readonly proxyPass?: string;
  /** The status, and the text or address that goes with it: `[200, 'ok']`. */
  readonly return?: readonly [status: number, text?: string];
}

/** The configuration of servers, as people write it. */
export function textOf(servers: readonly NginxServer[]): string {
  return servers.map((server) => block('server', linesOf(server)).join('\n') + '\n').join('\n');
}

function linesOf(server: NginxServer): string[] {
  const { listen, serverName, root, proxyPass, sslCertificate, sslCertificateKey, location = {} } = server;
  refuseWhatNginxWould(server);
  const passes = proxyPass !== undefined;
  const locations = passes ? { '/': { proxyPass }, ...location } : location;
  return [
    ...[listen].flat().map((one) => line('listen', ...String(one).split(/\s+/))),
    ...(serverName === undefined ? [] : [line('server_name', ...[serverName].flat())]),
    ...(sslCertificate === undefined ? [] : [line('ssl_certificate', sslCertificate)]),
    ...(sslCertificateKey === undefined ? [] : [line('ssl_certificate_key', sslCertificateKey)]),
    ...(passes && root === undefined ? [] : [line('root', root ?? '/usr/share/nginx/html')]),
    ...Object.entries(locations).flatMap(([path, one]) => block(`location ${pathOf(path)}`, locationLines(one))),
  ];
}

function refuseWhatNginxWould({ listen, proxyPass, sslCertificate, sslCertificateKey, location }: NginxServer): void {
  const tls = [listen].flat().find((one) => /\s(ssl|quic)\b/.test(String(one)));
  if (tls !== undefined && (sslCertificate === undefined || sslCertificateKey === undefined))
    throw new TypeError(
      `config: nginx does not start with listen '${tls}' and no certificate: write sslCertificate and sslCertificateKey`,
    );
  if (proxyPass !== undefined && location && Object.hasOwn(location, '/'))
    throw new TypeError(
      `config: the server on ${[listen].flat().join(', ')} has proxyPass and location '/', which mean the same requests: write one of the two`,
    );
}

function locationLines({ root, alias, tryFiles, proxyPass, return: answer }: NginxLocation): string[] {
  return [
    ...(root === undefined ? [] : [line('root', root)]),
    ...(alias === undefined ? [] : [line('alias', alias)]),
    ...(tryFiles === undefined ? [] : [line('try_files', ...tryFiles)]),
    ...(proxyPass === undefined
      ? []
      : [
          line('proxy_pass', proxyPass),
          line('proxy_set_header', 'Host', '$http_host'),
          line('proxy_set_header', 'X-Forwarded-For', '$proxy_add_x_forwarded_for'),
        ]),
    ...(answer === undefined ? [] : [line('return', ...answer.map(String))]),
  ];
}

/** `= /healthz`: what comes before the path says how it is compared. */
function pathOf(path: string): string {
  const [, how = '', what = path] = /^(=|~\*?|\^~)\s*(.+)$/.exec(path) ?? [];
  return how === '' ? word(what) : `${how} ${word(what)}`;
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((one) => `    ${one}`), '}'];
}

function line(name: string, ...parameters: readonly string[]): string {
  return `${[name, ...parameters.map(word)].join(' ')};`;
}

/** A word that nginx reads as this text, in quotes where it needs them. */
function word(text: string): string {
  return /^[^\s;{}"'\\#]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
