import type { Deployment, DeploymentSpec, DeploymentStrategy, RollingUpdateDeployment } from '../../kubernetes/api';
import { forbidden, invalid, notSupported, required } from '../field-error';
import { goIntOrString, goPointer, goString, goStruct, GoValue } from '../go-value';
import type { Review } from '../review';
import { countOf, validateAtMostAll, validateIntOrPercent } from './int-or-percent';
import { validateNonNegative } from './non-negative';
import { validateObjectMeta } from './object-meta';
import { validateSelectedTemplate } from './selected-template';

const goStrategy = goStruct('apps.DeploymentStrategy', {
  type: goString,
  rollingUpdate: goPointer(
    'apps.RollingUpdateDeployment',
    goStruct('apps.RollingUpdateDeployment', { maxUnavailable: goIntOrString, maxSurge: goIntOrString }),
  ),
});

/** A Deployment: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/ */
export function validateDeployment(deployment: Deployment, review: Review): void {
  validateObjectMeta(deployment.metadata ?? {}, { namespaced: true }, 'metadata', review);
  validateDeploymentSpec(deployment.spec ?? {}, 'spec', review);
}

/** What a Deployment keeps running, and how it replaces it. */
export function validateDeploymentSpec(spec: DeploymentSpec, field: string, review: Review): void {
  validateNonNegative(spec.replicas, `${field}.replicas`, review);
  validateSelectedTemplate(spec, field, review);
  validateStrategy(spec.strategy ?? {}, `${field}.strategy`, review);
  const { minReadySeconds = 0, progressDeadlineSeconds } = spec;
  validateNonNegative(minReadySeconds, `${field}.minReadySeconds`, review);
  validateNonNegative(spec.revisionHistoryLimit, `${field}.revisionHistoryLimit`, review);
  validateNonNegative(progressDeadlineSeconds, `${field}.progressDeadlineSeconds`, review);
  if (progressDeadlineSeconds !== undefined && progressDeadlineSeconds <= minReadySeconds) {
    const detail = 'must be greater than minReadySeconds';
    invalid(review, `${field}.progressDeadlineSeconds`, progressDeadlineSeconds, detail);
  }
}

function validateStrategy(strategy: DeploymentStrategy, field: string, review: Review): void {
  switch (strategy.type) {
    case 'Recreate':
      if (strategy.rollingUpdate) {
        forbidden(review, `${field}.rollingUpdate`, "may not be specified when strategy `type` is 'Recreate'");
      }
      break;
    case 'RollingUpdate':
      if (strategy.rollingUpdate) validateRollingUpdate(strategy.rollingUpdate, `${field}.rollingUpdate`, review);
      else required(review, `${field}.rollingUpdate`, 'this should be defaulted and never be nil');
      break;
    default:
      notSupported(review, field, new GoValue(goStrategy, strategy), ['Recreate', 'RollingUpdate']);
  }
}

function validateRollingUpdate(
  { maxUnavailable = 0, maxSurge = 0 }: RollingUpdateDeployment,
  field: string,
  review: Review,
): void {
  validateIntOrPercent(maxUnavailable, `${field}.maxUnavailable`, review);
  validateIntOrPercent(maxSurge, `${field}.maxSurge`, review);
  if (countOf(maxUnavailable) === 0 && countOf(maxSurge) === 0) {
    const detail = 'may not be 0 when `maxSurge` is 0';
    invalid(review, `${field}.maxUnavailable`, new GoValue(goIntOrString, maxUnavailable), detail);
  }
  validateAtMostAll(maxUnavailable, `${field}.maxUnavailable`, review);
}
