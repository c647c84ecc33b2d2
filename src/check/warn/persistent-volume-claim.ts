import type { PersistentVolumeClaim } from '../../kubernetes/api';
import type { Review } from '../review';
import { warnPersistentVolumeClaimSpec } from './persistent-volume-claim-spec';

const storageClassAnnotation = 'volume.beta.kubernetes.io/storage-class';

/** What is deprecated or odd in a PersistentVolumeClaim. */
export function warnPersistentVolumeClaim(claim: PersistentVolumeClaim, review: Review): void {
  if (Object.hasOwn(claim.metadata?.annotations ?? {}, storageClassAnnotation)) {
    review.warnings.push(
      `metadata.annotations[${storageClassAnnotation}]: deprecated since v1.8; use "storageClassName" attribute instead`,
    );
  }
  warnPersistentVolumeClaimSpec(claim.spec ?? {}, 'spec', review);
}
