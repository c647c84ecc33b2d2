import type { PodReadinessGate } from '../../kubernetes/api';
import { qualifiedNameComplaints } from '../../kubernetes/name';
import { invalid } from '../field-error';
import type { Review } from '../review';

/** `readinessGates`: types of conditions, each a qualified name. */
export function validateReadinessGates(gates: readonly PodReadinessGate[], field: string, review: Review): void {
  gates.forEach(({ conditionType = '' }, i) => {
    for (const complaint of qualifiedNameComplaints(conditionType, review.minor)) {
      invalid(review, `${field}[${i}].conditionType`, conditionType, complaint);
    }
  });
}
