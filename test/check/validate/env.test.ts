import { expect, test } from 'vitest';
import type { EnvVarSource } from '../../../src/kubernetes/api';
import { validateEnv } from '../../../src/check/validate/env';
import { errorsOf } from '../support/errors';

const volumes = [
  { name: 'files', emptyDir: {} },
  { name: 'settings', configMap: {} },
];

const faults = (valueFrom: EnvVarSource, { minor = 36, value = '' } = {}) =>
  errorsOf((review) => validateEnv([{ name: 'A', value, valueFrom }], volumes, 'env', review), minor);

test('a variable has a name', () => {
  expect(errorsOf((review) => validateEnv([{}, { name: 'A=B' }], volumes, 'env', review))).toEqual([
    'env[0].name: Required value',
    `env[1].name: Invalid value: "A=B": a valid environment variable name must consist only of printable ASCII characters other than '='`,
  ]);
});

test('a value comes from exactly one source, if from any', () => {
  const fieldRef = { apiVersion: 'v1', fieldPath: 'metadata.name' };
  const secretKeyRef = { name: 'keys', key: 'a' };
  expect(faults({ fieldRef })).toEqual([]);
  expect(faults({ fieldRef }, { value: 'x' })).toEqual([
    'env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty',
  ]);
  expect(faults({ fieldRef, secretKeyRef })).toEqual([
    'env[0].valueFrom: Invalid value: "": may not have more than one field specified at a time',
  ]);
  const sources = '`fieldRef`, `resourceFieldRef`, `configMapKeyRef`';
  expect(faults({}, { minor: 34 })[0]).toContain(`must specify one of: ${sources} or \`secretKeyRef\``);
  expect(faults({}, { minor: 35 })[0]).toContain(`must specify one of: ${sources}, \`secretKeyRef\` or \`fileKeyRef\``);
});

test('a resource of a container is printed as a plain string by every version', () => {
  const words = 'env[0].valueFrom.resourceFieldRef.resource: Unsupported value: "limits.<gpu>": supported values: ';
  expect(faults({ resourceFieldRef: { resource: 'limits.<gpu>' } }, { minor: 36 })).toEqual([
    expect.stringContaining(words),
  ]);
});

test('a key of a ConfigMap has a name and a key', () => {
  expect(faults({ configMapKeyRef: { name: 'settings', key: '..x' } })).toEqual([
    `env[0].valueFrom.configMapKeyRef.key: Invalid value: "..x": must not start with '..'`,
  ]);
  expect(faults({ secretKeyRef: {} })).toEqual([
    expect.stringContaining('env[0].valueFrom.secretKeyRef.name: Invalid value: ""'),
    'env[0].valueFrom.secretKeyRef.key: Required value',
  ]);
});

test('a key of a file is in an emptyDir volume', () => {
  expect(faults({ fileKeyRef: { volumeName: 'files', path: '/env', key: 'A' } })).toEqual([]);
  expect(faults({ fileKeyRef: { volumeName: 'settings', path: 'a/../b', key: '' } })).toEqual([
    'env[0].valueFrom.fileKeyRef.key: Required value',
    'env[0].valueFrom.fileKeyRef.volumeName: Invalid value: "settings": referenced volume must be of type emptyDir',
    `env[0].valueFrom.fileKeyRef.path: Invalid value: "a/../b": must not contain '..'`,
  ]);
  expect(faults({ fileKeyRef: { volumeName: 'toString', path: 'a', key: 'A' } })).toContain(
    'env[0].valueFrom.fileKeyRef.volumeName: Not found: "toString"',
  );
});
