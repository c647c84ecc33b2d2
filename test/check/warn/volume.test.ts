import { expect, test } from 'vitest';
import type { Volume } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { warnVolumes } from '../../../src/check/warn/volume';

function warningsOf(volumes: Volume[], minor = 36): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  warnVolumes({ volumes }, 'spec', review);
  return review.warnings;
}

test('volumes whose drivers are gone are told, and gitRepo as off by default from 1.33 on', () => {
  const volumes: Volume[] = [
    { name: 's', storageos: {} },
    { name: 'g', gitRepo: { repository: 'r' } },
  ];
  expect(warningsOf(volumes, 32)).toEqual([
    'spec.volumes[0].storageOS: deprecated in v1.22, non-functional in v1.25+',
    'spec.volumes[1].gitRepo: deprecated in v1.11',
  ]);
  expect(warningsOf(volumes, 33)[1]).toBe(
    'spec.volumes[1].gitRepo: deprecated in v1.11, and disabled by default in v1.33+',
  );
});

test("files in each other's way are told from 1.32 on", () => {
  const items = [
    { key: 'a', path: 'etc' },
    { key: 'b', path: 'etc/b/' },
    { key: 'c', path: 'etcetera' },
  ];
  const volumes: Volume[] = [{ name: 'v', configMap: { name: 'c', items } }];
  expect(warningsOf(volumes, 31)).toEqual([]);
  expect(warningsOf(volumes, 32)).toEqual(['volume "v" (ConfigMap "c"): overlapping paths: "etc/b" with "etc"']);
});

test('so are those of different sources of a projected volume, and sources that are empty', () => {
  const sources = [
    {},
    { serviceAccountToken: { path: 't' } },
    { configMap: { name: 'c', items: [{ key: 'k', path: 't' }] } },
  ];
  expect(warningsOf([{ name: 'p', projected: { sources } }])).toEqual([
    'volume "p" (Projected) has no sources provided',
    'volume "p" (Projected): overlapping paths: "t" (ConfigMap "c") with "t" (ServiceAccountToken)',
  ]);
});

test('sizes of ephemeral claims are whole bytes', () => {
  const spec = { resources: { requests: { storage: '0.5' } } };
  expect(warningsOf([{ name: 'e', ephemeral: { volumeClaimTemplate: { spec } } }])).toEqual([
    'spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources.requests[storage]: fractional byte value "500m" is invalid, must be an integer',
  ]);
});
