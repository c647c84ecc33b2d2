import type { LabelSelector } from '../../kubernetes/api';
import type { Review } from '../review';

/** A label selector: `matchLabels` and `matchExpressions`. */
export function validateLabelSelector(selector: LabelSelector, field: string, review: Review): void {
  void [selector, field, review];
}
