import { invalid } from '../field-error';
import type { Review } from '../review';

const max = 2 ** 31 - 1;

/** The ID of a user or a group: of 32 bits, not negative. */
export function validateId(id: number, field: string, review: Review): void {
  if (id < 0 || id > max) invalid(review, field, id, `must be between 0 and ${max}, inclusive`);
}
