import { App, Chart, Testing } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { NginxPod, nginxPod, SidecarPod, sidecarPod, sidecars, type Container } from '../../../constructs';
import { check } from '../../../src/check';

const metadata = { name: 'web' };
const main = { name: 'web', image: 'nginx:1.27' };
const helper = (name: string, needs: sidecars.Needs) => sidecars.custom({ name, image: 'busybox:1.36' }, needs);
const names = (containers: readonly Container[] = []) => containers.map(({ name }) => name);

describe('two sidecars', () => {
  const scratch = { name: 'scratch', emptyDir: { sizeLimit: '1Gi' } };
  const mount = { name: 'scratch', mountPath: '/scratch' };

  test('that ask for one volume share it', () => {
    const needs = { volumes: [scratch], main: { volumeMounts: [mount] } };
    const { spec } = sidecarPod({ metadata, main, sidecars: [helper('a', needs), helper('b', needs)] });
    expect(spec.volumes).toEqual([scratch]);
    expect(spec.containers[0]?.volumeMounts).toEqual([mount]);
  });

  test.each<[string, sidecars.Needs, sidecars.Needs]>([
    ["volume 'scratch'", { volumes: [scratch] }, { volumes: [{ name: 'scratch', emptyDir: {} }] }],
    ['the file config/a', { files: { config: { a: '1' } } }, { files: { config: { a: '2' } } }],
    ['annotation example.com/a', { annotations: { 'example.com/a': '1' } }, { annotations: { 'example.com/a': '2' } }],
    [
      "port 7000 of container 'web'",
      { main: { ports: [{ name: 'a', containerPort: 7000 }] } },
      { main: { ports: [{ name: 'b', containerPort: 7000 }] } },
    ],
    [
      "what is mounted at /scratch in container 'web'",
      { main: { volumeMounts: [mount] } },
      { main: { volumeMounts: [{ ...mount, name: 'other' }] } },
    ],
  ])('that do not agree on %s are both named', (what, first, second) => {
    expect(() => sidecarPod({ metadata, main, sidecars: [helper('a', first), helper('b', second)] })).toThrow(
      `sidecar 'a' and sidecar 'b' do not agree on ${what}: `,
    );
  });

  test('that ask for one port of the main container get one', () => {
    const needs = { main: { ports: [{ name: 'status', containerPort: 7000 }] } };
    const { spec } = sidecarPod({ metadata, main, sidecars: [helper('a', needs), helper('b', needs)] });
    expect(spec.containers[0]?.ports).toEqual(needs.main.ports);
  });

  test('that bring content to the same place are both named', () => {
    const nginx = { name: 'nginx' };
    const content = { files: { 'index.html': 'hello' } };
    const list = [sidecars.gitSync({ repo: 'https://example.com/a' })];
    expect(() => nginxPod({ metadata, nginx, content, sidecars: list })).toThrow(
      "sidecar 'git-sync' and content do not agree on what is mounted at /usr/share/nginx/html in container 'nginx': it is a part of /usr/share/nginx, which is read-only",
    );
  });

  test('of one kind get along: two repositories, two databases', () => {
    const pod = sidecarPod({
      kubernetes: '1.33',
      metadata,
      main,
      sidecars: [
        sidecars.gitSync({ repo: 'https://example.com/pages' }),
        sidecars.gitSync({ name: 'rules', repo: 'https://example.com/rules', path: '/srv/rules', healthPort: 1235 }),
        sidecars.cloudSqlProxy({ instance: 'shop:europe-west1:orders' }),
        sidecars.cloudSqlProxy({ name: 'stock', instance: 'shop:europe-west1:stock', port: 5433, healthPort: 9091 }),
      ],
    });
    expect(check(pod, { kubernetes: '1.33' }).filter(({ severity }) => severity !== 'advice')).toEqual([]);
    expect(pod.spec.initContainers?.[1]?.args).toContain('--http-bind=:1235');
    expect(pod.spec.initContainers?.[3]?.args).toContain('--http-port=9091');
  });

  test('put their files into one ConfigMap, and both rule its hash', () => {
    const chart = new Chart(new App(), 'shop');
    const first = helper('a', { files: { config: { a: '1' } } });
    const hashOf = (text: string) =>
      sidecarPod({ metadata, main, sidecars: [first, helper('b', { files: { config: { b: text } } })] }).metadata
        ?.annotations?.['checksum/config'];
    new SidecarPod(chart, 'pod', { metadata, main, sidecars: [first, helper('b', { files: { config: { b: '2' } } })] });
    expect(Testing.synth(chart)[0]).toMatchObject({
      kind: 'ConfigMap',
      metadata: { name: 'web-config' },
      data: { a: '1', b: '2' },
    });
    expect(hashOf('2')).not.toBe(hashOf('3'));
  });
});

