import type { Review } from '../../../src/check/review';

/** What a rule finds, as `FIELD: MESSAGE`. */
export function errorsOf(rule: (review: Review) => void, minor = 36): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  rule(review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

/** What a rule warns of. */
export function warningsOf(rule: (review: Review) => void, minor = 36): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  rule(review);
  return review.warnings;
}
