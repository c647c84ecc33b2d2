import { invalid } from '../field-error';
import type { Review } from '../review';

/** A number that, where it is set, is at least 0. */
export function validateNonNegative(value: number | undefined, field: string, review: Review): void {
  if (value !== undefined && value < 0) invalid(review, field, value, 'must be greater than or equal to 0');
}
