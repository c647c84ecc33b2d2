import { expect, test } from 'vitest';
import type { ResourceRequirements } from '../../../src/kubernetes/api';
import { validateContainerResources } from '../../../src/check/validate/resources';
import { errorsOf } from '../support/errors';

const faults = (resources: ResourceRequirements, minor?: number) =>
  errorsOf((review) => {
    const spec = { resourceClaims: [{ name: 'gpu' }, { name: 'nic' }] };
    validateContainerResources(resources, spec, 'resources', review);
  }, minor);

test('requests are within limits', () => {
  expect(faults({ requests: { cpu: '0.5', memory: '1Gi' }, limits: { cpu: '500m' } })).toEqual([]);
  expect(faults({ requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '500m', memory: '1G' } })).toEqual([
    'resources.requests: Invalid value: "1": must be less than or equal to cpu limit of 500m',
    'resources.requests: Invalid value: "1Gi": must be less than or equal to memory limit of 1G',
  ]);
});

test('a quantity is not negative', () => {
  expect(faults({ limits: { cpu: '-1' } })).toEqual([
    'resources.limits[cpu]: Invalid value: "-1": must be greater than or equal to 0',
  ]);
});

test('an extended resource is whole, and requested as limited', () => {
  expect(faults({ requests: { 'example.com/gpu': '1' }, limits: { 'example.com/gpu': '2' } })).toEqual([
    'resources.requests: Invalid value: "1": must be equal to example.com/gpu limit of 2',
  ]);
  expect(faults({ requests: { 'example.com/gpu': '1' } })).toEqual([
    'resources.limits: Required value: Limit must be set for non overcommitable resources',
  ]);
  expect(faults({ limits: { 'example.com/gpu': '1.5' } }, 34)).toEqual([
    'resources.limits[example.com/gpu]: Invalid value: "1500m": must be an integer',
  ]);
  expect(faults({ limits: { 'example.com/gpu': '1.5' } }, 33)[0]).toContain(
    'Invalid value: resource.Quantity{i:resource.int64Amount{value:15, scale:-1}',
  );
});

test('huge pages come in pages, and with cpu or memory', () => {
  expect(faults({ limits: { 'hugepages-2Mi': '3Mi', cpu: '1' } })).toEqual([
    'resources.limits[hugepages-2Mi]: Invalid value: "3Mi": 3Mi is not positive integer multiple of hugepages-2Mi',
  ]);
  expect(faults({ limits: { 'hugepages-2Mi': '4Mi' } })).toEqual([
    'resources: Forbidden: HugePages require cpu or memory',
  ]);
});

test('white space makes the size of a page none', () => {
  expect(faults({ limits: { cpu: '1', 'hugepages-2Mi ': '2Mi' } })).toContain(
    'resources.limits[hugepages-2Mi ]: Invalid value: "2Mi": 2Mi is not positive integer multiple of hugepages-2Mi ',
  );
});

test('a resource is one that a container may have; versions print its name in their own ways', () => {
  const words = ['must be a standard resource type or fully qualified', 'must be a standard resource for containers'];
  const said = (printed: string) => words.map((word) => `resources.limits[mem]: Invalid value: ${printed}: ${word}`);
  expect(faults({ limits: { mem: '1' } }, 28)).toEqual(said('"mem"'));
  expect(faults({ limits: { mem: '1' } }, 29)).toEqual(said('mem'));
  expect(faults({ limits: { mem: '1' } }, 34)).toEqual(said('"mem"'));
  expect(faults({ limits: { pods: '1' } })).toHaveLength(1);
  expect(faults({ limits: { 'requests.example.com/gpu': '1' } })).toEqual([
    `resources.limits[requests.example.com/gpu]: Invalid value: "requests.example.com/gpu": doesn't follow extended resource name standard`,
  ]);
});

test('a claim of the Pod is named once, as a whole or by its requests', () => {
  expect(faults({ claims: [{ name: 'gpu', request: 'a' }, { name: 'gpu', request: 'b' }, { name: 'nic' }] })).toEqual(
    [],
  );
  expect(faults({ claims: [{ name: 'gpu', request: 'a' }, { name: 'gpu' }, { name: 'disk' }, {}] })).toEqual([
    'resources.claims[1]: Duplicate value: "gpu"',
    'resources.claims[2]: Not found: "disk": must be one of the names in pod.spec.resourceClaims: gpu, nic',
    'resources.claims[3]: Required value',
  ]);
});
