import type { PodSchedulingGate } from '../../kubernetes/api';
import { qualifiedNameComplaints } from '../../kubernetes/name';
import { duplicate, invalid } from '../field-error';
import type { Review } from '../review';

/** `schedulingGates`: qualified names, each once. */
export function validateSchedulingGates(gates: readonly PodSchedulingGate[], field: string, review: Review): void {
  const seen = new Set<string>();
  gates.forEach(({ name = '' }, i) => {
    for (const complaint of qualifiedNameComplaints(name, review.minor)) {
      invalid(review, `${field}[${i}]`, name, complaint);
    }
    if (seen.has(name)) duplicate(review, `${field}[${i}]`, name);
    seen.add(name);
  });
}
