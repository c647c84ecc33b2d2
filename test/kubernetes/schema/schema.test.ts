import { expect, it } from 'vitest';
import { kindName, kindsOf, mergingOf, minorsOf, structOf } from '../../../src/kubernetes/schema/schema';

it('finds kinds by the full name of their group', () => {
  expect(kindName('v1', 'Pod')).toBe('core/v1.Pod');
  expect(kindName('networking.k8s.io/v1', 'Ingress')).toBe('networking/v1.Ingress');
  expect(kindName('networking/v1', 'Ingress')).toBeUndefined();
  expect(kindName('core/v1', 'Pod')).toBeUndefined();
  expect(kindName('v1', 'PodSpec')).toBeUndefined();
});

it('has the fields of each version, with their types', () => {
  expect(structOf('core/v1.PodSpec', 33)?.fields.has('hostnameOverride')).toBe(false);
  expect(structOf('core/v1.PodSpec', 34)?.fields.get('hostnameOverride')?.value).toMatchObject({ shape: 'string' });
  expect(structOf('core/v1.PodSpec', 28)?.fields.get('containers')).toMatchObject({
    required: true,
    value: { shape: 'list', go: '[]v1.Container', of: { type: 'core/v1.Container' } },
  });
  expect(structOf('core/v1.PodSchedulingGroup', 35)).toBeUndefined();
});

it('says since and until when', () => {
  expect(minorsOf('core/v1.PodSpec', 'workloadRef')).toEqual([35]);
  expect(minorsOf('core/v1.Container', 'restartPolicyRules')).toEqual([34, 35, 36]);
  expect(minorsOf('core/v1.Container', 'image')).toHaveLength(9);
});

it('says how lists merge', () => {
  const ports = structOf('core/v1.Container', 28)!.fields.get('ports')!;
  expect(mergingOf(ports)).toEqual({
    apply: 'map',
    listKeys: ['containerPort', 'protocol'],
    mergeKey: 'containerPort',
  });
});

it('knows every kind that a version serves', () => {
  const names = kindsOf(28).map(({ apiVersion, kind }) => `${apiVersion}/${kind}`);
  expect(names).toContain('v1/Pod');
  expect(names).toContain('rbac.authorization.k8s.io/v1/ClusterRole');
  expect(names).toContain('autoscaling/v2/HorizontalPodAutoscaler');
  expect(new Set(names).size).toBe(names.length);
});

it('reads field names that begin with a dollar sign', () => {
  expect(structOf('apiextensions/v1.JSONSchemaProps', 28)?.fields.has('$ref')).toBe(true);
});
