import { ApiObject, App, Chart, JsonPatch, Lazy, type AppProps } from 'cdk8s';
import { Construct, DependencyGroup } from 'constructs';
import fc from 'fast-check';

/** A construct of a random app; its parent and what it depends on are told by their number. */
export interface Part {
  readonly is: 'chart' | 'construct' | 'object';
  readonly id: string;
  readonly below: number;
  readonly on: readonly number[];
  readonly inGroup: boolean;
  readonly patched: boolean;
}

/** Parts, each below an earlier one. What is below an object or directly below the app is put right by `appOf`. */
export function parts(most: number): fc.Arbitrary<Part[]> {
  const part = fc.record({
    is: fc.constantFrom('chart' as const, 'construct' as const, 'object' as const, 'object' as const),
    id: fc.constantFrom('a', 'b', '10', '9', 'Default', 'x-y'),
    below: fc.nat({ max: most }),
    on: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.nat({ max: most }), { maxLength: 2 }) },
    ),
    inGroup: fc.boolean(),
    patched: fc.boolean(),
  });
  return fc.array(part, { minLength: 1, maxLength: most });
}

/** The app of these parts. Numbers that are too high are taken modulo. */
export function appOf(all: readonly Part[], props: AppProps): App {
  const app = new App(props);
  const made: Construct[] = [];
  for (const [i, { is, id, below, patched }] of all.entries()) {
    const parent = made.length === 0 ? app : [app, ...made][below % (made.length + 1)]!;
    const isInChart = Chart.isChart(parent) || parent.node.scopes.some(Chart.isChart);
    made.push(partBelow(parent, !isInChart && is === 'object' ? 'chart' : is, `${id}${String(i)}`, i, patched));
  }
  for (const [i, { on, inGroup }] of all.entries()) {
    const targets = on.map((number) => made[number % made.length]!).filter((target) => target !== made[i]);
    if (targets.length > 0) made[i]!.node.addDependency(...(inGroup ? [new DependencyGroup(...targets)] : targets));
  }
  return app;
}

function partBelow(parent: Construct, is: Part['is'], id: string, i: number, patched: boolean): Construct {
  // Some ids are numbers, which JavaScript puts before all others.
  const name = /^\d/.test(id) ? String(Number(id) * 7) : id;
  if (is === 'construct') return new Construct(parent, name);
  if (is === 'chart')
    return new Chart(parent, name, {
      ...(i % 2 === 0 ? { namespace: `ns-${String(i)}` } : {}),
      ...(i % 3 === 0 ? { labels: { chart: name } } : {}),
      disableResourceNameHashes: false,
    });
  const object = new ApiObject(parent, name, {
    apiVersion: 'example.com/v1',
    kind: 'Widget',
    metadata: { annotations: { lazy: Lazy.any({ produce: () => `lazy ${String(i)}` }) as string } },
    data: { z: Lazy.any({ produce: () => ({ b: '1', a: `${String(i)}`, none: undefined }) }), a: null, list: [] },
  });
  if (patched) object.addJsonPatch(JsonPatch.add('/data/patched', `${String(i)}`));
  return object;
}
