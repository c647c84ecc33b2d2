import type { ReplicationController, ReplicationControllerSpec } from '../../kubernetes/api';
import { required } from '../field-error';
import type { Review } from '../review';
import { validateNonNegative } from './non-negative';
import { validateObjectMeta } from './object-meta';
import { validatePodTemplateSpec } from './pod-spec';
import { validateReplicatedDisks, validateRunsForEver, validateTemplateIsSelected } from './selected-template';

/** A ReplicationController: https://kubernetes.io/docs/concepts/workloads/controllers/replicationcontroller/ */
export function validateReplicationController(controller: ReplicationController, review: Review): void {
  validateObjectMeta(controller.metadata ?? {}, { namespaced: true }, 'metadata', review);
  validateReplicationControllerSpec(controller.spec ?? {}, 'spec', review);
}

/** How many Pods of which template a ReplicationController keeps running. */
function validateReplicationControllerSpec(spec: ReplicationControllerSpec, field: string, review: Review): void {
  const { selector = {}, template } = spec;
  validateNonNegative(spec.minReadySeconds, `${field}.minReadySeconds`, review);
  if (Object.keys(selector).length === 0) required(review, `${field}.selector`);
  validateNonNegative(spec.replicas, `${field}.replicas`, review);
  if (!template) {
    required(review, `${field}.template`);
    return;
  }
  validateTemplateIsSelected(template, { matchLabels: selector }, `${field}.template`, review);
  validatePodTemplateSpec(template, `${field}.template`, review);
  validateReplicatedDisks(template, spec.replicas ?? 1, `${field}.template`, review);
  validateRunsForEver(template, 'ReplicationController', `${field}.template`, review);
}
