import { invalid } from '../field-error';
import { GoValue, type GoType } from '../go-value';
import { Verbatim } from '../printed';
import type { Review } from '../review';
import { semanticEqual } from './semantic-equal';

/** A field that keeps its value. `type`: how Go knows it, where it is no scalar. */
export function validateImmutable(
  before: unknown,
  after: unknown,
  field: string,
  review: Review,
  { type, detail = 'field is immutable' }: { readonly type?: GoType; readonly detail?: string } = {},
): void {
  const key = field.slice(field.lastIndexOf('.') + 1);
  if (semanticEqual(before, after, key)) return;
  const value = after !== undefined && type ? new GoValue(type, after) : after;
  invalid(review, field, value ?? new Verbatim(review.minor >= 34 ? 'null' : '"null"'), detail);
}
