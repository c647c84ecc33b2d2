import { expect, test } from 'vitest';
import type { Volume } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { validateVolumes } from '../../../src/check/validate/volume';

function errorsOf(volumes: Volume[], { minor = 36, podName = 'web' } = {}): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  validateVolumes(volumes, { name: podName }, 'spec.volumes', review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

test('a volume with a name and one source is good, and can be referred to', () => {
  const review: Review = { minor: 36, errors: [], warnings: [] };
  const volumes = validateVolumes(
    [
      { name: '__proto__', emptyDir: {} },
      { name: 'logs', emptyDir: {} },
    ],
    {},
    'v',
    review,
  );
  expect([...volumes.keys()]).toEqual(['logs']);
  expect(review.errors).toHaveLength(1);
});

test('names are DNS labels, and each is there once', () => {
  expect(errorsOf([{ emptyDir: {} }])).toEqual(['spec.volumes[0].name: Required value']);
  expect(errorsOf([{ name: 'a.b', emptyDir: {} }])).toEqual([
    'spec.volumes[0].name: Invalid value: "a.b": must not contain dots',
  ]);
  expect(
    errorsOf([
      { name: 'a', emptyDir: {} },
      { name: 'a', emptyDir: {} },
    ]),
  ).toEqual(['spec.volumes[1].name: Duplicate value: "a"']);
});

test('exactly one source counts, and others bear the names that the server gives them', () => {
  expect(errorsOf([{ name: 'none' }])).toEqual(['spec.volumes[0]: Required value: must specify a volume type']);
  expect(errorsOf([{ name: 'two', emptyDir: {}, cephfs: {}, downwardAPI: {} }])).toEqual([
    'spec.volumes[0].cephFS: Forbidden: may not specify more than 1 volume type',
    'spec.volumes[0].downwarAPI: Forbidden: may not specify more than 1 volume type',
  ]);
});

test('an ephemeral volume makes a claim, whose name no other volume may use and which may not be too long', () => {
  const claim = { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } };
  const ephemeral: Volume = { name: 'tmp', ephemeral: { volumeClaimTemplate: claim } };
  expect(errorsOf([ephemeral, { name: 'data', persistentVolumeClaim: { claimName: 'web-tmp' } }])).toEqual([
    'spec.volumes[1].persistentVolumeClaim.claimName: Invalid value: "web-tmp": must not reference a PVC that gets created for an ephemeral volume',
  ]);
  const podName = 'p'.repeat(250);
  expect(errorsOf([ephemeral], { podName })).toEqual([
    `spec.volumes[0].name: Invalid value: "tmp": PVC name "${podName}-tmp": must be no more than 253 characters`,
  ]);
});

test('the claim of a Pod whose name is generated begins as that name does', () => {
  const review: Review = { minor: 36, errors: [], warnings: [] };
  const claim = { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } };
  const ephemeral: Volume = { name: 'tmp', ephemeral: { volumeClaimTemplate: claim } };
  validateVolumes([ephemeral], { generateName: 'web-' }, 'v', review);
  expect(review.errors).toEqual([]);
  validateVolumes([ephemeral], { generateName: 'Web-' }, 'v', review);
  expect(review.errors[0]?.message).toMatch(/^Invalid value: "tmp": PVC name "Web-…-tmp": a lowercase RFC 1123/);
});

test('the template of a claim takes labels and annotations, and nothing else that metadata has', () => {
  const metadata = { name: 'x', uid: 'y', generation: 0, labels: { a: '-' } };
  const spec = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };
  const fields = errorsOf([{ name: 'tmp', ephemeral: { volumeClaimTemplate: { metadata, spec } } }]).map(
    (error) => error.split(':')[0]!.split('volumeClaimTemplate.')[1],
  );
  expect(fields).toEqual(['metadata.labels', 'metadata.name', 'metadata.uID']);
});

test('files of a volume stay below it', () => {
  const configMap = {
    name: 'c',
    items: [
      { key: 'k', path: '../x' },
      { key: '', path: '..data', mode: 0o1000 },
    ],
  };
  expect(errorsOf([{ name: 'c', configMap }])).toEqual([
    'spec.volumes[0].configMap.items[0].path: Invalid value: "../x": must not contain \'..\'',
    'spec.volumes[0].configMap.items[1].key: Required value',
    'spec.volumes[0].configMap.items[1].path: Invalid value: "..data": must not start with \'..\'',
    'spec.volumes[0].configMap.items[1].mode: Invalid value: 512: must be a number between 0 and 0777 (octal), both inclusive',
  ]);
});

