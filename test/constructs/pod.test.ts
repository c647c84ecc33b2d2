import { ApiObject, App, Chart, JsonPatch, Lazy, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { describe, expect, test } from 'vitest';
import { Pod, pod } from '../../constructs';

const containers = [{ name: 'web', image: 'nginx:1.27' }];

describe('a Pod', () => {
  test('renders what is written and nothing else', () => {
    const chart = Testing.chart();
    new Pod(chart, 'web', {
      metadata: { name: 'web', annotations: { team: 'shop' } },
      containers: [{ ...containers[0]!, resources: { limits: { cpu: 1, memory: '64Mi' } } }],
      volumes: [{ name: 'cache', emptyDir: {} }],
      hostPID: false,
    });
    expect(Testing.synth(chart)).toEqual([
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'web', annotations: { team: 'shop' } },
        spec: {
          containers: [{ name: 'web', image: 'nginx:1.27', resources: { limits: { cpu: 1, memory: '64Mi' } } }],
          volumes: [{ name: 'cache', emptyDir: {} }],
          hostPID: false,
        },
      },
    ]);
  });

  test('is described by a plain manifest, with no construct tree', () => {
    expect(pod({ containers })).toEqual({ apiVersion: 'v1', kind: 'Pod', spec: { containers } });
  });

  test('takes the labels and the namespace of its chart', () => {
    const chart = new Chart(new App(), 'shop', { namespace: 'shop', labels: { team: 'shop' } });
    new Pod(chart, 'web', { metadata: { name: 'web', labels: { app: 'web' } }, containers });
    expect(metadataIn(chart)).toEqual([{ name: 'web', namespace: 'shop', labels: { team: 'shop', app: 'web' } }]);
  });

  test('is named after its path where no name is written, and not at all where generateName is', () => {
    const chart = new Chart(new App(), 'shop');
    new Pod(chart, 'named', { containers });
    new Pod(chart, 'generated', { metadata: { generateName: 'web-' }, containers });
    expect(metadataIn(chart)).toEqual([
      { name: expect.stringMatching(/^shop-named-\w+$/) as string },
      { generateName: 'web-' },
    ]);
  });

  test('can be patched, and holds tokens that are resolved when it is rendered', () => {
    const chart = Testing.chart();
    let image = 'nginx:1.26';
    const lazy = Lazy.any({ produce: () => image }) as string;
    const web = new Pod(chart, 'web', { metadata: { name: 'web' }, containers: [{ name: 'web', image: lazy }] });
    image = 'nginx:1.27';
    web.addJsonPatch(JsonPatch.add('/spec/hostNetwork', true));
    expect(ApiObject.of(web)).toBe(web);
    expect(specIn(chart)).toEqual([{ containers, hostNetwork: true }]);
  });

  test('is rendered after what it depends on, and the objects that it names', () => {
    const chart = Testing.chart();
    const first = new Pod(chart, 'first', { metadata: { name: 'first' }, containers });
    const second = new Pod(chart, 'second', { metadata: { name: 'second' }, containers });
    const config = new ApiObject(chart, 'config', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'config' },
    });
    new Pod(chart, 'third', {
      metadata: { name: 'third' },
      containers,
      volumes: [{ name: 'config', configMap: { name: config } }],
    });
    first.addDependency(second);
    const names = metadataIn(chart).map(({ name }) => name);
    expect(names.indexOf('second')).toBeLessThan(names.indexOf('first'));
    expect(names.indexOf('config')).toBeLessThan(names.indexOf('third'));
  });

  test('does not tie two charts together by naming an object of the other', () => {
    const app = new App();
    const config = new ApiObject(new Chart(app, 'a'), 'config', { apiVersion: 'v1', kind: 'ConfigMap' });
    const chart = new Chart(app, 'b');
    new Pod(chart, 'web', { containers: [{ ...containers[0]!, envFrom: [{ configMapRef: { name: config } }] }] });
    expect(specIn(chart)).toMatchObject([{ containers: [{ envFrom: [{ configMapRef: { name: config.name } }] }] }]);
    expect(chart.node.dependencies).toEqual([]);
  });

  test('outside a chart is refused with its path and the line that makes it', () => {
    const scope = new Construct(new App(), 'shop');
    expect(() => new Pod(scope, 'web', { containers })).toThrow(
      /^shop\/web: a Pod stands in a Chart.*\n {4}at test\/constructs\/pod\.test\.ts:\d+:\d+$/,
    );
  });
});

function metadataIn(chart: Chart): { name?: string }[] {
  return (Testing.synth(chart) as { metadata: { name?: string } }[]).map(({ metadata }) => metadata);
}

function specIn(chart: Chart): unknown[] {
  return (Testing.synth(chart) as { spec: unknown }[]).map(({ spec }) => spec);
}
