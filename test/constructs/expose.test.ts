import { Testing, type Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { describe, expect, test } from 'vitest';
import { Deployment, NginxPod, Pod, sidecars, type ExposeProps } from '../../constructs';
import { objectsIn, refusals, type Manifest } from './workloads/support';

const labels = { app: 'web' };

/** A Pod that declares these ports, in a container each, exposed. */
function exposed(ports: readonly { containerPort: number; name?: string; protocol?: string }[], props: ExposeProps) {
  return objectsIn((chart) =>
    new Pod(chart, 'web', {
      metadata: { name: 'web', labels },
      containers: [
        { name: 'web', image: 'nginx:1.27' },
        ...ports.map((port, i) => ({ name: `web-${i}`, image: 'nginx:1.27', ports: [port] })),
      ],
    }).expose(props),
  );
}

const portsOf = (objects: readonly Manifest[]) => objects.find(({ kind }) => kind === 'Service')!.spec['ports'];

const http = { name: 'http', containerPort: 8080 };
const metrics = { name: 'metrics', containerPort: 9113 };

describe('expose', () => {
  test('makes a Service of any type that selects the Pods', () => {
    const objects = exposed([http], { port: 80, type: 'NodePort', nodePort: 30080, externalTrafficPolicy: 'Local' });
    expect(objects[1]).toEqual({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web' },
      spec: {
        type: 'NodePort',
        externalTrafficPolicy: 'Local',
        selector: labels,
        ports: [{ port: 80, targetPort: 'http', nodePort: 30080 }],
      },
    });
    expect(refusals(objects)).toEqual([]);
  });

  test.each([
    ['the port of the same number', [http, { containerPort: 80 }], { port: 80 }, [{ port: 80 }]],
    ['the only port, by its name', [http], { port: 80 }, [{ port: 80, targetPort: 'http' }]],
    ['the only port, by its number', [{ containerPort: 8080 }], { port: 80 }, [{ port: 80, targetPort: 8080 }]],
    ['the only port, where none is written', [http], {}, [{ port: 8080, targetPort: 'http' }]],
    ['the port that is written', [http, metrics], { port: 80, targetPort: 8080 }, [{ port: 80, targetPort: 8080 }]],
    [
      'the port by number, where several bear the name',
      [http, { name: 'http', containerPort: 81 }],
      { port: 81 },
      [{ port: 81 }],
    ],
    ['the same number, where nothing is declared', [], { port: 80 }, [{ port: 80 }]],
    [
      'the protocol',
      [{ name: 'dns', containerPort: 53, protocol: 'UDP' }],
      { port: 53 },
      [{ port: 53, targetPort: 'dns', protocol: 'UDP' }],
    ],
    [
      'several ports, each with its name',
      [http, metrics],
      { ports: [{ port: 80, targetPort: 'http' }, { port: 9113 }] },
      [
        { name: 'http', port: 80, targetPort: 'http' },
        { name: 'metrics', port: 9113, targetPort: 'metrics' },
      ],
    ],
  ])('finds %s', (_what, ports, props, rendered) => {
    const objects = exposed(ports, props);
    expect(portsOf(objects)).toEqual(rendered);
    expect(refusals(objects)).toEqual([]);
  });

  test.each([
    [{ port: 443 }, 'which port does 443 lead to? say targetPort, one of http (8080), metrics (9113)'],
    [
      { port: 80, targetPort: 'htpp' },
      "no port of the Pods is called 'htpp': they declare http (8080), metrics (9113)",
    ],
    [{}, 'which port to expose? the Pods declare http (8080), metrics (9113): write expose({ port })'],
  ])('of %j is an error with its line', (props, complaint) => {
    expect(() => exposed([http, metrics], props)).toThrow(
      `test/web: ${complaint}\n    at test/constructs/expose.test.ts:`,
    );
  });

  test.each(['1.28', '1.33'] as const)('leads to the sidecar before the main container, on %s', (kubernetes) => {
    const oauth = { issuer: 'https://accounts.google.com', secret: 'oauth', emailDomains: ['example.com'] };
    const auth = sidecars.authProxy(oauth);
    const portsBehind = (list: readonly sidecars.Sidecar[], props: ExposeProps, kind: 'Pod' | 'Deployment' = 'Pod') => {
      const objects = objectsIn((chart) => {
        const web = { metadata: { name: 'web', labels }, nginx: { name: 'nginx' }, profile: 'restricted' } as const;
        const all = { ...web, kubernetes, sidecars: list };
        (kind === 'Pod' ? new NginxPod(chart, 'web', all) : new Deployment(chart, 'web', all)).expose(props);
      });
      return portsOf(objects);
    };
    const tls = sidecars.tlsTerminator({ secret: 'tls' });
    expect(portsBehind([auth], { port: 80 })).toEqual([{ port: 80, targetPort: 'auth-proxy' }]);
    expect(portsBehind([auth], { port: 8080 }, 'Deployment')).toEqual([{ port: 8080, targetPort: 'auth-proxy' }]);
    expect(portsBehind([tls], { port: 443 })).toEqual([{ port: 443, targetPort: 'https' }]);
    expect(portsBehind([auth, sidecars.metricsExporter()], { ports: [{ port: 80 }, { port: 9113 }] })).toEqual([
      { name: 'auth-proxy', port: 80, targetPort: 'auth-proxy' },
      { name: 'metrics', port: 9113, targetPort: 'metrics' },
    ]);
    expect(portsBehind([auth], { port: 8080, targetPort: 'http' })).toEqual([{ port: 8080, targetPort: 'http' }]);
    expect(() => portsBehind([auth, tls], { port: 80 })).toThrow(
      'which port does 80 lead to? say targetPort, one of http (8080), auth-proxy (4180), https (8443)',
    );
  });

  test('of Pods without labels is an error that says which to add', () => {
    const pod = new Pod(Testing.chart(), 'web', { containers: [{ name: 'web', image: 'nginx:1.27' }] });
    expect(() => pod.expose({ port: 80 })).toThrow("add some, such as metadata: { labels: { app: 'web' } }");
  });

  test('bears the name and the namespace of what is exposed, or its own', () => {
    const [, ...objects] = objectsIn((chart) => {
      const web = new Deployment(chart, 'web', {
        metadata: { name: 'web', namespace: 'shop' },
        containers: [{ name: 'web', image: 'nginx:1.27' }],
      });
      web.expose({ port: 80 });
      web.expose({ metadata: { name: 'web-outside' }, port: 80, type: 'LoadBalancer' });
    });
    expect(objects.map(({ metadata }) => metadata)).toEqual([
      { name: 'web', namespace: 'shop' },
      { name: 'web-outside', namespace: 'shop' },
    ]);
  });

  test('adds an Ingress where asked', () => {
    const objects = exposed([http], {
      port: 80,
      ingress: { host: 'shop.example.com', ingressClassName: 'nginx', tls: [{ secretName: 'shop-tls' }] },
    });
    expect(objects.find(({ kind }) => kind === 'Ingress')).toEqual({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'web' },
      spec: {
        ingressClassName: 'nginx',
        rules: [
          {
            host: 'shop.example.com',
            http: {
              paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }],
            },
          },
        ],
        tls: [{ hosts: ['shop.example.com'], secretName: 'shop-tls' }],
      },
    });
    expect(refusals(objects)).toEqual([]);
  });
});

