import type { Container, Probe } from '../../kubernetes/api';
import { invalid } from '../field-error';
import type { Review } from '../review';
import { validateHandler } from './handler';

// https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/

/** The three probes of a container that runs on. */
export function validateProbes(
  { livenessProbe, readinessProbe, startupProbe }: Container,
  gracePeriod: number | undefined,
  field: string,
  review: Review,
): void {
  if (livenessProbe) validateRestartingProbe(livenessProbe, gracePeriod, `${field}.livenessProbe`, review);
  if (readinessProbe) validateReadinessProbe(readinessProbe, gracePeriod, `${field}.readinessProbe`, review);
  if (startupProbe) validateRestartingProbe(startupProbe, gracePeriod, `${field}.startupProbe`, review);
}

/** A liveness or startup probe: one success is enough. */
function validateRestartingProbe(probe: Probe, gracePeriod: number | undefined, field: string, review: Review): void {
  validateProbe(probe, gracePeriod, field, review);
  const { successThreshold = 0 } = probe;
  if (successThreshold !== 1) invalid(review, `${field}.successThreshold`, successThreshold, 'must be 1');
}

function validateReadinessProbe(probe: Probe, gracePeriod: number | undefined, field: string, review: Review): void {
  validateProbe(probe, gracePeriod, field, review);
  const seconds = probe.terminationGracePeriodSeconds;
  if (seconds !== undefined) {
    invalid(review, `${field}.terminationGracePeriodSeconds`, seconds, 'must not be set for readinessProbes');
  }
}

function validateProbe(probe: Probe, gracePeriod: number | undefined, field: string, review: Review): void {
  validateHandler(probe, gracePeriod, field, review);
  validateNonnegative(probe.initialDelaySeconds, `${field}.initialDelaySeconds`, review);
  validateNonnegative(probe.timeoutSeconds, `${field}.timeoutSeconds`, review);
  validateNonnegative(probe.periodSeconds, `${field}.periodSeconds`, review);
  validateNonnegative(probe.successThreshold, `${field}.successThreshold`, review);
  validateNonnegative(probe.failureThreshold, `${field}.failureThreshold`, review);
  const seconds = probe.terminationGracePeriodSeconds;
  if (seconds !== undefined && seconds <= 0) {
    invalid(review, `${field}.terminationGracePeriodSeconds`, seconds, 'must be greater than 0');
  }
}

function validateNonnegative(value: number | undefined, field: string, review: Review): void {
  if (value !== undefined && value < 0) invalid(review, field, value, 'must be greater than or equal to 0');
}
