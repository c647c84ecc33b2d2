import type { IntOrString } from '../../kubernetes/api';
import { regexComplaint } from '../../kubernetes/name';
import { invalid } from '../field-error';
import { goIntOrString, GoValue } from '../go-value';
import type { Review } from '../review';
import { validateNonNegative } from './non-negative';

const percent = /^[0-9]+%$/;
const percentComplaint = regexComplaint(
  "a valid percent string must be a numeric string followed by an ending '%'",
  '[0-9]+%',
  '1%',
  '93%',
);

/** A count of Pods, or a percentage of them. */
export function validateIntOrPercent(value: IntOrString, field: string, review: Review): void {
  if (typeof value === 'number') validateNonNegative(value, field, review);
  else if (!percent.test(value)) invalid(review, field, new GoValue(goIntOrString, value), percentComplaint);
}

/** Pods cannot be missing by more than all of them. */
export function validateAtMostAll(value: IntOrString, field: string, review: Review): void {
  if (typeof value === 'string' && percent.test(value) && parseInt(value, 10) > 100) {
    invalid(review, field, new GoValue(goIntOrString, value), 'must not be greater than 100%');
  }
}

/** The number in `5`, `'5'` or `'5%'`; 0 where there is none. */
export function countOf(value: IntOrString): number {
  if (typeof value === 'number') return value;
  return Number(percent.test(value) ? value.slice(0, -1) : /^[+-]?[0-9]+$/.test(value) ? value : 0);
}
