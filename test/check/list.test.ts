import { expect, test } from 'vitest';
import { check } from '../../src/check';

const pod = (name: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name },
  spec: { containers: [{ name: 'web', image: 'nginx:1.27' }] },
});
const list = (...items: readonly unknown[]) => ({ apiVersion: 'v1', kind: 'List', metadata: {}, items });
const said = (manifest: unknown) => check(manifest).map(({ code, field }) => `${code} ${field}`);

test('of a List each item is judged, as kubectl sends them one by one', () => {
  expect(said(list(pod('a'), pod('B'), { kind: 'Pod' }, null))).toEqual([
    'invalid-value items[1].metadata.name',
    'unknown-kind items[2].apiVersion',
    'wrong-type items[3]',
  ]);
  expect(said(list())).toEqual([]);
});

test('a List in a List is not looked into, nor one without items', () => {
  expect(said(list(list(pod('B'))))).toEqual(['not-judged items[0].kind']);
  expect(said({ apiVersion: 'v1', kind: 'List', items: 'x' })).toEqual(['not-judged kind']);
});
