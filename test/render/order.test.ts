import { ApiObject, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOf } from '../../src/render/order';
import { appOf, parts, type Part } from './support/apps';

describe('the order of an app', () => {
  test('is that of App.synth() for charts and objects, in random trees', () => {
    let agreed = 0;
    fc.assert(
      fc.property(parts(9), (all) => {
        const theirs = attempt(() => synthesized(all));
        const ours = attempt(() => pathsOf(appOf(all, {})));
        if (theirs instanceof Error) expect(ours).toBeInstanceOf(Error);
        else expect(ours).toEqual(theirs);
        agreed += theirs instanceof Error ? 0 : 1;
      }),
      { numRuns: 3000 },
    );
    expect(agreed).toBeGreaterThan(2000);
  });

  test('follows a chain of 10,000 dependencies', () => {
    const { app, objects } = manyObjects(10_000);
    for (const [i, object] of objects.entries()) if (i > 0) objects[i - 1]!.addDependency(object);
    expect(pathsOf(app)).toEqual([['chart', objects.map(({ node }) => node.path).reverse()]]);
  });

  test('follows layers of dependencies 1,000 deep, where the ways through them are without number', () => {
    const { app, objects } = manyObjects(2000);
    for (const [i, object] of objects.entries()) {
      const layer = i - (i % 2);
      object.addDependency(...objects.slice(layer + 2, layer + 4));
    }
    const order = pathsOf(app)[0]![1];
    const place = new Map(order.map((path, i) => [path, i]));
    expect(order).toHaveLength(2000);
    for (const { node } of objects)
      for (const other of node.dependencies) expect(place.get(other.node.path)!).toBeLessThan(place.get(node.path)!);
  });

  test('follows dependencies between charts of many objects', () => {
    const app = new App();
    const charts = Array.from({ length: 20 }, (_, c) => new Chart(app, `c${String(c)}`));
    for (const chart of charts) for (let i = 0; i < 500; i++) configMap(chart, `o${String(i)}`);
    for (const [c, chart] of charts.entries()) if (c > 0) charts[c - 1]!.addDependency(chart);
    const order = orderOf(app);
    expect(order.charts.map(({ chart }) => chart)).toEqual([...charts].reverse());
    expect(order.isNumbered).toBe(true);
  });

  test('walks a tree as deep as constructs allow', () => {
    const app = new App();
    let scope: Construct = new Chart(app, 'c');
    for (let i = 0; i < 2000; i++) scope = new Construct(scope, 'x');
    configMap(scope, 'object');
    expect(orderOf(app).charts[0]!.objects).toHaveLength(1);
  });

  test('is refused with the paths of those that depend on each other in a circle', () => {
    const { app, objects } = manyObjects(4);
    for (const [i, object] of objects.entries()) if (i > 0) object.addDependency(objects[1 + (i % 3)]!);
    expect(() => orderOf(app)).toThrow('Dependency cycle detected: chart/o1 => chart/o2 => chart/o3 => chart/o1');
    const alone = manyObjects(1);
    alone.objects[0]!.addDependency(alone.objects[0]!);
    expect(() => orderOf(alone.app)).toThrow('Dependency cycle detected: chart/o0 => chart/o0');
  });

  test('is refused where a dependency has no chart', () => {
    const { app, objects } = manyObjects(1);
    objects[0]!.node.addDependency(new Construct(app, 'group'));
    expect(() => orderOf(app)).toThrow('chart/o0 depends on group, but group stands in no chart');
  });
});

function pathsOf(app: App): [string, string[]][] {
  return orderOf(app).charts.map(({ chart, objects }) => [chart.node.path, objects.map(({ node }) => node.path)]);
}

function manyObjects(count: number): { app: App; objects: ApiObject[] } {
  const app = new App();
  const chart = new Chart(app, 'chart');
  return { app, objects: Array.from({ length: count }, (_, i) => configMap(chart, `o${String(i)}`)) };
}

function configMap(scope: Construct, id: string): ApiObject {
  return new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: id } });
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error as Error;
  }
}

/** What cdk8s makes of the same parts: the objects of each chart, told by their names. */
function synthesized(all: readonly Part[]): [string, string[]][] {
  const app = appOf(all, {});
  app.synthYaml();
  const paths = new Map(
    app.node.findAll().flatMap((one) => (ApiObject.isApiObject(one) ? [[one.name, one.node.path] as const] : [])),
  );
  return app.charts.map((chart) => [
    chart.node.path,
    (chart.toJson() as { metadata: { name: string } }[]).map(({ metadata }) => paths.get(metadata.name)!),
  ]);
}
