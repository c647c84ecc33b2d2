import { describe, expect, it } from 'vitest';
import { checkUpdate } from '../../../src/check';

const pod = (metadata: object, image = 'nginx:1.27') => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'shop', ...metadata },
  spec: { containers: [{ name: 'main', image }] },
});
const lines = (before: unknown, after: unknown) =>
  checkUpdate(before, after).map(({ field, message }) => `${field}: ${message}`);

describe('checkUpdate', () => {
  it('refuses another object as an update', () => {
    expect(lines(pod({}), pod({ name: 'other' }))).toEqual([
      'metadata.name: the name of the object (other) does not match the name on the URL (shop)',
    ]);
    expect(lines(pod({}), pod({ namespace: 'other' }))).toEqual([
      'metadata.namespace: the namespace of the provided object does not match the namespace sent on the request',
    ]);
    expect(lines(pod({}), pod({ namespace: 'default' }))).toEqual([]);
  });

  it('lets the server keep what is its own in metadata', () => {
    const own = { generation: 7, creationTimestamp: '2020-01-01T00:00:00Z', resourceVersion: '0', selfLink: '/x' };
    expect(lines(pod({}), pod(own))).toEqual([]);
  });

  it('refuses an update of another version than the latest', () => {
    const stale = 'the object has been modified; please apply your changes to the latest version and try again';
    expect(lines(pod({}), pod({ resourceVersion: '38' }))).toEqual([`metadata.resourceVersion: ${stale}`]);
    expect(lines(pod({ resourceVersion: '38' }), pod({ resourceVersion: '38', labels: { a: 'b' } }))).toEqual([]);
    expect(lines(pod({ resourceVersion: '38' }), pod({}))).toEqual([]);
  });

  it('refuses a deletion by update', () => {
    expect(
      lines(pod({}), pod({ deletionTimestamp: '2025-03-11T12:00:00+02:00', deletionGracePeriodSeconds: 5 })),
    ).toEqual([
      'metadata.deletionTimestamp: Invalid value: 2025-03-11 10:00:00 +0000 UTC: field is immutable',
      'metadata.deletionGracePeriodSeconds: Invalid value: 5: field is immutable',
    ]);
    expect(lines(pod({}), pod({ deletionTimestamp: '2025-03-11T10:00:00.250Z' }))).toEqual([
      'metadata.deletionTimestamp: Invalid value: 2025-03-11 10:00:00.25 +0000 UTC: field is immutable',
    ]);
  });

  it.each([
    ['2025-03-11T1:00:00Z', '2025-03-11 01:00:00'],
    ['2025-03-11T01:00:00,500Z', '2025-03-11 01:00:00.5'],
    ['2025-03-11T01:00:00+24:00', '2025-03-10 01:00:00'],
  ])('names the time %s, which Go reads, as Go writes it', (deletionTimestamp, time) => {
    expect(lines(pod({}), pod({ deletionTimestamp }))).toEqual([
      `metadata.deletionTimestamp: Invalid value: ${time} +0000 UTC: field is immutable`,
    ]);
  });

  it('takes an unknown field that was there before for no change, whatever the order of the fields', () => {
    const before = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', extra: { x: 1, y: 2 } } };
    const after = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { extra: { y: 2, x: 1 }, name: 'a' } };
    expect(lines(before, after)).toEqual([]);
  });

  it('lets no finalizer come while an object is being deleted', () => {
    const deletionTimestamp = '2025-03-11T10:00:00Z';
    expect(lines(pod({ deletionTimestamp }), pod({ deletionTimestamp, finalizers: ['a.b/c'] }))).toEqual([
      'metadata.finalizers: Forbidden: no new finalizers can be added if the object is being deleted, ' +
        'found new finalizers []string{"a.b/c"}',
    ]);
  });

  it('is told of unknown fields of the sections that changed', () => {
    const typo = (hostname: string, labels = {}) => ({
      ...pod({ labels }),
      spec: { hostname, hostNam: 'x', containers: [{ name: 'main', image: 'nginx:1.27' }] },
    });
    expect(checkUpdate(typo('a'), typo('b')).map(({ field }) => field)).toContain('spec.hostNam');
    expect(checkUpdate(typo('a'), typo('a', { new: 'label' }))).toEqual([]);
  });

  it('says each fault once', () => {
    expect(lines(pod({}), pod({ labels: { 'a b': 'c' } }))).toHaveLength(1);
  });

  it('holds a new image against the Pod Security level, and not a new label', () => {
    const options = { podSecurity: 'restricted' } as const;
    expect(checkUpdate(pod({}), pod({ labels: { a: 'b' } }), options)).toEqual([]);
    expect(checkUpdate(pod({}), pod({}, 'busybox'), options)).toHaveLength(4);
  });

  it('stops where decoding stops', () => {
    const [fault] = checkUpdate(pod({}), pod({ labels: 5 }));
    expect(fault).toMatchObject({ severity: 'error', source: 'schema' });
    expect(checkUpdate(pod({}), null)).not.toEqual([]);
    expect(checkUpdate(undefined, pod({}))).not.toEqual([]);
  });
});
