import type { NodeAffinity } from '../../kubernetes/api';
import { invalid, required } from '../field-error';
import type { Review } from '../review';
import { validateNodeSelectorTerm } from './node-selector';

// https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity

/** Which nodes a Pod must or would rather run on. */
export function validateNodeAffinity(affinity: NodeAffinity, field: string, review: Review): void {
  const mandatory = affinity.requiredDuringSchedulingIgnoredDuringExecution;
  if (mandatory) {
    const terms = mandatory.nodeSelectorTerms ?? [];
    const termsField = `${field}.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms`;
    if (terms.length === 0) required(review, termsField, 'must have at least one node selector term');
    // A value that no label can have matches no node; refused from 1.33 on.
    terms.forEach((term, i) => validateNodeSelectorTerm(term, review.minor < 33, `${termsField}[${i}]`, review));
  }
  affinity.preferredDuringSchedulingIgnoredDuringExecution?.forEach(({ weight = 0, preference = {} }, i) => {
    const termField = `${field}.preferredDuringSchedulingIgnoredDuringExecution[${i}]`;
    validateWeight(weight, termField, review);
    validateNodeSelectorTerm(preference, true, `${termField}.preference`, review);
  });
}

/** The weight of a preferred term. */
export function validateWeight(weight: number, termField: string, review: Review): void {
  if (weight <= 0 || weight > 100) invalid(review, `${termField}.weight`, weight, 'must be in the range 1-100');
}
