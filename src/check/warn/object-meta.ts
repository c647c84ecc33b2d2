import type { ObjectMeta } from '../../kubernetes/api';
import type { Review } from '../review';
import { distinctOwners } from '../validate/owner-references';

/** Owners that are written twice: the API server stores them once. */
export function warnObjectMeta(meta: ObjectMeta, review: Review): void {
  if (!meta.ownerReferences || meta.ownerReferences.length < 2) return;
  const [, duplicates] = distinctOwners(meta.ownerReferences);
  if (duplicates.length === 0) return;
  review.warnings.push(
    '.metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, ' +
      'and may reject such requests as early as 1.24; please fix your requests; ' +
      `duplicate UID(s) observed: ${duplicates.join(', ')}`,
  );
}
