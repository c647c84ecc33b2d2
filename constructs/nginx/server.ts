/** A server of nginx. */
export interface NginxServer {
  /** Where it listens: `8080`, `'127.0.0.1:8081'`, `'8443 ssl'`. */
  readonly listen: number | string | readonly (number | string)[];
  /** The hosts that it answers for. @default every host */
  readonly serverName?: string | readonly string[];
  /** The folder of its files. @default '/usr/share/nginx/html', unless it passes all to another server */
  readonly root?: string;
  /** The server to which all is passed: `http://127.0.0.1:3000`. @default none */
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
  /** What to look up, one after the other: `['$uri', '/index.html']`. */
  readonly tryFiles?: readonly string[];
  /** The server to which requests are passed. */
  readonly proxyPass?: string;
  /** The status, and the text or address that goes with it: `[200, 'ok']`. */
  readonly return?: readonly [status: number, text?: string];
}

/** The configuration of servers, as people write it. */
export function textOf(servers: readonly NginxServer[]): string {
  return servers.map((server) => block('server', linesOf(server)).join('\n') + '\n').join('\n');
}

function linesOf({ listen, serverName, root, proxyPass, location = {} }: NginxServer): string[] {
  const passes = proxyPass !== undefined && !Object.hasOwn(location, '/');
  const locations = passes ? { '/': { proxyPass }, ...location } : location;
  return [
    ...[listen].flat().map((one) => line('listen', ...String(one).split(/\s+/))),
    ...(serverName === undefined ? [] : [line('server_name', ...[serverName].flat())]),
    ...(passes && root === undefined ? [] : [line('root', root ?? '/usr/share/nginx/html')]),
    ...Object.entries(locations).flatMap(([path, one]) => block(`location ${pathOf(path)}`, locationLines(one))),
  ];
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
