import { expect, test } from 'vitest';
import { selects } from '../../src/kubernetes/label-selector';

const labels = { app: 'web', tier: 'front' };

test('an empty selector selects everything, none selects nothing', () => {
  expect(selects({}, labels)).toBe(true);
  expect(selects({})).toBe(true);
  expect(selects(undefined, labels)).toBe(false);
});

test('all labels and all expressions must be met', () => {
  const requires = (key: string, operator: string, ...values: string[]) =>
    selects({ matchLabels: { app: 'web' }, matchExpressions: [{ key, operator, values }] }, labels);
  expect(requires('tier', 'In', 'front', 'back')).toBe(true);
  expect(requires('tier', 'NotIn', 'front')).toBe(false);
  expect(requires('zone', 'NotIn', 'a')).toBe(true);
  expect(requires('tier', 'Exists')).toBe(true);
  expect(requires('tier', 'DoesNotExist')).toBe(false);
  expect(selects({ matchLabels: { app: 'api' } }, labels)).toBe(false);
});

test('what every object has by nature is no label', () => {
  expect(selects({ matchExpressions: [{ key: 'constructor', operator: 'Exists' }] }, labels)).toBe(false);
});
