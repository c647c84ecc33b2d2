import { expect, test } from 'vitest';
import type { Container } from '../../../src/kubernetes/api';
import {
  validateContainerRestartPolicy,
  validateInitContainerRestartPolicy,
} from '../../../src/check/validate/restart-policy';
import { errorsOf } from '../support/errors';

const faults = (container: Container, minor: number) =>
  errorsOf((review) => validateContainerRestartPolicy(container, 'app', review), minor);
const initFaults = (container: Container, minor: number) =>
  errorsOf((review) => validateInitContainerRestartPolicy(container, 'init', review), minor);

const rule = { action: 'Restart', exitCodes: { operator: 'In', values: [42] } };

test('a container has a policy of its own since 1.35', () => {
  expect(faults({ restartPolicy: 'Always' }, 33)).toEqual([
    'app.restartPolicy: Forbidden: may not be set for non-init containers',
  ]);
  expect(faults({ restartPolicy: 'OnFailure' }, 35)).toEqual([]);
  expect(faults({ restartPolicy: '' }, 35)).toEqual([
    'app.restartPolicy: Unsupported value: "": supported values: "Always", "Never", "OnFailure"',
  ]);
});

test('an init container is a sidecar or plain before 1.35', () => {
  expect(initFaults({ restartPolicy: 'Always' }, 29)).toEqual([]);
  expect(initFaults({ restartPolicy: 'Never' }, 33)).toEqual([
    'init.restartPolicy: Unsupported value: "Never": supported values: "Always"',
  ]);
  expect(initFaults({ restartPolicy: 'Never' }, 35)).toEqual([]);
});

test('rules need a policy, and a sidecar has none before 1.36', () => {
  expect(faults({ restartPolicyRules: [rule] }, 35)).toEqual([
    'app.restartPolicy: Required value: must specify restartPolicy when restart rules are used',
  ]);
  const sidecar = { restartPolicy: 'Always', restartPolicyRules: [rule] };
  expect(initFaults(sidecar, 36)).toEqual([]);
  expect(initFaults(sidecar, 35)).toEqual([
    'init.restartPolicyRules: Forbidden: restartPolicyRules are not allowed for init containers with restart policy Always',
  ]);
});

test('rules of an init container without a policy are not looked at', () => {
  const words = 'must specify restartPolicy when restart rules are used';
  expect(initFaults({ restartPolicyRules: [{}] }, 35)).toEqual([`init.restartPolicy: Required value: ${words}`]);
  expect(initFaults({ restartPolicyRules: [] }, 35)).toEqual([]);
});

test('a rule acts on exit codes', () => {
  const restartPolicyRules = [{ action: 'Exit' }, { action: 'RestartAllContainers', exitCodes: { operator: 'Is' } }];
  const container = { restartPolicy: 'Never', restartPolicyRules };
  expect(faults(container, 36)).toEqual([
    'app.restartPolicyRules[0].action: Unsupported value: "Exit": supported values: "Restart", "RestartAllContainers"',
    'app.restartPolicyRules[0].exitCodes: Required value: must be specified',
    'app.restartPolicyRules[1].exitCodes.operator: Unsupported value: "Is": supported values: "In", "NotIn"',
  ]);
  expect(faults(container, 35)).toContain(
    'app.restartPolicyRules[1].action: Unsupported value: "RestartAllContainers": supported values: "Restart"',
  );
});

test('there are at most 20 rules', () => {
  const container = { restartPolicy: 'Never', restartPolicyRules: Array.from({ length: 21 }, () => rule) };
  expect(faults(container, 35)).toEqual(['app.restartPolicyRules: Too long: may not be more than 20 bytes']);
  expect(faults(container, 36)).toEqual(['app.restartPolicyRules: Too many: 21: must have at most 20 items']);
});
