import type { Toleration } from '../../kubernetes/api';
import { forbidden } from '../field-error';
import type { Review } from '../review';

/** `tolerations` of a Pod: some may be added, of those there already only `tolerationSeconds` may change. */
export function validateOnlyAddedTolerations(
  before: readonly Toleration[],
  after: readonly Toleration[],
  field: string,
  review: Review,
): void {
  if (before.every((old) => after.some((one) => sameButSeconds(one, old)))) return;
  forbidden(review, field, 'existing toleration can not be modified except its tolerationSeconds');
}

function sameButSeconds(one: Toleration, other: Toleration): boolean {
  return (['key', 'operator', 'value', 'effect'] as const).every((key) => (one[key] ?? '') === (other[key] ?? ''));
}
