import { directivesOf, NginxSyntaxError, type Directive } from './syntax';

/** Where a server listens. */
export interface Listen {
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  /** Whether only containers of the Pod reach it. */
  readonly isLocal: boolean;
  readonly isTls: boolean;
  /** The line of the configuration. */
  readonly line: number;
}

/**
 * Where the servers of a file of `/etc/nginx/conf.d` listen, Unix sockets apart.
 * @throws NginxSyntaxError, also where the text does not tell
 */
export function listensOf(text: string): readonly Listen[] {
  const directives = directivesOf(text);
  for (const { name, line } of directives) {
    if (name === 'include') throw unknown(line);
    if (name === 'http' || name === 'events' || name === 'stream')
      throw new NginxSyntaxError(line, `"${name}" has no place here: conf.d is a part of nginx's own http block`);
  }
  return directives.filter(({ name }) => name === 'server').flatMap(ofServer);
}

function ofServer({ block = [], line }: Directive): Listen[] {
  const included = block.find(({ name }) => name === 'include');
  if (included) throw unknown(included.line);
  const listens = block.filter(({ name }) => name === 'listen');
  refuseTwice(listens);
  if (listens.length > 0) return listens.flatMap(ofListen);
  throw new NginxSyntaxError(line, 'a server without "listen" listens on 80 as root and on 8000 else: write which');
}

function refuseTwice(listens: readonly Directive[]): void {
  const places = new Set<string>();
  for (const { parameters, line } of listens) {
    const [address = '', ...others] = parameters;
    const place = `${address.replace(/^(?:\*|0\.0\.0\.0):(?=\d)/, '')} ${others.includes('quic') ? 'quic' : ''}`;
    if (places.has(place)) throw new NginxSyntaxError(line, `a server listens on "${address}" twice`);
    places.add(place);
  }
}

function unknown(line: number): NginxSyntaxError {
  return new NginxSyntaxError(line, 'what "include" brings is not known here, and may listen: write it out');
}

function ofListen({ parameters: [address = '', ...others], line }: Directive): Listen[] {
  if (address.startsWith('unix:')) return [];
  const [, host, port] = /^(?:(\*|\[[\da-fA-F:.]+\]|[\w.-]*[A-Za-z.][\w.-]*)(?::(\d+))?|\d+)$/.exec(address) ?? [];
  const number = Number(host === undefined ? address : (port ?? 80));
  if (!(number >= 1 && number <= 65535)) throw new NginxSyntaxError(line, `listen "${address}" is not understood`);
  const isTls = others.includes('ssl') || others.includes('quic');
  const isLocal = host !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
  return [{ port: number, protocol: others.includes('quic') ? 'UDP' : 'TCP', isLocal, isTls, line }];
}
