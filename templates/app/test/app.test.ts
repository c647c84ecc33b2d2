import { expect, test } from 'vitest';
import 'podwright/vitest';
import { manifests } from '../app';

test('the cluster accepts the manifests', () => {
  expect(manifests()).toBeAccepted();
});

test('the manifests are as they were', () => {
  expect(manifests()).toMatchSnapshot();
});
