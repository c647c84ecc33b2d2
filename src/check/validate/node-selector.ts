import type { NodeSelectorRequirement, NodeSelectorTerm } from '../../kubernetes/api';
import { dnsSubdomainComplaints, labelValueComplaints } from '../../kubernetes/name';
import { forbidden, invalid, invalidChoice, required } from '../field-error';
import type { Review } from '../review';
import { validateLabelKey } from './labels';

/** A term that selects nodes by their labels and fields. `anyValues`: values need not be ones that a label can have. */
export function validateNodeSelectorTerm(
  term: NodeSelectorTerm,
  anyValues: boolean,
  field: string,
  review: Review,
): void {
  term.matchExpressions?.forEach((requirement, i) =>
    validateExpression(requirement, anyValues, `${field}.matchExpressions[${i}]`, review),
  );
  term.matchFields?.forEach((requirement, i) =>
    validateFieldRequirement(requirement, `${field}.matchFields[${i}]`, review),
  );
}

function validateExpression(
  requirement: NodeSelectorRequirement,
  anyValues: boolean,
  field: string,
  review: Review,
): void {
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
    case 'Gt':
    case 'Lt':
      if (values.length !== 1) {
        required(review, `${field}.values`, "must be specified single value when `operator` is 'Lt' or 'Gt'");
      }
      break;
    default:
      invalidChoice(review, `${field}.operator`, operator, 'not a valid selector operator');
  }
  validateLabelKey(key, `${field}.key`, review);
  if (anyValues) return;
  for (const [i, value] of values.entries()) {
    for (const complaint of labelValueComplaints(value, review.minor)) {
      invalid(review, `${field}.values[${i}]`, value, complaint);
    }
  }
}

/** The one field that nodes can be selected by is `metadata.name`. */
function validateFieldRequirement(requirement: NodeSelectorRequirement, field: string, review: Review): void {
  const { key = '', operator = '', values = [] } = requirement;
  if (operator !== 'In' && operator !== 'NotIn') {
    invalidChoice(review, `${field}.operator`, operator, 'not a valid selector operator');
  } else if (values.length !== 1) {
    const detail = "must be only one value when `operator` is 'In' or 'NotIn' for node field selector";
    required(review, `${field}.values`, detail);
  }
  if (key !== 'metadata.name') {
    invalid(review, `${field}.key`, key, 'not a valid field selector key');
    return;
  }
  for (const [i, value] of values.entries()) {
    for (const complaint of dnsSubdomainComplaints(value)) invalid(review, `${field}.values[${i}]`, value, complaint);
  }
}