describe('a NetworkPolicy', () => {
  const container = { name: 'web', image: 'nginx:1.27', ports: [http] };
  const policyFrom = (peers: (chart: Chart) => NonNullable<ExposeProps['from']>) => {
    const objects = objectsIn((chart) =>
      new Deployment(chart, 'web', {
        metadata: { name: 'web', namespace: 'shop', labels },
        containers: [container],
      }).expose({ port: 80, from: peers(chart) }),
    );
    expect(refusals(objects)).toEqual([]);
    return objects.find(({ kind }) => kind === 'NetworkPolicy')!.spec;
  };
  const pod = (chart: Chart, app: string, namespace: string) =>
    new Pod(chart, app, { metadata: { name: app, namespace, labels: { app } }, containers: [container] });
  const named = (name: string) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });

  test('lets only the named peers in, to the exposed port', () => {
    const spec = policyFrom((chart) => [
      pod(chart, 'cart', 'shop'),
      pod(chart, 'gateway', 'edge'),
      { ipBlock: { cidr: '10.0.0.0/8' } },
    ]);
    expect(spec).toEqual({
      podSelector: { matchLabels: labels },
      policyTypes: ['Ingress'],
      ingress: [
        {
          from: [
            { podSelector: { matchLabels: { app: 'cart' } } },
            { podSelector: { matchLabels: { app: 'gateway' } }, namespaceSelector: named('edge') },
            { ipBlock: { cidr: '10.0.0.0/8' } },
          ],
          ports: [{ port: 'http', protocol: 'TCP' }],
        },
      ],
    });
  });

  test('takes the peers of cdk8s-plus', () => {
    const { ingress } = policyFrom((chart) => [
      new kplus.Namespace(chart, 'edge', { metadata: { name: 'edge' } }),
      kplus.NetworkPolicyIpBlock.ipv4(chart, 'office', '192.0.2.0/24'),
      kplus.Pods.select(chart, 'jobs', { labels: { kind: 'job' } }),
    ]) as { ingress: [{ from: object[] }] };
    expect(ingress[0].from).toMatchObject([
      { podSelector: {}, namespaceSelector: named('edge') },
      { ipBlock: { cidr: '192.0.2.0/24' } },
      { podSelector: { matchLabels: { kind: 'job' } } },
    ]);
  });

  test('from nobody lets nobody in', () => {
    expect(policyFrom(() => [])['ingress']).toEqual([]);
  });
});
