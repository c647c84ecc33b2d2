import type { ReplicaSet, ReplicaSetSpec } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateNonNegative } from './non-negative';
import { validateObjectMeta } from './object-meta';
import { validateSelectedTemplate } from './selected-template';

/** A ReplicaSet: https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/ */
export function validateReplicaSet(replicaSet: ReplicaSet, review: Review): void {
  validateObjectMeta(replicaSet.metadata ?? {}, { namespaced: true }, 'metadata', review);
  validateReplicaSetSpec(replicaSet.spec ?? {}, 'spec', review);
}

/** How many Pods of which template a ReplicaSet keeps running. */
function validateReplicaSetSpec(spec: ReplicaSetSpec, field: string, review: Review): void {
  validateNonNegative(spec.replicas, `${field}.replicas`, review);
  validateNonNegative(spec.minReadySeconds, `${field}.minReadySeconds`, review);
  validateSelectedTemplate(spec, field, review);
}
