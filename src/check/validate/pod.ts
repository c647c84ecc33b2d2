import type { Pod } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateObjectMeta } from './object-meta';
import { validatePodSpec } from './pod-spec';

/** A Pod: its metadata and its spec. */
export function validatePod(pod: Pod, review: Review): void {
  validateObjectMeta(pod.metadata ?? {}, { namespaced: true }, 'metadata', review);
  validatePodSpec(pod.spec ?? {}, pod.metadata ?? {}, 'spec', review);
}