describe('what the Pod writes', () => {
  test('stands: a volume, an annotation', () => {
    const volumes = [{ name: 'nginx-logs', emptyDir: { sizeLimit: '5Gi' } }];
    const annotations = { 'checksum/fluent-bit': 'mine' };
    const pod = sidecarPod({
      metadata: { name: 'web', annotations },
      main,
      volumes,
      sidecars: [sidecars.logShipper()],
    });
    expect(pod.spec.volumes?.filter(({ name }) => name === 'nginx-logs')).toEqual(volumes);
    expect(pod.metadata?.annotations).toEqual(annotations);
  });

  test('is refused where a sidecar cannot work with it', () => {
    expect(() =>
      sidecarPod({ metadata, main, shareProcessNamespace: false, sidecars: [sidecars.configReloader()] }),
    ).toThrow("sidecar 'config-reloader' needs shareProcessNamespace: true, and the Pod has false");
    const volumeMounts = [{ name: 'mine', mountPath: '/var/log/nginx' }];
    expect(() => sidecarPod({ metadata, main: { ...main, volumeMounts }, sidecars: [sidecars.logShipper()] })).toThrow(
      "container 'web' and sidecar 'log-shipper' do not agree on what is mounted at /var/log/nginx",
    );
    expect(() => sidecarPod({ metadata, main, sidecars: [sidecars.metricsExporter()] })).toThrow(
      "sidecar 'metrics-exporter' needs a server in nginx's configuration",
    );
  });
});

describe('a sidecar that passes requests on', () => {
  const web = { ...main, ports: [{ containerPort: 80 }] };
  const authProxy = sidecars.authProxy({ issuer: 'https://example.com', secret: 'oauth', emailDomains: ['*'] });

  test.each([
    ['auth-proxy', authProxy],
    ['tls-terminator', sidecars.tlsTerminator({ secret: 'tls' })],
  ])('does so to a port that is declared: %s', (name, one) => {
    expect(() => sidecarPod({ metadata, main: web, sidecars: [one] })).toThrow(
      `sidecar '${name}' passes requests on to port 8080, which no container declares: write upstreamPort: 80, that of container 'web', or declare it there`,
    );
    expect(() => sidecarPod({ metadata, main, sidecars: [one] })).not.toThrow();
  });

  test('may stand before another', () => {
    const tls = sidecars.tlsTerminator({ secret: 'tls', upstreamPort: 4180 });
    const ports = [{ containerPort: 8080 }];
    expect(() => sidecarPod({ metadata, main: { ...main, ports }, sidecars: [authProxy, tls] })).not.toThrow();
  });
});

