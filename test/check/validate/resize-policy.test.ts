import { expect, test } from 'vitest';
import type { ContainerResizePolicy } from '../../../src/kubernetes/api';
import { validateInitResizePolicy, validateResizePolicy } from '../../../src/check/validate/resize-policy';
import { errorsOf } from '../support/errors';

const faults = (resizePolicy: ContainerResizePolicy[], { restartPolicy = 'Always', minor = 36 } = {}) =>
  errorsOf((review) => validateResizePolicy({ resizePolicy }, { restartPolicy }, 'resizePolicy', review), minor);

const cpu = { resourceName: 'cpu', restartPolicy: 'NotRequired' };

test('each of cpu and memory has one policy', () => {
  expect(faults([cpu, { resourceName: 'memory', restartPolicy: 'RestartContainer' }])).toEqual([]);
  expect(faults([cpu, cpu, {}])).toEqual([
    'resizePolicy[1]: Duplicate value: "cpu"',
    'resizePolicy: Required value',
    'resizePolicy: Required value',
  ]);
  expect(faults([{ resourceName: 'disk', restartPolicy: 'NotRequired' }], { minor: 33 })).toEqual([
    'resizePolicy: Unsupported value: disk: supported values: "cpu", "memory"',
  ]);
});

test('a policy is printed as Go quotes it before 1.34, as JSON from there on', () => {
  const printed = (minor: number) =>
    faults([{ resourceName: 'cpu', restartPolicy: '>' }], { restartPolicy: 'Never', minor })[1];
  expect(printed(33)).toContain('Invalid value: ">": must be');
  expect(printed(34)).toContain(String.raw`Invalid value: "\u003e": must be`);
});

test('a container that never restarts cannot restart to be resized', () => {
  const policy = [{ resourceName: 'cpu', restartPolicy: 'RestartContainer' }];
  const words = 'resizePolicy: Invalid value: "RestartContainer": must be \'NotRequired\' when';
  expect(faults(policy, { restartPolicy: 'Never', minor: 35 })).toEqual([`${words} \`restartPolicy\` is 'Never'`]);
  expect(faults(policy, { restartPolicy: 'Never', minor: 36 })).toEqual([`${words} pod \`restartPolicy\` is 'Never'`]);
  expect(errorsOf((review) => validateInitResizePolicy({ resizePolicy: policy }, 'resizePolicy', review))).toEqual([
    `resizePolicy[0].restartPolicy: Invalid value: "RestartContainer": must not be set to 'RestartContainer' for non-sidecar initContainers`,
  ]);
});
