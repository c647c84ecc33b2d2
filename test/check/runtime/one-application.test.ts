import { expect, test } from 'vitest';
import { check } from '../../../src/check';

test('a third container is compared with every one before it', () => {
  const containers = ['web', 'worker', 'worker'].map((arg, i) => ({
    name: `c${i}`,
    image: 'example.com/app:1',
    args: [arg],
  }));
  const found = check({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'app' }, spec: { containers } });
  expect(found.filter(({ code }) => code === 'one-application').map(({ field }) => field)).toEqual([
    'spec.containers[2].image',
  ]);
});
