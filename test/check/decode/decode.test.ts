import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/check/decode';

const pod = (spec: unknown, metadata: unknown = { name: 'web' }) => ({ apiVersion: 'v1', kind: 'Pod', metadata, spec });
const container = (more: object) => ({ containers: [{ name: 'app', image: 'nginx', ...more }] });
const said = (manifest: unknown, minor = 28, lenient = false) =>
  decode(manifest, minor, lenient).diagnostics.map(({ field, message }) => [field, message]);
const firstWords = (manifest: unknown, minor = 28) => decode(manifest, minor).diagnostics[0]?.message;

describe('unknown fields', () => {
  it('are all named, in the order of the manifest', () => {
    const manifest = { ...pod({ ...container({ images: 'nginx' }), replicas: 2 }), data: {} };
    expect(said(manifest)).toEqual([
      ['spec.containers[0].images', 'unknown field "spec.containers[0].images"'],
      ['spec.replicas', 'unknown field "spec.replicas"'],
      ['data', 'unknown field "data"'],
    ]);
  });

  it('are told apart by case, and dropped from the object', () => {
    const { object, diagnostics } = decode(pod(container({ Env: [] })), 28);
    expect(diagnostics).toMatchObject([{ reason: 'StrictUnknownField', fix: 'did you mean `env`?' }]);
    expect(object).toEqual(pod(container({})));
  });

  it('depend on the version', () => {
    const manifest = pod(container({ restartPolicyRules: [] }));
    expect(decode(manifest, 28).diagnostics[0]?.fix).toBe(
      '`restartPolicyRules` is known from Kubernetes 1.34 on, not to 1.28',
    );
    expect(decode(manifest, 34).diagnostics).toEqual([]);
  });

  it('pass without a word where reading is lenient', () => {
    expect(said(pod(container({ images: 'nginx' })), 28, true)).toEqual([]);
  });
});

describe('wrong types', () => {
  it('are told in Go’s words', () => {
    expect(said(pod(container({ image: {} })))).toEqual([
      [
        'spec.containers[0].image',
        'Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into ' +
          'Go struct field Container.spec.containers.image of type string',
      ],
    ]);
    expect(firstWords(pod({ containers: 'x' }))).toMatch(
      /string into .* PodSpec.spec.containers of type \[\]v1.Container$/,
    );
    expect(firstWords(pod(container({ imagePullPolicy: [] })))).toMatch(
      /Container.spec.containers.imagePullPolicy of type v1.PullPolicy$/,
    );
    expect(firstWords(pod({}, { labels: { a: 1 } }))).toMatch(
      /number into .* ObjectMeta.metadata.labels of type string$/,
    );
  });

  it('name the embedded structs from 1.35 on', () => {
    const manifest = pod({ volumes: [{ name: 'a', secret: 'x' }] });
    expect(firstWords(manifest, 34)).toContain('Go struct field Volume.spec.volumes.secret of type');
    expect(firstWords(manifest, 35)).toContain('Go struct field Volume.spec.volumes.VolumeSource.secret of type');
  });

  it('hold for numbers that do not fit', () => {
    const port = (containerPort: unknown) => firstWords(pod(container({ ports: [{ containerPort }] })));
    expect(port(2 ** 31)).toContain('cannot unmarshal number 2147483648 into');
    expect(port(1.5)).toContain('cannot unmarshal number 1.5 into');
    expect(port('80')).toContain('cannot unmarshal string into');
    expect(port(80n)).toBeUndefined();
  });

  it('keep the first of them for the server, and the text of a value before the type of another', () => {
    const manifest = pod({ ...container({ image: 1, resources: { limits: { cpu: '1Gib' } } }), foo: 1 });
    const { diagnostics } = decode(manifest, 28);
    expect(diagnostics.map(({ code, later }) => [code, later])).toEqual([
      ['bad-quantity', undefined],
      ['wrong-type', true],
      ['unknown-field', true],
    ]);
  });

  it('leave the field unread, so that it is not called missing too', () => {
    const { object, unread } = decode(pod(container({ image: 1 })), 28);
    expect(object).toEqual(pod({ containers: [{ name: 'app' }] }));
    expect([...unread]).toEqual(['spec.containers[0].image']);
  });
});

describe('nulls', () => {
  it('are nothing in a struct, and the zero value in a list and in a map', () => {
    const { object } = decode(pod({ containers: [null], nodeSelector: { a: null }, hostname: null }), 28);
    expect(object).toEqual(pod({ containers: [{}], nodeSelector: { a: '' } }));
  });
});

describe('kinds', () => {
  it('that no version has are refused, with the one that was meant', () => {
    expect(decode({ apiVersion: 'v1', kind: 'pods' }, 28).diagnostics).toMatchObject([
      { code: 'unknown-kind', field: 'kind', fix: 'write `kind: Pod`' },
    ]);
    expect(decode({ apiVersion: 'apps/v1beta1', kind: 'Deployment' }, 28).diagnostics).toMatchObject([
      { code: 'unknown-kind', field: 'apiVersion', fix: 'write `apiVersion: apps/v1`' },
    ]);
    expect(said({ kind: 'Pod' })[0]?.[0]).toBe('apiVersion');
  });

  it.each(['a/b/c', 'example.com/shop/v1'])('of a group and version such as %s there are none', (apiVersion) => {
    expect(decode({ apiVersion, kind: 'Pod' }, 28).diagnostics).toMatchObject([
      { code: 'unknown-kind', field: 'apiVersion', message: `unexpected GroupVersion string: ${apiVersion}` },
    ]);
  });

  it('of others are not judged', () => {
    expect(decode({ apiVersion: 'example.com/v1', kind: 'Backup' }, 28).diagnostics).toMatchObject([
      { code: 'not-judged', severity: 'advice' },
    ]);
  });
});

describe('a hostile manifest', () => {
  it('is copied, never shared or changed', () => {
    const labels = { app: 'web' };
    const manifest = Object.freeze(pod(container({}), Object.freeze({ name: 'web', labels: Object.freeze(labels) })));
    const { object } = decode(manifest, 28) as { object: { metadata: { labels: object } } };
    expect(object.metadata.labels).toEqual(labels);
    expect(object.metadata.labels).not.toBe(labels);
  });

  it('may use any word as a key', () => {
    const manifest = JSON.parse(
      '{"apiVersion":"v1","kind":"ConfigMap","data":{"__proto__":"a","constructor":"b"}}',
    ) as object;
    const { object } = decode(manifest, 28) as { object: { data: object } };
    expect(Object.entries(object.data)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });

  it('ends with an error where it is too deep, too large, or cannot be read', () => {
    const managed = (fieldsV1: unknown) => pod({}, { managedFields: [{ fieldsV1 }] });
    const cycle: { self?: object } = {};
    cycle.self = cycle;
    let deep: object = {};
    for (let i = 0; i < 100_000; i++) deep = { deep };
    const throwing = Object.defineProperty(pod({}), 'spec', {
      get() {
        throw new Error('no');
      },
    });
    expect(said(managed(cycle))).toEqual([['', 'exceeded max depth']]);
    expect(said(managed(deep))).toEqual([['', 'exceeded max depth']]);
    expect(said(pod({ containers: new Array(2 ** 32 - 1) }))[0]?.[1]).toContain('too large');
    expect(said(throwing)).toEqual([['', 'cannot be read: no']]);
  });
});