test('the downward API knows some fields of the Pod, and single labels and annotations', () => {
  const items = (fieldPath: string, apiVersion = 'v1') => ({
    items: [{ path: 'p', fieldRef: { apiVersion, fieldPath } }],
  });
  const message = (fieldPath: string, minor = 36) =>
    errorsOf([{ name: 'd', downwardAPI: items(fieldPath) }], { minor }).join('\n');
  expect(message("metadata.labels['app']")).toBe('');
  expect(message('metadata.labels[app]')).toContain('field label not supported: metadata.labels[app]');
  expect(message("metadata.annotations['A B']")).toContain('fieldRef: Invalid value: "a b": name part must consist');
  expect(message('spec.nodeName')).toContain('Unsupported value: "spec.nodeName"');
  expect(message('status.hostIPs', 28)).toContain("feature gate 'PodHostIPs' is not enabled");
});

test('divisors of a resource are units of that resource', () => {
  const divided = (resource: string, divisor: string) =>
    errorsOf([
      {
        name: 'd',
        downwardAPI: { items: [{ path: 'p', resourceFieldRef: { containerName: 'c', resource, divisor } }] },
      },
    ]);
  expect(divided('limits.cpu', '1m')).toEqual([]);
  expect(divided('limits.cpu', '1000m')).toEqual([]);
  expect(divided('limits.cpu', '2')).toEqual([
    'spec.volumes[0].downwardAPI.resourceFieldRef.divisor: Invalid value: "limits.cpu": only divisor\'s values 1m and 1 are supported with the cpu resource',
  ]);
  expect(divided('requests.hugepages-2Mi', '1Mi')).toEqual([]);
});

test('projected sources are one each, with paths of their own; the words and the rule for tokens changed', () => {
  const token = { serviceAccountToken: { path: '../token', expirationSeconds: 3600 } };
  const projected = { sources: [{ secret: { name: 's' }, configMap: { name: 'c' } }, token] };
  expect(errorsOf([{ name: 'p', projected }], { minor: 29 })).toEqual([
    'spec.volumes[0].projected.sources[0]: Forbidden: may not specify more than 1 volume type',
  ]);
  expect(errorsOf([{ name: 'p', projected }], { minor: 31 })).toEqual([
    'spec.volumes[0].projected.sources[0]: Forbidden: may not specify more than 1 volume type per source',
    'spec.volumes[0].projected.path: Invalid value: "../token": must not contain \'..\'',
  ]);
  const item = { items: [{ key: 'k', path: 'same' }] };
  expect(
    errorsOf([
      {
        name: 'p',
        projected: { sources: [{ secret: { name: 's', ...item } }, { configMap: { name: 'c', ...item } }] },
      },
    ]),
  ).toEqual(['spec.volumes[0].projected: Invalid value: "c": conflicting duplicate paths']);
});

test.each<[string, Omit<Volume, 'name'>, string[]]>([
  ['hostPath', { hostPath: { path: '/x', type: 'Link' } }, ['hostPath.type']],
  ['nfs', { nfs: { path: 'x' } }, ['nfs.server', 'nfs.path']],
  [
    'gcePersistentDisk',
    { gcePersistentDisk: { partition: 256 } },
    ['persistentDisk.pdName', 'persistentDisk.partition'],
  ],
  [
    'iscsi',
    { iscsi: { targetPortal: 'p', iqn: 'naa.1', lun: 256, chapAuthSession: true } },
    ['iscsi.iqn', 'iscsi.lun', 'iscsi.secretRef'],
  ],
  ['fc', { fc: { targetWWNs: ['a'], wwids: ['b'] } }, ['fc.targetWWNs', 'fc.lun']],
  ['azureDisk', { azureDisk: { diskName: 'd', diskURI: 'x', kind: 'Managed' } }, ['azureDisk.diskURI']],
  ['csi', { csi: { driver: 'Bad_', nodePublishSecretRef: { name: 'B' } } }, ['csi.driver', 'csi.name']],
  ['quobyte', { quobyte: { registry: 'a:1,b', volume: 'v' } }, ['quobyte.registry']],
  ['flexVolume', { flexVolume: { driver: 'd', options: { 'K8s.io/x': '' } } }, ['flexVolume.options[K8s.io/x]']],
  ['image', { image: { pullPolicy: 'never' } }, ['image.reference', 'image.pullPolicy']],
  ['emptyDir', { emptyDir: { sizeLimit: '-1' } }, ['emptyDir.sizeLimit']],
])('faults of %s are told at their fields', (_, source, fields) => {
  expect(errorsOf([{ name: 'v', ...source }]).map((error) => error.split(': ')[0])).toEqual(
    fields.map((field) => `spec.volumes[0].${field}`),
  );
});
