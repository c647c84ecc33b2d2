import { expect, test } from 'vitest';
import type { ObjectMeta, PodSpec } from '../../../src/kubernetes/api';
import { admitAfterValidation, admitBeforeValidation } from '../../../src/check/admission';

const before = (spec: PodSpec) => admitBeforeValidation('v1/Pod', { metadata: { name: 'web' }, spec })?.message;
const after = (spec: PodSpec) => admitAfterValidation('v1/Pod', { metadata: { name: 'web' }, spec })?.message;

test('a Pod may repeat the priority of its class, but not set another', () => {
  expect(before({})).toBeUndefined();
  expect(before({ priority: 0, preemptionPolicy: 'PreemptLowerPriority' })).toBeUndefined();
  expect(before({ priority: 2_000_000_000, priorityClassName: 'system-cluster-critical' })).toBeUndefined();
  expect(before({ priority: 5 })).toBe(
    'pods "web" is forbidden: the integer value of priority (5) must not be provided in pod spec; priority admission controller computed 0 from the given PriorityClass name',
  );
});

test('of a class of the cluster the priority is not known', () => {
  expect(before({ priority: 1000, priorityClassName: 'high' })).toBeUndefined();
});

test('a preemption policy is that of the class', () => {
  expect(before({ preemptionPolicy: 'Never' })).toBe(
    'pods "web" is forbidden: the string value of PreemptionPolicy (Never) must not be provided in pod spec; priority admission controller computed PreemptLowerPriority from the given PriorityClass name',
  );
});

test('there are no classes of bad names, and only two of the system', () => {
  expect(before({ priorityClassName: 'High' })).toBe(
    'pods "web" is forbidden: no PriorityClass with name High was found',
  );
  expect(before({ priorityClassName: 'system-x' })).toContain('no PriorityClass with name system-x was found');
  expect(before({ runtimeClassName: 'gVisor' })).toBe(
    'pods "web" is forbidden: pod rejected: RuntimeClass "gVisor" not found',
  );
});

test('overhead comes from the runtime class, and is refused in a valid Pod', () => {
  expect(before({ overhead: { cpu: '1' } })).toBeUndefined();
  expect(after({ overhead: {} })).toBe(
    'pods "web" is forbidden: pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead',
  );
  expect(after({})).toBeUndefined();
});

test('templates are admitted when Pods are made of them', () => {
  expect(
    admitBeforeValidation('apps/v1/Deployment', { spec: { template: { spec: { priority: 5 } } } }),
  ).toBeUndefined();
});

test('a Pod without a name is refused under the beginning of its name, or as unknown', () => {
  const refused = (metadata: ObjectMeta) =>
    admitBeforeValidation('v1/Pod', { metadata, spec: { priority: 5 } })?.message.split(' is forbidden')[0];
  expect(refused({ generateName: 'web-' })).toBe('pods "web-"');
  expect(refused({})).toBe('pods "Unknown"');
});
