import type { StatefulSet } from '../../kubernetes/api';
import type { Review } from '../review';
import { warnPersistentVolumeClaimSpec } from './persistent-volume-claim-spec';

/** Sizes of the claims, and from 1.33 on a history without end. */
export function warnStatefulSet({ spec = {} }: StatefulSet, review: Review): void {
  for (const [i, claim] of (spec.volumeClaimTemplates ?? []).entries()) {
    warnPersistentVolumeClaimSpec(claim.spec ?? {}, `spec.volumeClaimTemplates[${i}]`, review);
  }
  if (review.minor >= 33 && spec.revisionHistoryLimit !== undefined && spec.revisionHistoryLimit < 0) {
    review.warnings.push(
      'spec.revisionHistoryLimit: a negative value retains all historical revisions; a value >= 0 is recommended',
    );
  }
}
