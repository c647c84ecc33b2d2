import { expect, test } from 'vitest';
import type { PodSpec } from '../../../src/kubernetes/api';
import { validatePodResources } from '../../../src/check/validate/pod-resources';
import { errorsOf } from '../support/errors';

const faults = (spec: PodSpec) => errorsOf((review) => validatePodResources(spec, 'spec.resources', review));

test('a Pod asks for cpu, memory and huge pages only', () => {
  expect(faults({ resources: { requests: { cpu: '1', memory: '1Gi' } } })).toEqual([]);
  expect(faults({ resources: { requests: { storage: '1Gi' } } })).toEqual([
    'spec.resources.requests[storage]: Unsupported value: "storage": supported values: "cpu", "hugepages-", "memory"',
  ]);
});

test('a Pod asks for as much as its containers at the time when they need most', () => {
  const cpu = (amount: string) => ({ resources: { requests: { cpu: amount } } });
  const spec = {
    containers: [cpu('1'), cpu('500m')],
    initContainers: [{ ...cpu('1'), restartPolicy: 'Always' }, cpu('2')],
  };
  expect(faults({ ...spec, ...cpu('3') })).toEqual([]);
  expect(faults({ ...spec, ...cpu('2') })).toEqual([
    'spec.resources.requests[cpu]: Invalid value: "2": must be greater than or equal to aggregate container requests of 3',
  ]);
});

test('a Pod need not ask for what its containers ask for', () => {
  const containers = [{ resources: { requests: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi' } } }];
  expect(faults({ containers, resources: {} })).toEqual([]);
  expect(faults({ containers, resources: { requests: { cpu: '2' } } })).toEqual([]);
  expect(faults({ containers, resources: { requests: { 'ephemeral-storage': '1' } } })).toContain(
    'spec.resources.requests[ephemeral-storage]: Invalid value: "1": must be greater than or equal to aggregate container requests of 1Gi',
  );
});

test('no container has a limit above that of the Pod', () => {
  const memory = (amount: string) => ({ resources: { limits: { memory: amount } } });
  expect(faults({ ...memory('1Gi'), containers: [memory('1Gi'), memory('2Gi')] })).toEqual([
    'spec.resources.containers[1][memory].limits: Invalid value: "2Gi": must be less than or equal to pod limits of 1Gi',
  ]);
});

test('Windows and claims have no part in it', () => {
  expect(faults({ os: { name: 'windows' }, resources: {} })).toEqual([
    'spec.resources: Forbidden: may not be set for a windows pod',
  ]);
  expect(faults({ resourceClaims: [{ name: 'gpu' }], resources: { claims: [{ name: 'gpu' }] } })).toEqual([
    'spec.resources.claims: Forbidden: claims may not be set for Resources at pod-level',
  ]);
});
