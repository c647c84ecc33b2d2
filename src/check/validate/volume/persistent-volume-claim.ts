import type { PersistentVolumeClaimVolumeSource } from '../../../kubernetes/api';
import { required } from '../../field-error';
import type { Review } from '../../review';

/** `persistentVolumeClaim`: a claim of the Pod's namespace. */
export function validatePersistentVolumeClaim(
  claim: PersistentVolumeClaimVolumeSource,
  field: string,
  review: Review,
): void {
  if (!claim.claimName) required(review, `${field}.claimName`);
}
