import { expect, test } from 'vitest';
import type { ObjectMeta } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { validateObjectMeta } from '../../../src/check/validate/object-meta';

function errorsOf(meta: ObjectMeta, minor = 36): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  validateObjectMeta(meta, { namespaced: true, keepsGeneration: true }, 'metadata', review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

test('an object has a name or the beginning of one', () => {
  expect(errorsOf({ name: 'web.example' })).toEqual([]);
  expect(errorsOf({ generateName: 'web-' })).toEqual([]);
  expect(errorsOf({})).toEqual(['metadata.name: Required value: name or generateName is required']);
  expect(errorsOf({ generateName: 'web.' })[0]).toContain('metadata.generateName: Invalid value: "web."');
  expect(errorsOf({ name: 'Web' })[0]).toContain('a lowercase RFC 1123 subdomain');
});

test('of the beginning of a name the letter before the last dash may be any, but no half of one', () => {
  const fields = (generateName: string) => errorsOf({ generateName }).map((error) => error.split(': ')[0]);
  expect(fields('web_-')).toEqual(['metadata.name']);
  expect(fields('webé-')).toEqual(['metadata.generateName', 'metadata.name']);
  expect(fields('-')).toEqual(['metadata.generateName', 'metadata.name']);
});

test('labels have keys and values of their form, whatever they are called', () => {
  const labels = JSON.parse('{"__proto__": "x y", "constructor": "good", "example.com/": "v"}') as Record<
    string,
    string
  >;
  expect(errorsOf({ name: 'web', labels }).map((error) => error.slice(0, 60))).toEqual([
    'metadata.labels: Invalid value: "__proto__": name part must ',
    'metadata.labels: Invalid value: "x y": a valid label must be',
    'metadata.labels: Invalid value: "example.com/": name part mu',
    'metadata.labels: Invalid value: "example.com/": name part mu',
  ]);
});

test('lengths are told in bytes from 1.35 on', () => {
  const labels = { app: 'x'.repeat(64) };
  expect(errorsOf({ name: 'web', labels }, 34)[0]).toContain('must be no more than 63 characters');
  expect(errorsOf({ name: 'web', labels }, 35)[0]).toContain('must be no more than 63 bytes');
});

test('annotations may have keys with capitals, and 256 KiB in all', () => {
  expect(errorsOf({ name: 'web', annotations: { 'Example.com/A': 'x'.repeat(1000) } })).toEqual([]);
  expect(errorsOf({ name: 'web', annotations: { a: 'ß'.repeat(128 * 1024) } }, 31)).toEqual([
    'metadata.annotations: Too long: must have at most 262144 bytes',
  ]);
});

test('owners are complete, and one of them controls', () => {
  const owner = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web', uid: 'u1', controller: true };
  expect(errorsOf({ name: 'web', ownerReferences: [owner, { ...owner }] })).toEqual([]);
  expect(errorsOf({ name: 'web', ownerReferences: [owner, { ...owner, name: 'a<b' }] })[0]).toContain(
    String.raw`"name":"a\u003cb"`,
  );
  expect(errorsOf({ name: 'web', ownerReferences: [owner, { ...owner, uid: 'u2' }] })[0]).toContain(
    'Only one reference can have Controller set to true. Found "true" in references for ReplicaSet/web and ReplicaSet/web',
  );
  expect(errorsOf({ name: 'web', ownerReferences: [{ apiVersion: 'a/b/c' }] }, 33)).toEqual([
    'metadata.ownerReferences.apiVersion: Invalid value: "a/b/c": version must not be empty',
    'metadata.ownerReferences.kind: Invalid value: "": kind must not be empty',
    'metadata.ownerReferences.name: Invalid value: "": name must not be empty',
    'metadata.ownerReferences.uid: Invalid value: "": uid must not be empty',
  ]);
});

test('an Event owns nothing', () => {
  const ownerReferences = [{ apiVersion: 'v1', kind: 'Event', name: 'e', uid: 'u' }];
  expect(errorsOf({ name: 'web', ownerReferences }, 33)).toEqual([
    'metadata.ownerReferences: Invalid value: v1.OwnerReference{APIVersion:"v1", Kind:"Event", Name:"e", UID:"u", Controller:(*bool)(nil), BlockOwnerDeletion:(*bool)(nil)}: /v1, Kind=Event is disallowed from being an owner',
  ]);
  expect(errorsOf({ name: 'web', ownerReferences }, 34)[0]).toContain('{"apiVersion":"v1","kind":"Event"');
});

test('finalizers are qualified, unless they are those of Kubernetes, and do not contradict each other', () => {
  expect(errorsOf({ name: 'web', finalizers: ['example.com/a', 'orphan'] })).toEqual([]);
  expect(errorsOf({ name: 'web', finalizers: ['plain'] })).toEqual([
    'metadata.finalizers[0]: Invalid value: "plain": name is neither a standard finalizer name nor is it fully qualified',
  ]);
  expect(errorsOf({ name: 'web', finalizers: ['orphan', 'foregroundDeletion'] })).toEqual([
    'metadata.finalizers: Invalid value: ["orphan","foregroundDeletion"]: finalizer orphan and foregroundDeletion cannot be both set',
  ]);
});

test('a generation is not negative', () => {
  expect(errorsOf({ name: 'web', generation: -1 })).toEqual([
    'metadata.generation: Invalid value: -1: must be greater than or equal to 0',
  ]);
});
