import { expect, test } from 'vitest';
import type { Volume, VolumeDevice } from '../../../src/kubernetes/api';
import { validateVolumeDevices } from '../../../src/check/validate/volume-device';
import { errorsOf } from '../support/errors';

const volumes = new Map<string, Volume>([
  ['raw', { name: 'raw', persistentVolumeClaim: { claimName: 'raw' } }],
  ['own', { name: 'own', ephemeral: {} }],
  ['data', { name: 'data', emptyDir: {} }],
]);

const faults = (...volumeDevices: VolumeDevice[]) =>
  errorsOf((review) => {
    const volumeMounts = [{ name: 'data', mountPath: '/data' }];
    validateVolumeDevices({ volumeMounts, volumeDevices }, volumes, 'volumeDevices', review);
  });

test('a device is a persistent volume, of its own path', () => {
  expect(faults({ name: 'raw', devicePath: '/dev/a' }, { name: 'own', devicePath: '/dev/b' })).toEqual([]);
  expect(faults({ name: 'raw', devicePath: '/dev/a' }, { name: 'raw', devicePath: '/dev/a' })).toEqual([
    'volumeDevices[1].name: Invalid value: "raw": must be unique',
    'volumeDevices[1].devicePath: Invalid value: "/dev/a": must be unique',
  ]);
});

test('a device is neither a file system nor mounted', () => {
  expect(faults({ name: 'data', devicePath: '/data' })).toEqual([
    'volumeDevices[0].name: Invalid value: "data": can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode',
    'volumeDevices[0].name: Invalid value: "data": must not already exist in volumeMounts',
    'volumeDevices[0].devicePath: Invalid value: "/data": must not already exist as a path in volumeMounts',
  ]);
});

test('a device has a name and a path without backsteps', () => {
  expect(faults({}, { name: 'raw', devicePath: '/dev/../a' })).toEqual([
    'volumeDevices[0].name: Required value',
    'volumeDevices[0].name: Not found: ""',
    'volumeDevices[0].devicePath: Required value',
    `volumeDevices[1].devicePath: Invalid value: "/dev/../a": can not contain backsteps ('..')`,
  ]);
});