describe('the order', () => {
  const setup = { name: 'setup', image: 'busybox:1.36' };
  const plain = { name: 'plain', image: 'busybox:1.36' };
  const once = sidecars.gitSync({ repo: 'https://example.com/a', once: true });
  const list = [plain, once, sidecars.debugShell(), sidecars.logShipper()];
  const props = { metadata, main, initContainers: [setup], sidecars: list };

  test('of native sidecars is the order of their start, the log shipper first and so the last to stop', () => {
    const { spec } = sidecarPod({ ...props, kubernetes: '1.33' });
    expect(names(spec.initContainers)).toEqual(['setup', 'log-shipper', 'plain', 'git-sync', 'debug-shell']);
    expect(names(spec.containers)).toEqual(['web']);
    expect(spec.initContainers?.map(({ restartPolicy }) => restartPolicy)).toEqual([
      undefined,
      'Always',
      'Always',
      undefined,
      'Always',
    ]);
  });

  test('of regular sidecars is the same, after the main container; what runs once comes before all', () => {
    const { spec } = sidecarPod({ ...props, kubernetes: '1.28' });
    expect(names(spec.initContainers)).toEqual(['setup', 'git-sync']);
    expect(names(spec.containers)).toEqual(['web', 'log-shipper', 'plain', 'debug-shell']);
  });
});

describe('a config reloader', () => {
  const userOf = (pod: ReturnType<typeof nginxPod>) =>
    pod.spec.containers.find(({ name }) => name === 'config-reloader')?.securityContext;

  test('runs as the user of nginx, whom alone it may signal', () => {
    const nginx = { name: 'nginx' };
    const list = [sidecars.configReloader()];
    expect(userOf(nginxPod({ metadata, nginx, sidecars: list }))).toMatchObject({ runAsUser: 0, runAsNonRoot: false });
    expect(userOf(nginxPod({ metadata, nginx, sidecars: list, profile: 'restricted' }))).toMatchObject({
      runAsUser: 101,
      runAsNonRoot: true,
    });
    expect(() => sidecarPod({ metadata, main: { name: 'web', image: 'example.com/web:1' }, sidecars: list })).toThrow(
      "sidecar 'config-reloader' signals container 'web' as its user, whose UID is not known",
    );
  });
});

describe('a config reloader, for which nothing changes', () => {
  test('is refused: a file that is mounted by subPath stays as it was', () => {
    const mount = { name: 'config', mountPath: '/etc/nginx/conf.d/a.conf', subPath: 'a.conf' };
    const volumes = [{ name: 'config', configMap: { name: 'config' } }];
    const list = [sidecars.configReloader({ volume: 'config' })];
    expect(() => sidecarPod({ metadata, volumes, main: { ...main, volumeMounts: [mount] }, sidecars: list })).toThrow(
      "sidecar 'config-reloader' brings what changes in volume 'config', and container 'web' mounts a subPath",
    );
  });
});

describe('the compiler', () => {
  test('takes sidecars of the catalogue beside containers, and still judges these', () => {
    const chart = Testing.chart();
    new SidecarPod(chart, 'a', {
      metadata,
      main,
      sidecars: [
        sidecars.debugShell(),
        { ...sidecars.logShipper(), imagePullPolicy: 'Always' },
        { name: 'b', image: 'busybox' },
      ],
    });
    const plain = { image: 'busybox:1.36' };
    // @ts-expect-error a container has no such name
    new SidecarPod(chart, 'c', { metadata, main, sidecars: [sidecars.debugShell(), { name: 'BAD', ...plain }] });
    const volumeMounts = [{ name: 'nginx-logs', mountPath: '/logs' }];
    new SidecarPod(chart, 'd', {
      metadata,
      main,
      sidecars: [sidecars.logShipper(), { name: 'd', ...plain, volumeMounts }],
    });
    const nginx = { name: 'nginx' } as const;
    // @ts-expect-error two containers have one name
    new NginxPod(chart, 'e', { metadata, nginx, sidecars: [sidecars.debugShell(), { name: 'nginx', ...plain }] });
    // @ts-expect-error a sidecar has no such option
    expect(sidecars.logShipper({ outputs: 'stdout' })).toBeDefined();
  });
});
