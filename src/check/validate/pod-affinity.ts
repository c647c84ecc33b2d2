import type { PodAffinity, PodAffinityTerm } from '../../kubernetes/api';
import { dnsLabelComplaints } from '../../kubernetes/name';
import { invalid, required } from '../field-error';
import type { Review } from '../review';
import { validateLabelSelector } from './label-selector';
import { validateLabelKey } from './labels';
import { validateMatchLabelKeys, withLabelKeys } from './match-label-keys';
import { validateWeight } from './node-affinity';

// https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity

/** Which Pods a Pod must or would rather run beside, or, as anti-affinity, apart from. `labels`: those of the Pod. */
export function validatePodAffinity(
  affinity: PodAffinity,
  labels: Record<string, string> | undefined,
  field: string,
  review: Review,
): void {
  affinity.requiredDuringSchedulingIgnoredDuringExecution?.forEach((term, i) =>
    validateTerm(withLabelKeys(term, labels), `${field}.requiredDuringSchedulingIgnoredDuringExecution[${i}]`, review),
  );
  affinity.preferredDuringSchedulingIgnoredDuringExecution?.forEach(({ weight = 0, podAffinityTerm = {} }, i) => {
    const termField = `${field}.preferredDuringSchedulingIgnoredDuringExecution[${i}]`;
    validateWeight(weight, termField, review);
    validateTerm(withLabelKeys(podAffinityTerm, labels), `${termField}.podAffinityTerm`, review);
  });
}

function validateTerm(term: PodAffinityTerm, field: string, review: Review): void {
  if (term.labelSelector) validateLabelSelector(term.labelSelector, `${field}.labelSelector`, review);
  if (term.namespaceSelector) validateLabelSelector(term.namespaceSelector, `${field}.namespaceSelector`, review);
  for (const namespace of term.namespaces ?? []) {
    // The server's field is neither `namespaces` nor has it an index.
    for (const complaint of dnsLabelComplaints(namespace)) {
      invalid(review, `${field}.namespace`, namespace, complaint);
    }
  }
  validateMatchLabelKeys(term, field, review);
  const { topologyKey = '' } = term;
  if (topologyKey === '') required(review, `${field}.topologyKey`, 'can not be empty');
  validateLabelKey(topologyKey, `${field}.topologyKey`, review);
}
