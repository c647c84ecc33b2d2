import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareObjects, printComparison, printMarkdown } from '../../src/compare';

const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'constructor', 'd-1'), { maxLength: 4 });
const record = (keys: readonly string[], value: fc.Arbitrary<unknown>) =>
  fc.tuple(...keys.map(() => value)).map((values) => keys.map((key, i) => [key, values[i]] as const));

const container = (name: string) =>
  fc.record(
    {
      name: fc.constant(name),
      image: fc.constantFrom('nginx', 'nginx:1.25', ''),
      ports: fc.uniqueArray(
        fc.record({ containerPort: fc.constantFrom(80, 443), protocol: fc.constantFrom('TCP', 'UDP') }),
        { selector: ({ containerPort, protocol }) => `${containerPort}/${protocol}`, maxLength: 3 },
      ),
      env: names.map((list) => list.map((name) => ({ name, value: '1' }))),
      args: fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }),
      resources: fc.record({ requests: fc.record({ cpu: fc.constantFrom('1', '1000m', 2) }) }, { requiredKeys: [] }),
      volumeMounts: names.map((list) => list.map((name) => ({ name, mountPath: `/${name}` }))),
    },
    { requiredKeys: ['name'] },
  );
const containers = names.chain((list) => fc.tuple(...list.map(container)));
const spec = fc.record(
  {
    containers,
    volumes: names.map((list) => list.map((name) => ({ name, emptyDir: {} }))),
    hostAliases: names.map((list) => list.map((ip) => ({ ip, hostnames: ['a', 'b'] }))),
    restartPolicy: fc.constantFrom('Always', 'Never'),
    nodeSelector: record(['__proto__', 'a'], fc.constantFrom('', 'x')).map((entries) => Object.fromEntries(entries)),
  },
  { requiredKeys: [] },
);
const workload = fc.oneof(
  spec.map((podSpec) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec: podSpec })),
  spec.map((podSpec) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'x', finalizers: ['a/b', 'c/d'] },
    spec: { template: { spec: podSpec } },
  })),
);
const kinds = [
  ['v1', 'Pod'],
  ['v1', 'Secret'],
  ['apps/v1', 'Deployment'],
  ['batch/v1', 'Job'],
  ['v1', 'List'],
  ['example.com/v1', 'Widget'],
] as const;
const anything = fc.oneof(
  fc.jsonValue(),
  workload,
  fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.dictionary(fc.constantFrom('metadata', 'spec', 'data', 'items', '__proto__'), fc.jsonValue()),
    )
    .map(([[apiVersion, kind], fields]) => ({ ...fields, apiVersion, kind })),
);

/** The same value with the keys of its objects, and the lists that have keys of the API, in another order. */
function shuffled(value: unknown, random: () => number, key = ''): unknown {
  const mixed = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => [random(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, random));
    return ['args', 'hostnames'].includes(key) ? items : mixed(items);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(mixed(Object.entries(value)).map(([name, item]) => [name, shuffled(item, random, name)]));
}

const isEmpty = (before: unknown, after: unknown) => compareObjects([before], [after]).objects.length === 0;

describe('a comparison', () => {
  it('of an object with itself is empty', () => {
    fc.assert(fc.property(anything, (one) => isEmpty(one, structuredClone(one))));
  });

  it('does not see the order of keys and of lists with keys', () => {
    fc.assert(
      fc.property(workload, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (one, numbers) => {
        expect(compareObjects([one], [shuffled(one, () => numbers.next().value!)]).objects).toEqual([]);
      }),
    );
  });

  it('is empty in both directions or in none, prints, and throws on nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(workload, workload), fc.tuple(anything, anything)), ([one, other]) => {
        const comparison = compareObjects([one], [other], { kubernetes: '1.34' });
        printComparison(comparison, { colours: true });
        printMarkdown(comparison);
        expect(isEmpty(other, one)).toBe(isEmpty(one, other));
      }),
      { numRuns: 500 },
    );
  });
});
