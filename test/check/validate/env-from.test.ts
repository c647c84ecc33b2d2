import { expect, test } from 'vitest';
import type { EnvFromSource } from '../../../src/kubernetes/api';
import { validateEnvFrom } from '../../../src/check/validate/env-from';
import { errorsOf } from '../support/errors';

const faults = (...sources: EnvFromSource[]) => errorsOf((review) => validateEnvFrom(sources, 'envFrom', review));

test('each item names one ConfigMap or Secret; what is wrong with their number is said of the list', () => {
  expect(faults({ configMapRef: { name: 'settings' } }, { prefix: 'A_', secretRef: { name: 'keys' } })).toEqual([]);
  expect(faults({}, { configMapRef: { name: 'a' }, secretRef: {} })).toEqual([
    'envFrom: Invalid value: "": must specify one of: `configMapRef` or `secretRef`',
    'envFrom[1].secretRef.name: Required value',
    'envFrom: Invalid value: "": may not have more than one field specified at a time',
  ]);
});

test('a name may end with a dash, as what comes before a generated name does', () => {
  expect(faults({ configMapRef: { name: 'settings-' } })).toEqual([]);
  expect(faults({ configMapRef: { name: 'Settings' } })).toHaveLength(1);
});
