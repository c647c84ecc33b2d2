import { expect, test } from 'vitest';
import type { Container, Volume, VolumeMount } from '../../../src/kubernetes/api';
import { validateVolumeMounts } from '../../../src/check/validate/volume-mount';
import { errorsOf } from '../support/errors';

const volumes = new Map<string, Volume>([['data', { name: 'data', emptyDir: {} }]]);
const data: VolumeMount = { name: 'data', mountPath: '/data' };

const faults = (volumeMounts: VolumeMount[], container: Container = {}) =>
  errorsOf((review) => validateVolumeMounts({ ...container, volumeMounts }, volumes, 'volumeMounts', review));

test('a mount is of a volume of the Pod, at a path of its own', () => {
  expect(faults([data, { ...data, mountPath: '/other' }])).toEqual([]);
  expect(faults([data, { name: 'constructor', mountPath: '/data' }, {}])).toEqual([
    'volumeMounts[1].name: Not found: "constructor"',
    'volumeMounts[1].mountPath: Invalid value: "/data": must be unique',
    'volumeMounts[2].name: Required value',
    'volumeMounts[2].name: Not found: ""',
    'volumeMounts[2].mountPath: Required value',
  ]);
});

test('a volume is mounted or a device, not both', () => {
  expect(faults([data], { volumeDevices: [{ name: 'data', devicePath: '/data' }] })).toEqual([
    'volumeMounts[0].name: Invalid value: "data": must not already exist in volumeDevices',
    'volumeMounts[0].mountPath: Invalid value: "/data": must not already exist as a path in volumeDevices',
  ]);
});

test('a path in the volume is relative and stays there', () => {
  expect(faults([{ ...data, subPath: '/a', subPathExpr: '../$(A)' }])).toEqual([
    'volumeMounts.subPath: Invalid value: "/a": must be a relative path',
    'volumeMounts[0].subPathExpr: Invalid value: "../$(A)": subPathExpr and subPath are mutually exclusive',
    `volumeMounts.subPathExpr: Invalid value: "../$(A)": must not contain '..'`,
  ]);
});

test('mounts go back to the node only from a privileged container', () => {
  const mounts = [{ ...data, mountPropagation: 'Bidirectional' }];
  expect(faults(mounts, { securityContext: { privileged: true } })).toEqual([]);
  expect(faults(mounts)).toEqual([
    'volumeMounts.mountPropagation: Forbidden: Bidirectional mount propagation is available only to privileged containers',
  ]);
});

test('recursively read-only is read-only, and not propagated', () => {
  expect(faults([{ ...data, readOnly: true, recursiveReadOnly: 'Enabled' }])).toEqual([]);
  expect(faults([{ ...data, recursiveReadOnly: 'IfPossible', mountPropagation: 'HostToContainer' }])).toEqual([
    'volumeMounts.recursiveReadOnly: Forbidden: may only be specified when readOnly is true',
    'volumeMounts.recursiveReadOnly: Forbidden: may only be specified when mountPropagation is None or not specified',
  ]);
});
