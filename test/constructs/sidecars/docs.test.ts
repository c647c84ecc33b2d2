import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sidecars, type Container } from '../../../constructs';
import { compile, compilers } from '../../legal/compile';

const root = resolve(__dirname, '../../..');
const read = (page: string) => readFileSync(resolve(root, 'docs', page), 'utf8');

test.each(['sidecars.md', 'nginx.md'])('the TypeScript of docs/%s compiles', async (page) => {
  const snippets = [...read(page).matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, text]) => `{\n${text!}}\n`);
  expect(snippets.length).toBeGreaterThan(1);
  const imports = `import { sidecars } from '${root}/lib/constructs'; void sidecars;\n`;
  expect(await compile({ 'docs.ts': imports + snippets.join('') }, compilers['6.0'])).toEqual([]);
});

describe('docs/sidecars.md', () => {
  const page = read('sidecars.md');
  const vault = { address: 'https://vault.example.com', role: 'web', secrets: { a: { path: 'a' } } };
  const catalogue: Readonly<Record<string, Container>> = {
    authProxy: sidecars.authProxy({ issuer: 'https://a.example.com', secret: 'a', emailDomains: ['*'] }),
    cloudSqlProxy: sidecars.cloudSqlProxy({ instance: 'a:b:c' }),
    configReloader: sidecars.configReloader(),
    debugShell: sidecars.debugShell(),
    gitSync: sidecars.gitSync({ repo: 'https://example.com/a' }),
    logShipper: sidecars.logShipper(),
    metricsExporter: sidecars.metricsExporter(),
    tlsTerminator: sidecars.tlsTerminator({ secret: 'a' }),
    vaultAgent: sidecars.vaultAgent(vault),
  };

  test('has a picture of the Pod for each sidecar that there is', () => {
    const sections = page.split(/^## /m).filter((section) => section.includes('```mermaid'));
    const pictured = sections.map((section) => section.slice(0, section.indexOf('\n')));
    const others = ['vaultInjector'];
    expect(pictured).toEqual(expect.arrayContaining(Object.keys(sidecars).filter((name) => !others.includes(name))));
    expect([...Object.keys(catalogue), 'custom', ...others].sort()).toEqual(Object.keys(sidecars).sort());
  });

  test('says what images, users and ports they have, and which of them the next container waits for', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| `(.+?)` \| (.+?) \| (.*?) ?\| (yes)? ?\|$/gm)].map(
      ([, name, image, user, ports, waits]) => [name, image, user, ports, waits],
    );
    const rowOf = ([name, { image, securityContext, ports = [], startupProbe }]: [string, Container]) => [
      name,
      image,
      name === 'configReloader' ? 'that of the main container' : String(securityContext?.runAsUser),
      ports.map(({ containerPort }) => containerPort).join(', '),
      startupProbe && 'yes',
    ];
    expect(rows.sort()).toEqual(Object.entries(catalogue).map(rowOf).sort());
  });
});
