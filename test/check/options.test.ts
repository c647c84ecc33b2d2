import { expect, test } from 'vitest';
import { check } from '../../src/check';

const pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: { containers: [{ name: 'web', image: 'nginx:1.27' }] },
};

test('a version that is none is refused, such as the number that YAML makes of an unquoted one', () => {
  // @ts-expect-error -- it is a text
  expect(() => check(pod, { kubernetes: 1.33 })).toThrow("kubernetes is 1.33: it is a text, one of '1.28', '1.29', ");
  // @ts-expect-error -- nobody knows it yet
  expect(() => check(pod, { kubernetes: '1.99' })).toThrow('kubernetes is "1.99"');
});

test('a level of Pod security that asks for nothing is refused', () => {
  // @ts-expect-error -- it is left out instead
  expect(() => check(pod, { podSecurity: 'privileged' })).toThrow(
    "podSecurity is \"privileged\": it is 'baseline' or 'restricted', or left out",
  );
});
