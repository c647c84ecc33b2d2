import type { DaemonSet, DaemonSetSpec, DaemonSetUpdateStrategy, RollingUpdateDaemonSet } from '../../kubernetes/api';
import { invalid, notSupported, required } from '../field-error';
import { goIntOrString, goLabelSelector, goPointer, goString, goStruct, GoValue } from '../go-value';
import type { Review } from '../review';
import { countOf, validateAtMostAll, validateIntOrPercent } from './int-or-percent';
import { validateLabelSelector } from './label-selector';
import { validateNonNegative } from './non-negative';
import { validateObjectMeta } from './object-meta';
import { validatePodTemplateSpec } from './pod-spec';
import {
  isReadable,
  selectsByNothing,
  validateReplicatedDisks,
  validateRunsForEver,
  validateTemplateIsSelected,
} from './selected-template';

const goStrategy = goStruct('apps.DaemonSetUpdateStrategy', {
  type: goString,
  rollingUpdate: goPointer(
    'apps.RollingUpdateDaemonSet',
    goStruct('apps.RollingUpdateDaemonSet', { maxUnavailable: goIntOrString, maxSurge: goIntOrString }),
  ),
});

/** A DaemonSet: https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/ */
export function validateDaemonSet(daemonSet: DaemonSet, review: Review): void {
  validateObjectMeta(daemonSet.metadata ?? {}, { namespaced: true }, 'metadata', review);
  validateDaemonSetSpec(daemonSet.spec ?? {}, 'spec', review);
}

/** What a DaemonSet runs on every node, and how it replaces it. */
function validateDaemonSetSpec(spec: DaemonSetSpec, field: string, review: Review): void {
  const { selector, template = {} } = spec;
  if (selector) validateLabelSelector(selector, `${field}.selector`, review);
  if (isReadable(selector, review.minor)) validateTemplateIsSelected(template, selector, `${field}.template`, review);
  if (selector && selectsByNothing(selector)) {
    const detail = 'empty selector is invalid for daemonset';
    invalid(review, `${field}.selector`, new GoValue(goLabelSelector, selector), detail);
  }
  validatePodTemplateSpec(template, `${field}.template`, review);
  validateReplicatedDisks(template, Infinity, `${field}.template`, review);
  validateRunsForEver(template, 'DaemonSet', `${field}.template`, review);
  validateNonNegative(spec.minReadySeconds, `${field}.minReadySeconds`, review);
  validateUpdateStrategy(spec.updateStrategy ?? {}, `${field}.updateStrategy`, review);
  validateNonNegative(spec.revisionHistoryLimit, `${field}.revisionHistoryLimit`, review);
}

function validateUpdateStrategy(strategy: DaemonSetUpdateStrategy, field: string, review: Review): void {
  switch (strategy.type) {
    case 'OnDelete':
      break;
    case 'RollingUpdate':
      if (strategy.rollingUpdate) validateRollingUpdate(strategy.rollingUpdate, `${field}.rollingUpdate`, review);
      else required(review, `${field}.rollingUpdate`);
      break;
    default:
      notSupported(review, field, new GoValue(goStrategy, strategy), ['RollingUpdate', 'OnDelete']);
  }
}

function validateRollingUpdate(
  { maxUnavailable = 0, maxSurge = 0 }: RollingUpdateDaemonSet,
  field: string,
  review: Review,
): void {
  validateIntOrPercent(maxUnavailable, `${field}.maxUnavailable`, review);
  validateIntOrPercent(maxSurge, `${field}.maxSurge`, review);
  validateAtMostAll(maxUnavailable, `${field}.maxUnavailable`, review);
  validateAtMostAll(maxSurge, `${field}.maxSurge`, review);
  // A node has one old Pod or one new one too many, never both.
  const goesMissing = countOf(maxUnavailable) !== 0;
  const surges = countOf(maxSurge) !== 0;
  if (goesMissing && surges) {
    const detail = 'may not be set when maxUnavailable is non-zero';
    invalid(review, `${field}.maxSurge`, new GoValue(goIntOrString, maxSurge), detail);
  } else if (!goesMissing && !surges) {
    required(review, `${field}.maxUnavailable`, 'cannot be 0 when maxSurge is 0');
  }
}
