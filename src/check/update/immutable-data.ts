import { forbidden } from '../field-error';
import type { Review } from '../review';

interface Holder {
  readonly immutable?: boolean;
  readonly data?: Record<string, string>;
  readonly binaryData?: Record<string, string>;
}

/** What was made immutable stays so, with the data in these fields. */
export function validateImmutableData(
  before: Holder,
  after: Holder,
  fields: readonly ('data' | 'binaryData')[],
  review: Review,
): void {
  if (!before.immutable) return;
  const detail = 'field is immutable when `immutable` is set';
  if (!after.immutable) forbidden(review, 'immutable', detail);
  for (const field of fields) {
    if (!sameEntries(before[field], after[field])) forbidden(review, field, detail);
  }
}

function sameEntries(one: Record<string, string> = {}, other: Record<string, string> = {}): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && one[key] === other[key])
  );
}
