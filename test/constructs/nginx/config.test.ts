import { describe, expect, test } from 'vitest';
import { nginxPod } from '../../../constructs';
import { listensOf } from '../../../constructs/nginx/listen';
import { directivesOf } from '../../../constructs/nginx/syntax';
import { textOf, type NginxServer } from '../../../constructs/nginx/server';

const nginx = { name: 'nginx' };
const metadata = { name: 'web' };
const certificate = { sslCertificate: '/etc/nginx/tls/tls.crt', sslCertificateKey: '/etc/nginx/tls/tls.key' };

describe('the servers of a config', () => {
  test.each([
    ['8080', { port: 8080, isLocal: false }],
    ['*:8080', { port: 8080, isLocal: false }],
    ['[::]:8080', { port: 8080, isLocal: false }],
    ['10.0.0.1', { port: 80, isLocal: false }],
    ['127.0.0.1:8081', { port: 8081, isLocal: true }],
    ['[::1]:8081', { port: 8081, isLocal: true }],
    ['localhost:8081', { port: 8081, isLocal: true }],
    ['8443 ssl default_server', { port: 8443, isTls: true, protocol: 'TCP' }],
    ['8443 quic reuseport', { port: 8443, isTls: true, protocol: 'UDP' }],
  ])('listen on %s', (address, expected) => {
    expect(listensOf(`server { listen ${address}; }`)).toMatchObject([expected]);
  });

  test('listen on Unix sockets beside, and in several places', () => {
    const text = 'server { listen unix:/tmp/a.sock; listen 80; } map $a $b { default 1; } server { listen 81; }';
    expect(listensOf(text).map(({ port }) => port)).toEqual([80, 81]);
  });

  test.each([
    ['an included file', 'include more.conf;', 'config:1: what "include" brings is not known here'],
    ['one in a server', 'server {\n listen 80;\n include more.conf;\n}', 'config:3: what "include" brings'],
    ['a server that does not say where', '\nserver { }', 'config:2: a server without "listen"'],
    ['a range of ports', 'server { listen 8080-8082; }', 'config:1: listen "8080-8082" is not understood'],
    ['a port that is none', 'server { listen 70000; }', 'config:1: listen "70000" is not understood'],
    ['a variable', 'server { listen $port; }', 'config:1: listen "$port" is not understood'],
    ["nginx's own block", 'http { server { listen 80; } }', 'config:1: "http" has no place here'],
    ['the same place twice', 'server {\n listen 80;\n listen *:80;\n}', 'config:3: a server listens on "*:80" twice'],
    ['no server', 'gzip on;', 'config:1: no server listens'],
  ])('are refused with %s', (_, config, message) => {
    expect(() => nginxPod({ metadata, nginx, config })).toThrow(message);
  });
});

describe('the ports of a container with a config', () => {
  const config = 'server {\n  listen 8080;\n  listen 127.0.0.1:8081;\n}\n';

  test('are those that it opens, where none are written', () => {
    expect(nginxPod({ metadata, nginx, config }).spec.containers[0]?.ports).toEqual([{ containerPort: 8080 }]);
    const servers = [{ listen: ['8443 ssl', '8443 quic'], ...certificate }];
    expect(nginxPod({ metadata, nginx, config: servers }).spec.containers[0]?.ports).toEqual([
      { containerPort: 8443 },
      { containerPort: 8443, protocol: 'UDP' },
    ]);
  });

  test('agree with it', () => {
    const ports = [{ containerPort: 8080 }, { containerPort: 8081 }];
    expect(nginxPod({ metadata, nginx: { ...nginx, ports }, config }).spec.containers[0]?.ports).toEqual(ports);
  });

  test('are refused where it listens on another, with its line', () => {
    expect(() => nginxPod({ metadata, nginx: { ...nginx, ports: [{ containerPort: 80 }] }, config })).toThrow(
      "config:2: nginx listens on 8080/TCP, and container 'nginx' declares 80/TCP: add ports: [{ containerPort: 8080 }], or listen there",
    );
  });

  test('are refused where it does not listen', () => {
    const ports = [{ containerPort: 8080 }, { containerPort: 9090 }];
    expect(() => nginxPod({ metadata, nginx: { ...nginx, ports }, config })).toThrow(
      "nginx.ports[1]: container 'nginx' declares 9090/TCP, and config listens on 8080/TCP, 8081/TCP",
    );
  });
});

describe('typed servers', () => {
  test('have the certificate that TLS needs', () => {
    expect(textOf([{ listen: '8443 ssl', ...certificate }])).toContain(
      '    ssl_certificate /etc/nginx/tls/tls.crt;\n    ssl_certificate_key /etc/nginx/tls/tls.key;\n',
    );
  });

  test.each<[string, NginxServer, string]>([
    ['TLS without a certificate', { listen: [8080, '8443 ssl'] }, "listen '8443 ssl' and no certificate"],
    [
      'two words for all requests',
      { listen: 8080, proxyPass: 'http://127.0.0.1:3000', location: { '/': { return: [404] } } },
      "the server on 8080 has proxyPass and location '/'",
    ],
  ])('are refused with %s', (_, server, message) => {
    expect(() => nginxPod({ metadata, nginx, config: [server] })).toThrow(message);
  });

  test('look up one thing or more, and answer with something else', () => {
    // @ts-expect-error try_files takes two or more
    expect(textOf([{ listen: 80, location: { '/': { tryFiles: ['$uri'] } } }])).toContain('try_files');
  });

  test('are written as people write them', () => {
    const text = textOf([
      {
        listen: 8080,
        serverName: ['shop.example.com', '*.shop.example.com'],
        location: {
          '/': { tryFiles: ['$uri', '/index.html'] },
          '/api/': { proxyPass: 'http://127.0.0.1:3000' },
          '= /healthz': { return: [200, 'all is well'] },
          '~ \\.php$': { return: [404] },
        },
      },
      { listen: '127.0.0.1:8082', proxyPass: 'http://127.0.0.1:3000' },
    ]);
    expect(text).toMatchSnapshot();
    const php = directivesOf(text)[0]?.block?.find(({ parameters }) => parameters[0] === '~');
    expect(php?.parameters).toEqual(['~', '\\.php$']);
  });

  test.each([['a; evil on'], ['}'], ['"'], ["it's"], ['\\'], [''], ['#'], ['a\nb'], ['{'], ['\\n']])(
    'write %j as one word',
    (root) => {
      const [server] = directivesOf(textOf([{ listen: 80, root }]));
      expect(server?.block?.find(({ name }) => name === 'root')?.parameters).toEqual([root]);
    },
  );
});
