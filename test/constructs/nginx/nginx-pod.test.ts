import { Lazy, Testing } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { NginxPod, nginxPod, sidecars, type NginxContent, type NginxPodProps } from '../../../constructs';
import { check } from '../../../src/check';

const metadata = { name: 'web' };
const nginx = { name: 'nginx' };
const versions = ['1.28', '1.33', '1.36'] as const;

const mounts = (props: Partial<NginxPodProps>) =>
  nginxPod({ metadata, nginx, ...props }).spec.containers[0]?.volumeMounts;

describe('profile restricted', () => {
  test.each(versions)('passes Pod Security restricted on %s, without a word of warning', (kubernetes) => {
    const pod = nginxPod({ metadata, nginx, profile: 'restricted', kubernetes });
    expect(check(pod, { kubernetes, podSecurity: 'restricted' })).toEqual([]);
    expect(pod).toMatchSnapshot();
  });

  test('waits for Services to notice before it stops: a sleep action from 1.30 on', () => {
    const preStop = (kubernetes: '1.29' | '1.30') =>
      nginxPod({ metadata, nginx, profile: 'restricted', kubernetes }).spec.containers[0]?.lifecycle?.preStop;
    expect(preStop('1.29')).toEqual({ exec: { command: ['sleep', '5'] } });
    expect(preStop('1.30')).toEqual({ sleep: { seconds: 5 } });
  });

  test('leaves to what is written', () => {
    const { spec } = nginxPod({
      metadata,
      nginx: {
        name: 'nginx',
        image: 'registry.example.com/nginx@sha256:' + 'a'.repeat(64),
        securityContext: { runAsUser: 5 },
      },
      profile: 'restricted',
      terminationGracePeriodSeconds: 90,
      automountServiceAccountToken: true,
    });
    expect(spec).toMatchObject({ terminationGracePeriodSeconds: 90, automountServiceAccountToken: true });
    expect(spec.containers[0]).toMatchObject({
      image: expect.stringContaining('@sha256:'),
      securityContext: { runAsUser: 5, runAsNonRoot: true },
    });
  });

  test('probes where the config listens, by HTTPS where that is spoken', () => {
    const { spec } = nginxPod({ metadata, nginx, profile: 'restricted', config: 'server { listen 8443 ssl; }' });
    expect(spec.containers[0]).toMatchObject({
      readinessProbe: { httpGet: { port: 8443, scheme: 'HTTPS' } },
      livenessProbe: { tcpSocket: { port: 8443 } },
    });
  });
});

describe('profile restricted of an nginx that listens on localhost alone', () => {
  const props = { metadata, profile: 'restricted', config: [{ listen: '127.0.0.1:8080' }] } as const;

  test('is refused, as its probes would end it, unless it has others', () => {
    expect(() => nginxPod({ ...props, nginx })).toThrow("the probes of profile 'restricted' do not reach it");
    const probe = { exec: { command: ['curl', '--fail', 'localhost:8080'] } };
    expect(() =>
      nginxPod({ ...props, nginx: { ...nginx, readinessProbe: probe, livenessProbe: probe } }),
    ).not.toThrow();
  });
});

describe('a config', () => {
  const config = [{ listen: 80 }];
  const checksum = (props: Partial<NginxPodProps>) =>
    nginxPod({ metadata, nginx, config, ...props }).metadata?.annotations?.['checksum/nginx-config'];

  test('is a ConfigMap before the Pod, mounted as a folder', () => {
    const chart = Testing.chart();
    new NginxPod(chart, 'web', { metadata: { name: 'web', namespace: 'shop' }, nginx, config });
    expect(Testing.synth(chart)).toMatchSnapshot();
  });

  test('is named after the construct where the Pod has no name', () => {
    const chart = Testing.chart();
    new NginxPod(chart, 'web', { nginx, config, sidecars: [sidecars.logShipper()] });
    const [first, second, pod] = Testing.synth(chart) as { metadata: { name: string }; spec: { volumes: unknown[] } }[];
    expect(pod?.spec.volumes).toMatchObject([
      { configMap: { name: first?.metadata.name } },
      { configMap: { name: second?.metadata.name } },
      {},
      {},
    ]);
    expect(() => nginxPod({ nginx, config })).toThrow('a Pod has a name where a ConfigMap is made beside it');
  });

  test('is named after the construct where the name of the Pod is not known yet', () => {
    const chart = Testing.chart();
    const name = Lazy.any({ produce: () => 'late' }) as string;
    new NginxPod(chart, 'web', { metadata: { name }, nginx, config });
    const [configMap, pod] = Testing.synth(chart) as { metadata: { name: string } }[];
    expect(configMap?.metadata.name).toMatch(/^test-web-\w+-nginx-config$/);
    expect(pod?.metadata.name).toBe('late');
  });

  test('that changes makes a new Pod, unless a sidecar reloads it', () => {
    expect(checksum({})).toBe(checksum({ config: [{ listen: [80] }] }));
    expect(checksum({})).not.toBe(checksum({ config: [{ listen: 80, root: '/srv' }] }));
    expect(checksum({ sidecars: [sidecars.configReloader()] })).toBeUndefined();
  });

  test('and a volume of its name are not both written', () => {
    const volumes = [{ name: 'nginx-config', configMap: { name: 'mine' } }];
    expect(() => nginxPod({ metadata, nginx, config, volumes })).toThrow("volume 'nginx-config'");
  });

  test('that is wrong is told with its line, the path of the Pod and the line that makes it', () => {
    expect(() => new NginxPod(Testing.chart(), 'web', { nginx, config: 'server {\n  listen 0;\n}' })).toThrow(
      /^test\/web: config:2: listen "0" is not understood\n {4}at test\/constructs\/nginx\/nginx-pod\.test\.ts:\d+:\d+$/,
    );
  });
});

describe('content', () => {
  test.each<[string, NginxContent]>([
    ['a ConfigMap', { configMap: { name: 'pages' } }],
    ['an emptyDir', { emptyDir: { sizeLimit: '1Gi' } }],
    ['a claim', { persistentVolumeClaim: { claimName: 'pages' } }],
  ])('may be %s', (_, content) => {
    expect(mounts({ content })).toEqual([
      { name: 'nginx-content', mountPath: '/usr/share/nginx/html', readOnly: true },
    ]);
    expect(nginxPod({ metadata, nginx, content }).spec.volumes).toEqual([{ name: 'nginx-content', ...content }]);
  });

  test('comes from one source', () => {
    const content = { files: { 'index.html': 'hello' }, emptyDir: {} };
    expect(() => nginxPod({ metadata, nginx, content })).toThrow(
      'content comes from one source, such as { files }, not files and emptyDir',
    );
  });

  test('may be files, which change in place', () => {
    const chart = Testing.chart();
    new NginxPod(chart, 'web', { metadata, nginx, content: { files: { 'index.html': '<h1>hello</h1>\n' } } });
    expect(Testing.synth(chart)).toMatchSnapshot();
  });

  test('may be a Git repository, whose newest commit stands where nginx looks', () => {
    const { spec } = nginxPod({
      metadata,
      nginx,
      content: { gitSync: { repo: 'https://github.com/kubernetes/website' } },
    });
    expect(spec.containers[0]?.volumeMounts).toEqual([
      { name: 'git-sync', mountPath: '/usr/share/nginx', readOnly: true },
    ]);
    expect(spec.containers[1]?.args).toContain('--link=html');
  });
});
