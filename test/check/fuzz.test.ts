import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, checkUpdate } from '../../src/check';
import { kubernetesVersions } from '../../src/kubernetes/version';
import { validPods } from './support/pods';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const strange = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(null, '', 0, -1, [], {}, true, 'x', ' ', 'a b', '10.0.0.1', [null], {
      a: null,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(65536, 1.5, 2 ** 53, -0, NaN, '1Gi', '0777', '-1', '200%', 'Always', 'None'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      '\ud800',
      '__proto__',
      'x'.repeat(300),
      undefined,
      10n,
      Symbol('s'),
      new Date(0),
      () => 1,
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string() },
);
const keys = fc.oneof(
  fc.constantFrom(
    'name',
    'spec',
    'ports',
    'image',
    'volumes',
    'restartPolicy',
    'kind',
    '__proto__',
    'constructor',
    'metadata',
  ),
  fc.string(),
);
const mutation = fc.record({
  path: fc.array(fc.nat(), { maxLength: 9 }),
  value: strange,
  key: keys,
  how: fc.constantFrom('set', 'delete', 'add'),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

/** A value of its own for each use: mutations of mutations would change it. */
const own = (value: unknown): unknown => (typeof value === 'object' && value !== null ? structuredClone(value) : value);

/** Goes down an object by the path's numbers, each modulo the number of entries, and changes what is there. */
function mutate(manifest: object, { path, value, key, how }: Mutation): void {
  let at = manifest as Record<string, unknown>;
  for (const [depth, step] of path.entries()) {
    const entries = Object.keys(at);
    if (entries.length === 0) break;
    const name = entries[step % entries.length]!;
    const next = at[name];
    if (depth < path.length - 1 && typeof next === 'object' && next !== null) {
      at = next as Record<string, unknown>;
      continue;
    }
    if (how === 'delete') Reflect.deleteProperty(at, name);
    // A list of JSON has items and no other keys.
    else if (how === 'add' && Array.isArray(at)) at.push(own(value));
    else
      Reflect.defineProperty(at, how === 'add' ? key : name, {
        value: own(value),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    return;
  }
}

/** The same data with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value as unknown[], reversed);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.keys(value).reverse();
  return Object.defineProperties(
    {},
    Object.fromEntries(
      entries.map((key) => [
        key,
        { value: reversed(value[key as never]), enumerable: true, configurable: true, writable: true },
      ]),
    ),
  );
}

const refused = (manifest: unknown, kubernetes: (typeof kubernetesVersions)[number]) =>
  check(manifest, { kubernetes, podSecurity: 'restricted', practice: true }).some(
    ({ severity, source }) => severity === 'error' && (source === 'schema' || source === 'api-server'),
  );

const version = fc.constantFrom(...kubernetesVersions);

// Long on a busy machine.
describe('check', { timeout: 300_000 }, () => {
  it('throws on no mutation of a valid object, and its verdict does not depend on the order of keys', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        version,
        (base, mutations, kubernetes) => {
          const manifest = structuredClone(validPods[base % validPods.length]!);
          for (const one of mutations) mutate(manifest, one);
          expect(refused(reversed(manifest), kubernetes)).toBe(refused(manifest, kubernetes));
        },
      ),
      { numRuns: 50_000 },
    );
  });

  it('throws on no update between two mutated objects', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(mutation, { maxLength: 3 }),
        fc.array(mutation, { maxLength: 3 }),
        version,
        (base, before, after, kubernetes) => {
          const [old, next] = [
            structuredClone(validPods[base % validPods.length]!),
            structuredClone(validPods[base % validPods.length]!),
          ];
          for (const one of before) mutate(old, one);
          for (const one of after) mutate(next, one);
          expect(Array.isArray(checkUpdate(old, next, { kubernetes }))).toBe(true);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('throws on no value at all', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        version,
        (value, kubernetes) => {
          expect(Array.isArray(check(value, { kubernetes }))).toBe(true);
        },
      ),
      { numRuns: 20_000 },
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }) as fc.Arbitrary<Json>, (spec) => {
        expect(Array.isArray(check({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec }))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('ends with a clear error for a cycle, a deep nest and a huge manifest', () => {
    const cycle: Record<string, unknown> = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' } };
    cycle['spec'] = { containers: [cycle] };
    expect(check(cycle)[0]).toMatchObject({ severity: 'error' });
    let deep: unknown = 'x';
    for (let i = 0; i < 200_000; i++) deep = { affinity: deep };
    expect(check({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec: deep })[0]).toMatchObject({
      severity: 'error',
    });
    const env = Array.from({ length: 600_000 }, (_, i) => ({ name: `VARIABLE_${i}`, value: 'x'.repeat(64) }));
    const huge = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'x' },
      spec: { containers: [{ name: 'a', image: 'b', env }] },
    };
    expect(check(huge)[0]).toMatchObject({ severity: 'error' });
  });
});
