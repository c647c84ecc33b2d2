import type { LabelSelector, LabelSelectorRequirement } from '../../kubernetes/api';
import { labelValueComplaints } from '../../kubernetes/name';
import { forbidden, invalid, invalidChoice, required } from '../field-error';
import type { Review } from '../review';
import { validateLabelKey, validateLabels } from './labels';

// https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors

/** A label selector: `matchLabels` and `matchExpressions`. */
export function validateLabelSelector(selector: LabelSelector, field: string, review: Review): void {
  validateLabels(selector.matchLabels, `${field}.matchLabels`, review);
  selector.matchExpressions?.forEach((requirement, i) =>
    validateRequirement(requirement, `${field}.matchExpressions[${i}]`, review),
  );
}

function validateRequirement(requirement: LabelSelectorRequirement, field: string, review: Review): void {
  const { key = '', operator = '', values = [] } = requirement;
  switch (operator) {
    case 'In':
    case 'NotIn':
      if (values.length === 0) {
        required(review, `${field}.values`, "must be specified when `operator` is 'In' or 'NotIn'");
      }
      break;
    case 'Exists':
    case 'DoesNotExist':
      if (values.length > 0) {
        forbidden(review, `${field}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
      }
      break;
    default:
      invalidChoice(review, `${field}.operator`, operator, 'not a valid selector operator');
  }
  validateLabelKey(key, `${field}.key`, review);
  for (const [i, value] of values.entries()) {
    for (const complaint of labelValueComplaints(value, review.minor)) {
      invalid(review, `${field}.values[${i}]`, value, complaint);
    }
  }
}
