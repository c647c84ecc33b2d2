import { goString, GoValue } from './go-value';
import { printed } from './printed';
import type { Reason, Review } from './review';

// The constructors of a cause, each with the words of Kubernetes' field errors:
// https://pkg.go.dev/k8s.io/apimachinery/pkg/util/validation/field

function add(review: Review, field: string, reason: Reason, words: string, detail: string): void {
  review.errors.push({ field, reason, message: detail === '' ? words : `${words}: ${detail}` });
}

/** The value is malformed or out of range. */
export function invalid(review: Review, field: string, value: unknown, detail: string): void {
  add(review, field, 'FieldValueInvalid', `Invalid value: ${printed(value, review.minor)}`, detail);
}

/** The same of a choice: a string of a type of its own, which 1.34 and later print as JSON. */
export function invalidChoice(review: Review, field: string, value: string, detail: string): void {
  invalid(review, field, new GoValue(goString, value), detail);
}

/** The value is wrong as a whole, and too much to print. */
export function invalidWhole(review: Review, field: string, detail: string): void {
  add(review, field, 'FieldValueInvalid', 'Invalid value', detail);
}

/** The value is missing or empty. */
export function required(review: Review, field: string, detail = ''): void {
  add(review, field, 'FieldValueRequired', 'Required value', detail);
}

/** The value may occur only once. */
export function duplicate(review: Review, field: string, value: unknown): void {
  add(review, field, 'FieldValueDuplicate', `Duplicate value: ${printed(value, review.minor)}`, '');
}

/** The value is not one of those that the field takes. A string is a choice, as above; a plain one is given as `text`. */
export function notSupported(review: Review, field: string, value: unknown, supported: readonly string[]): void {
  const list = supported.map((one) => JSON.stringify(one)).join(', ');
  const detail = supported.length === 0 ? '' : `supported values: ${list}`;
  const shown = typeof value === 'string' ? new GoValue(goString, value) : value;
  add(review, field, 'FieldValueNotSupported', `Unsupported value: ${printed(shown, review.minor)}`, detail);
}

/** The field may not be set, or not to this value, here. */
export function forbidden(review: Review, field: string, detail: string): void {
  add(review, field, 'FieldValueForbidden', 'Forbidden', detail);
}

/** The value names something that does not exist. */
export function notFound(review: Review, field: string, value: unknown, detail = ''): void {
  add(review, field, 'FieldValueNotFound', `Not found: ${printed(value, review.minor)}`, detail);
}

/** The text is longer than `max` bytes. */
export function tooLong(review: Review, field: string, max: number): void {
  const words = review.minor >= 32 ? `may not be more than ${max} bytes` : `must have at most ${max} bytes`;
  add(review, field, 'FieldValueTooLong', 'Too long', words);
}

/** The list has more than `max` items. */
export function tooMany(review: Review, field: string, actual: number, max: number): void {
  add(review, field, 'FieldValueTooMany', `Too many: ${actual}`, `must have at most ${max} items`);
}
