import { expect, test } from 'vitest';
import {
  isContainerResource,
  isExtendedResource,
  isIntegerResource,
  isOvercommitAllowed,
  isPodResource,
  isStandardResource,
} from '../../src/kubernetes/resource-name';

const names = ['cpu', 'ephemeral-storage', 'hugepages-2Mi', 'pods', 'requests.cpu', 'example.com/gpu', 'k.io/x', 'CPU'];
const such = (rule: (name: string) => boolean) => names.filter(rule);

test('a container may ask for less than a quota counts, and a Pod for less than a container', () => {
  expect(such(isStandardResource)).toEqual(['cpu', 'ephemeral-storage', 'hugepages-2Mi', 'pods', 'requests.cpu']);
  expect(such(isContainerResource)).toEqual(['cpu', 'ephemeral-storage', 'hugepages-2Mi']);
  expect(such(isPodResource)).toEqual(['cpu', 'hugepages-2Mi']);
});

test('a resource of a domain is extended, whole, and never overcommitted', () => {
  expect(such(isExtendedResource)).toEqual(['example.com/gpu', 'k.io/x']);
  expect(such(isIntegerResource)).toEqual(['pods', 'example.com/gpu', 'k.io/x']);
  expect(such((name) => !isOvercommitAllowed(name))).toEqual(['hugepages-2Mi', 'example.com/gpu', 'k.io/x']);
  expect(['kubernetes.io/x', 'requests.example.com/gpu', 'Example.com/gpu'].filter(isExtendedResource)).toEqual([]);
});
