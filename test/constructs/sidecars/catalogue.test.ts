import { describe, expect, test } from 'vitest';
import { nginxPod, sidecarPod, sidecars, type NginxPodProps, type Container } from '../../../constructs';
import { beside } from '../../../constructs/beside';
import { check } from '../../../src/check';

const repo = 'https://github.com/kubernetes/website';
const secrets = { 'database.env': { path: 'database/creds/web' } };
const vault = { address: 'https://vault.example.com:8200', role: 'web', secrets };

const catalogue: Record<string, sidecars.Sidecar> = {
  authProxy: sidecars.authProxy({
    issuer: 'https://accounts.google.com',
    secret: 'oauth',
    emailDomains: ['example.com'],
  }),
  cloudSqlProxy: sidecars.cloudSqlProxy({
    instance: 'shop:europe-west1:orders',
    iamAuthentication: true,
    privateIp: true,
  }),
  configReloader: sidecars.configReloader(),
  custom: sidecars.custom({ ...(sidecars.debugShell() as Container), name: 'mine' }, { shareProcessNamespace: true }),
  debugShell: sidecars.debugShell(),
  gitSync: sidecars.gitSync({ repo, credentials: 'git' }),
  'gitSync once': sidecars.gitSync({ repo, ref: 'v1', once: true }),
  logShipper: sidecars.logShipper(),
  'logShipper to Loki': sidecars.logShipper({ output: { loki: { url: 'http://loki:3100', labels: { app: 'web' } } } }),
  'logShipper to Elasticsearch': sidecars.logShipper({
    output: { elasticsearch: { url: 'https://es.example.com:9200', index: 'web' } },
    credentials: 'es',
  }),
  'logShipper by HTTP': sidecars.logShipper({ output: { http: { url: 'https://logs.example.com/v1/in?team=shop' } } }),
  metricsExporter: sidecars.metricsExporter(),
  tlsTerminator: sidecars.tlsTerminator({ secret: 'tls' }),
  vaultAgent: sidecars.vaultAgent(vault),
};

const web = (sidecar: Container, kubernetes: '1.28' | '1.33' | '1.36'): NginxPodProps => ({
  metadata: { name: 'web' },
  nginx: { name: 'nginx' },
  profile: 'restricted',
  sidecars: [sidecar],
  kubernetes,
});

describe.each(Object.entries(catalogue))('%s', (_, sidecar) => {
  test.each(['1.28', '1.33', '1.36'] as const)('is accepted by %s and Pod Security restricted', (kubernetes) => {
    const pod = nginxPod(web(sidecar, kubernetes));
    expect(check(pod, { kubernetes, podSecurity: 'restricted' })).toEqual([]);
  });

  test('is this Pod, and what is beside it', () => {
    const pod = nginxPod(web(sidecar, '1.33'));
    expect(pod).toMatchSnapshot();
  });

  test('has an image of a version, and takes another', () => {
    expect(sidecar.image).toMatch(/:v?\d+\.\d+|:curl$/);
    const image = `registry.example.com/mine@sha256:${'0'.repeat(64)}`;
    const pod = nginxPod(web({ ...sidecar, image }, '1.33'));
    expect([...(pod.spec.initContainers ?? []), ...pod.spec.containers].map((one) => one.image)).toContain(image);
  });
});

describe('a plain container', () => {
  test('renders what is written, and nothing of the Pod changes', () => {
    const plain = { name: 'client', image: 'busybox:1.36' };
    const main = { name: 'web', image: 'nginx:1.27' };
    expect(sidecarPod({ main, sidecars: [plain] })).toEqual({
      apiVersion: 'v1',
      kind: 'Pod',
      spec: { containers: [main, plain] },
    });
  });
});

describe('a log shipper', () => {
  test('forgets nothing while the server is away, and holds little in memory', () => {
    const shipper = sidecars.logShipper({ output: { loki: { url: 'http://loki:3100' } } });
    const text = JSON.stringify(nginxPod(web(shipper, '1.33'))[beside]);
    expect(text).toContain('retry_limit: no_limits');
    expect(text.match(/mem_buf_limit/g)).toHaveLength(2);
  });
});

describe('the configuration of a Vault agent', () => {
  test('has no block of blocks alone, which Vault would read as one', () => {
    const files = nginxPod(web(sidecars.vaultAgent(vault), '1.33'))[beside]?.['vault-agent']?.data ?? {};
    const blocks = JSON.parse(files['agent.json'] ?? '') as Record<string, object>;
    const isBlock = (value: unknown) => typeof value === 'object' && !Array.isArray(value);
    const joined = Object.entries(blocks).filter(([, block]) => isBlock(block) && Object.values(block).every(isBlock));
    expect(joined).toEqual([]);
    expect(blocks).toMatchObject({ auto_auth: { method: [{ type: 'kubernetes', config: { role: 'web' } }] } });
  });
});

describe('vaultInjector', () => {
  test("returns the injector's annotations", () => {
    expect(
      sidecars.vaultInjector({ role: 'web', secrets: { a: { path: 'secret/data/a', template: '{{ 1 }}' } } }),
    ).toEqual({
      'vault.hashicorp.com/agent-inject': 'true',
      'vault.hashicorp.com/role': 'web',
      'vault.hashicorp.com/agent-inject-secret-a': 'secret/data/a',
      'vault.hashicorp.com/agent-inject-template-a': '{{ 1 }}',
    });
  });
});

describe('what a sidecar cannot be made of', () => {
  test.each([
    [
      'an address that is none',
      () => sidecars.logShipper({ output: { loki: { url: 'loki:3100' } } }),
      "the url of loki is 'loki:3100'",
    ],
    [
      'an address with a password',
      () => sidecars.metricsExporter({ scrapeUri: 'http://a:b@c/' }),
      'scrapeUri holds a password',
    ],
    [
      'a server with a path',
      () => sidecars.logShipper({ output: { loki: { url: 'http://loki:3100/push' } } }),
      'without a path',
    ],
    ['a path without a folder', () => sidecars.gitSync({ repo, path: '/html' }), "path is '/html'"],
    [
      'nobody who may enter',
      () => sidecars.authProxy({ issuer: 'https://example.com', secret: 'oauth', emailDomains: [] }),
      'emailDomains are one or more',
    ],
    ['no secrets', () => sidecars.vaultAgent({ ...vault, secrets: {} }), 'secrets are one or more'],
    [
      'a file outside of its folder',
      () => sidecars.vaultAgent({ ...vault, secrets: { '../a; b': { path: 'a' } } }),
      "'../a; b'",
    ],
  ])('is refused: %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
