import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check';
import { checkYaml } from '../../../src/check/check-yaml';

const spec = {
  type: 'object',
  required: ['size'],
  properties: {
    size: { type: 'integer', minimum: 1, maximum: 9, exclusiveMaximum: true },
    ratio: { type: 'number', multipleOf: 0.5 },
    color: { type: 'string', enum: ['red', 'green'], default: 'red' },
    host: { type: 'string', pattern: '^[a-z.]+$', minLength: 3, maxLength: 8 },
    note: { type: 'string', nullable: true },
    port: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
    rules: {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'object', properties: { name: { type: 'string' } } },
    },
    labels: { type: 'object', additionalProperties: { type: 'string' }, maxProperties: 1 },
    free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true, properties: { n: { type: 'integer' } } },
    template: { type: 'object', 'x-kubernetes-embedded-resource': true },
  },
};
const crd = (schema: object = spec, scope = 'Namespaced') => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'shops.example.com' },
  spec: {
    group: 'example.com',
    names: { kind: 'Shop', plural: 'shops' },
    scope,
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', required: ['spec'], properties: { spec: schema } } },
      },
      { name: 'v0', served: false, storage: false, schema: {} },
    ],
  },
});
const shop = (more: object = {}, metadata: object = { name: 'web' }, apiVersion = 'example.com/v1') => ({
  apiVersion,
  kind: 'Shop',
  metadata,
  spec: { size: 1, ...more },
});
const said = (manifest: object, definition: object = crd()) =>
  check(manifest, { kubernetes: '1.34', definitions: [definition] }).map(
    ({ field, message }) => `${field}: ${message}`,
  );

describe('a custom resource', () => {
  test('is good where its definition says so', () => {
    const all = {
      ratio: 1.5,
      color: 'green',
      host: 'a.b',
      note: null,
      port: '80',
      rules: [{ name: 'a' }],
      labels: { a: 'b' },
      free: { n: 1, other: {} },
      template: { apiVersion: 'v1', kind: 'Pod', metadata: {} },
      size: null,
    };
    expect(said(shop({ ...all, size: 1 }))).toEqual([]);
    expect(said(shop(all))).toEqual(['spec.size: Required value']);
  });

  test.each([
    [{ size: '1' }, 'spec.size: Invalid value: "string": spec.size in body must be of type integer: "string"'],
    [{ size: 1.5 }, 'spec.size: Invalid value: "number": spec.size in body must be of type integer: "number"'],
    [{ size: 0 }, 'spec.size: Invalid value: 0: spec.size in body should be greater than or equal to 1'],
    [{ size: 9 }, 'spec.size: Invalid value: 9: spec.size in body should be less than 9'],
    [{ ratio: 0.7 }, 'spec.ratio: Invalid value: 0.7: spec.ratio in body should be a multiple of 0.5'],
    [{ color: 'blue' }, 'spec.color: Unsupported value: "blue": supported values: "red", "green"'],
    [{ host: 'A_B' }, `spec.host: Invalid value: "A_B": spec.host in body should match '^[a-z.]+$'`],
    [{ host: 'a' }, 'spec.host: Invalid value: "a": spec.host in body should be at least 3 chars long'],
    [{ host: 'a.example.com' }, 'spec.host: Too long: may not be more than 8 bytes'],
    [
      { port: true },
      'spec.port: Invalid value: "boolean": spec.port in body must be of type integer,string: "boolean"',
    ],
    [{ rules: [] }, 'spec.rules: Invalid value: 0: spec.rules in body should have at least 1 items'],
    [{ rules: [{}, {}, {}] }, 'spec.rules: Too many: 3: must have at most 2 items'],
    [{ rules: [null] }, 'spec.rules[0]: Invalid value: "null": spec.rules[0] in body must be of type object: "null"'],
    [
      { labels: { a: 1 } },
      'spec.labels.a: Invalid value: "integer": spec.labels.a in body must be of type string: "integer"',
    ],
    [
      { free: { n: 'x' } },
      'spec.free.n: Invalid value: "string": spec.free.n in body must be of type integer: "string"',
    ],
  ])('with %j is refused', (more, words) => {
    expect(said(shop(more))).toEqual([words]);
  });

  test('has no other fields, and where it has the server stops there', () => {
    const found = check(shop({ siez: 1, size: 0, rules: [{ nam: 'a' }] }, { name: 'A', labls: {} }), {
      definitions: [crd()],
    });
    expect(found.map(({ field, later, fix }) => [field, later ?? false, fix])).toEqual([
      ['metadata.labls', false, 'did you mean `labels`?'],
      ['spec.siez', false, 'did you mean `size`?'],
      ['spec.rules[0].nam', false, 'did you mean `name`?'],
      ['metadata.name', true, 'write a'],
      ['spec.size', true, undefined],
    ]);
    const words = (more: object) => check(shop(more), { definitions: [crd()], lenient: true });
    expect(words({ siez: 1 })).toEqual([]);
  });

  test('has the metadata of every object, and of no namespace where it has none', () => {
    expect(said(shop({}, { name: 'web', namespace: 'A' }))).toHaveLength(1);
    expect(said(shop({}, { name: 'web', namespace: 'A' }), crd(spec, 'Cluster'))).toEqual([]);
    expect(said(shop({}, { name: 'web', labels: { a: 1 } }))[0]).toBe(
      'metadata.labels.a: Shop in version "v1" cannot be handled as a Shop: json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string',
    );
    expect(check({ ...shop(), metadata: 'web' }, { definitions: [crd()] })[0]?.message).not.toContain('ServiceAccount');
  });

  test('is not judged in a version that its definition does not serve', () => {
    const [first] = check(shop({}, {}, 'example.com/v0'), { definitions: [crd()] });
    expect(first).toMatchObject({ code: 'not-judged' });
  });

  test('is not held up by a pattern that takes JavaScript years', () => {
    const slow = { properties: { size: {}, host: { pattern: '^(a+)+$' } } };
    expect(said(shop({ host: `${'a'.repeat(60)}b` }), crd(slow))).toEqual([]);
    expect(said(shop({ host: 'b' }), crd(slow))).toEqual([
      'spec.host: Invalid value: "b": spec.host in body should match \'^(a+)+$\'',
    ]);
  });

  test('is judged by any schema, also by one that is none', () => {
    const odd = { type: 5, properties: { size: 1, a: { pattern: '(?i)[' } }, required: 'x', enum: {}, items: [] };
    expect(() => said(shop({ a: 'b' }), crd(odd))).not.toThrow();
    const inner = { items: { ...odd, properties: { a: 5, b: null } } };
    expect(said(shop({ rules: [{ a: 1 }] }), crd({ properties: { size: {}, rules: inner } }))).toEqual([
      'spec.rules[0].a: unknown field "spec.rules[0].a"',
      'spec.rules[0]: Invalid value: "object": spec.rules[0] in body must be of type 5: "object"',
    ]);
    expect(said(shop({ free: { n: 10n } }))).toEqual([]);
    expect(() => said(shop({ a: 10n, free: Symbol('x') }))).not.toThrow();
  });
});

test('the definitions of a text judge its custom resources, wherever they stand in it', () => {
  const text = [shop({ size: 0 }), crd()].map((object) => JSON.stringify(object)).join('\n---\n');
  expect(checkYaml(text).map(({ field, at }) => [field, at!.line])).toEqual([['spec.size', 1]]);
});
