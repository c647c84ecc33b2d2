import { expect, test } from 'vitest';
import { check } from '../../../src/check';
import type { PersistentVolumeClaimSpec } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { validatePersistentVolumeClaimSpec } from '../../../src/check/validate/persistent-volume-claim-spec';

const good: PersistentVolumeClaimSpec = {
  accessModes: ['ReadWriteOnce'],
  resources: { requests: { storage: '1Gi' } },
  volumeMode: 'Filesystem',
};

function errorsOf(spec: PersistentVolumeClaimSpec, minor = 36): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  validatePersistentVolumeClaimSpec(spec, 'spec', review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

test('a claim asks for a way of access and for storage', () => {
  expect(errorsOf(good)).toEqual([]);
  expect(errorsOf({})).toEqual([
    'spec.accessModes: Required value: at least 1 access mode is required',
    'spec.resources[storage]: Required value',
  ]);
  // Its default rounds the size up to thousandths.
  expect(errorsOf({ ...good, resources: { requests: { storage: '-1n' } } })).toEqual([
    'spec.resources[storage]: Invalid value: "-1m": must be greater than zero',
  ]);
  expect(errorsOf({ ...good, resources: { requests: { storage: '-0.5' } } })).toEqual([
    'spec.resources[storage]: Invalid value: "-500m": must be greater than zero',
  ]);
});

test('ReadWriteOncePod stands alone', () => {
  expect(errorsOf({ ...good, accessModes: ['ReadWriteOncePod', 'ReadOnlyMany'] })).toEqual([
    'spec.accessModes: Forbidden: may not use ReadWriteOncePod with other access modes',
  ]);
});

test('what fills a volume is a claim, or of a group that has a name', () => {
  const dataSource = { kind: 'Pod', name: 'x' };
  expect(errorsOf({ ...good, dataSource })).toEqual([
    'spec.dataSource: Invalid value: "Pod": must be \'PersistentVolumeClaim\' when referencing the default apiGroup',
  ]);
  const badGroup = { ...good, dataSourceRef: { apiGroup: 'Bad_', kind: 'X', name: 'x' } };
  expect(errorsOf(badGroup, 28)).toEqual([]);
  expect(errorsOf(badGroup, 29)[0]).toContain('spec.dataSourceRef.apiGroup: Invalid value: "Bad_"');
});

test('a source in another namespace is dropped from a claim, and judged in a volume of a Pod', () => {
  const dataSourceRef = { kind: 'PersistentVolumeClaim', name: 'x', namespace: 'Other' };
  const dataSource = { kind: 'PersistentVolumeClaim', name: '' };
  const metadata = { name: 'x' };
  const fields = (manifest: object) => check(manifest).map(({ field }) => field);
  const spec = { ...good, dataSource, dataSourceRef };
  expect(fields({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata, spec })).toEqual([
    'spec.dataSource.name',
    'spec.dataSourceRef.name',
  ]);
  const volumes = [{ name: 'v', ephemeral: { volumeClaimTemplate: { spec: { ...good, dataSourceRef } } } }];
  const containers = [{ name: 'a', image: 'a:1' }];
  expect(fields({ apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers, volumes } })).toEqual([
    'spec.volumes[0].ephemeral.volumeClaimTemplate.spec.dataSourceRef.namespace',
  ]);
});
