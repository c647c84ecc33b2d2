import type { PersistentVolumeClaimSpec } from '../../kubernetes/api';
import type { Review } from '../review';

/** What a claim asks for: of a PersistentVolumeClaim, an ephemeral volume, or a StatefulSet's claim template. */
export function validatePersistentVolumeClaimSpec(
  spec: PersistentVolumeClaimSpec,
  field: string,
  review: Review,
): void {
  void [spec, field, review];
}
