import type { PersistentVolumeClaim } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateObjectMeta } from './object-meta';
import { validatePersistentVolumeClaimSpec } from './persistent-volume-claim-spec';

/** A PersistentVolumeClaim. */
export function validatePersistentVolumeClaim(claim: PersistentVolumeClaim, review: Review): void {
  validateObjectMeta(claim.metadata ?? {}, { namespaced: true, keepsGeneration: true }, 'metadata', review);
  validatePersistentVolumeClaimSpec(claim.spec ?? {}, 'spec', review);
}
