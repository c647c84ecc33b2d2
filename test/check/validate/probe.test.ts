import { expect, test } from 'vitest';
import type { Container, Probe } from '../../../src/kubernetes/api';
import { validateProbes } from '../../../src/check/validate/probe';
import { errorsOf } from '../support/errors';

const faults = (container: Container) => errorsOf((review) => validateProbes(container, 30, 'app', review));

const probe: Probe = { exec: { command: ['true'] }, successThreshold: 1 };

test('one success is enough for a liveness or startup probe', () => {
  const twice = { ...probe, successThreshold: 2 };
  expect(faults({ livenessProbe: probe, readinessProbe: twice, startupProbe: probe })).toEqual([]);
  expect(faults({ livenessProbe: twice, startupProbe: twice })).toEqual([
    'app.livenessProbe.successThreshold: Invalid value: 2: must be 1',
    'app.startupProbe.successThreshold: Invalid value: 2: must be 1',
  ]);
});

test('periods are not negative, the grace period is positive', () => {
  const negative = { ...probe, initialDelaySeconds: -1, periodSeconds: -1, terminationGracePeriodSeconds: 0 };
  expect(faults({ livenessProbe: negative })).toEqual([
    'app.livenessProbe.initialDelaySeconds: Invalid value: -1: must be greater than or equal to 0',
    'app.livenessProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0',
    'app.livenessProbe.terminationGracePeriodSeconds: Invalid value: 0: must be greater than 0',
  ]);
});

test('a readiness probe stops nothing, so it has no grace period', () => {
  expect(faults({ readinessProbe: { ...probe, terminationGracePeriodSeconds: 5 } })).toEqual([
    'app.readinessProbe.terminationGracePeriodSeconds: Invalid value: 5: must not be set for readinessProbes',
  ]);
});
