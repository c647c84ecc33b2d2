import { ApiObject, App, Chart, type ApiObjectProps } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NginxPod, Pod, Podwright, SidecarPod, type Target } from '../../constructs';
import { render } from '../../src/render/render';
import { shop, shops } from '../check/support/shop';

const image = 'alicek106:rr-test:curl' as string;

/** An app with one chart, for a target. */
function chartFor(target: Target = {}): Chart {
  const app = new App({ outdir: '/nonexistent' });
  Podwright.configure(app, target);
  return new Chart(app, 'web');
}

const codes = (chart: Chart) => Podwright.check(chart.node.root).map(({ code }) => code);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a Podwright construct', () => {
  it('fails the synthesis with all of its faults, each with construct, line, field and fix', () => {
    const chart = chartFor();
    new Pod(chart, 'pod', {
      metadata: { name: 'BAD_name' as string },
      containers: [
        { name: 'a', image, ports: [{ containerPort: 700000 as number }] },
        { name: 'a' as string, image: 'nginx:1.27' },
      ],
    });
    let message = '';
    try {
      render(chart.node.root as App);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain('[web/pod] metadata.name: Invalid value: "BAD_name"');
    expect(message).toContain(
      'spec.containers[0].ports[0].containerPort: Invalid value: 700000: must be between 1 and 65535',
    );
    expect(message).toContain('spec.containers[1].name: Duplicate value: "a"');
    expect(message).toContain('fix: did you mean alicek106/rr-test:curl?');
    expect(message).toMatch(/ {4}at test\/constructs\/podwright\.test\.ts:\d+:\d+/);
  });

  it('is judged for the version of its app', () => {
    const stuck = {
      initContainers: [{ name: 'logs', image: 'busybox:1.36', restartPolicy: 'Always' }],
      containers: [{ name: 'web', image: 'nginx:1.27' }],
    };
    const chart = (target: Target) => {
      const chart = chartFor(target);
      new Pod(chart, 'pod', { metadata: { name: 'web' }, ...stuck });
      return chart;
    };
    expect(codes(chart({}))).toEqual(['stuck-sidecar']);
    expect(codes(chart({ kubernetes: '1.33' }))).toEqual([]);
  });

  it('takes version and Pod Security level from the environment, and its own word before that', () => {
    vi.stubEnv('PODWRIGHT_KUBERNETES', '1.33');
    vi.stubEnv('PODWRIGHT_POD_SECURITY', 'baseline');
    const chart = chartFor();
    new Pod(chart, 'pod', {
      metadata: { name: 'web' },
      hostNetwork: true,
      containers: [{ name: 'web', image: 'nginx:1.27' }],
    });
    const sidecars = new SidecarPod(chart, 'side', {
      metadata: { name: 'side' },
      main: { name: 'web', image: 'nginx:1.27' },
      sidecars: [{ name: 'shell', image: 'busybox:1.36' }],
    });
    expect(codes(chart)).toEqual(['pod-security/host-namespaces']);
    expect((sidecars.toJson() as { spec: object }).spec).toHaveProperty('initContainers');
    vi.stubEnv('PODWRIGHT_KUBERNETES', '1.99');
    expect(() => codes(chart)).toThrow("PODWRIGHT_KUBERNETES is '1.99': it is one of 1.28, 1.29");
    vi.stubEnv('PODWRIGHT_POD_SECURITY', 'strict');
    expect(() => codes(chart)).toThrow("PODWRIGHT_POD_SECURITY is 'strict': it is baseline or restricted");
  });

  it('is for a version that Podwright knows', () => {
    const kubernetes = 'v1.33' as '1.33';
    expect(() => chartFor({ kubernetes })).toThrow("kubernetes is 'v1.33': it is one of 1.28, 1.29");
    const sidecarPod = { main: { name: 'a', image: 'b' }, sidecars: [{ name: 'c', image: 'd' }] } as const;
    expect(() => new SidecarPod(chartFor(), 'pod', { kubernetes, ...sidecarPod })).toThrow(
      "web/pod: kubernetes is 'v1.33': it is one of 1.28, 1.29",
    );
  });

  it('may be allowed to break a rule, with a reason', () => {
    const chart = chartFor();
    const twice = {
      containers: [
        { name: 'a', image: 'x/a', ports: [{ containerPort: 80 as number }] },
        { name: 'b', image: 'x/b', ports: [{ containerPort: 80 as number }] },
      ],
    };
    new Pod(chart, 'told', { metadata: { name: 'told' }, ...twice });
    new Pod(chart, 'prop', { metadata: { name: 'prop' }, allow: ['port-clash: both use SO_REUSEPORT'], ...twice });
    new Pod(chart, 'annotation', {
      metadata: { name: 'annotation', annotations: { 'podwright.dev/allow': 'port-clash: both use SO_REUSEPORT' } },
      ...twice,
    });
    const errors = Podwright.check(chart).filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ code: 'port-clash', construct: 'web/told' }]);
  });

  it('renders nothing of its target', () => {
    const chart = chartFor();
    const pod = new NginxPod(chart, 'pod', {
      metadata: { name: 'web' },
      nginx: { name: 'web' },
      kubernetes: '1.33',
      podSecurity: 'baseline',
      allow: ['no-probe'],
    });
    expect(Object.keys((pod.toJson() as { spec: object }).spec)).toEqual(['containers']);
  });
});

describe('a custom resource', () => {
  const chartWith = (...manifests: ApiObjectProps[]) => {
    const chart = chartFor();
    for (const [i, manifest] of manifests.entries()) new ApiObject(chart, String(i), manifest);
    return chart;
  };

  it('is judged by a definition that the app holds', () => {
    const chart = chartWith(shop, shops);
    expect(codes(chart)).toEqual(['unknown-field']);
    expect(() => render(chart.node.root as App)).toThrow('[web/0] spec.siez: ');
    Podwright.enforce(chart);
    expect(() => render(chart.node.root as App)).toThrow('web/0: spec.siez: ');
  });

  it('is not judged without one', () => {
    expect(codes(chartWith(shop))).toEqual(['not-judged']);
  });
});

describe('Podwright.enforce', () => {
  it('lets the synthesis fail on illegal objects of any library, once each', () => {
    const chart = chartFor();
    new kplus.Pod(chart, 'kplus', { metadata: { name: 'kplus' }, containers: [{ image }] });
    new ApiObject(chart, 'plain', {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'plain' },
      spec: { containers: [] },
    });
    new Pod(chart, 'ours', { metadata: { name: 'ours' }, containers: [{ name: 'web', image }] });
    Podwright.enforce(chart.node.root);
    let message = '';
    try {
      render(chart.node.root as App);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain('web/kplus/Resource: spec.containers[0].image');
    expect(message).toContain('web/plain: spec.containers: Required value');
    expect(message.split('spec.containers[0].image').length).toBe(3);
  });
});
