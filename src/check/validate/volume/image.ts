import type { ImageVolumeSource } from '../../../kubernetes/api';
import { notSupported, required } from '../../field-error';
import type { Review } from '../../review';

const pullPolicies = ['Always', 'IfNotPresent', 'Never'];

/** `image`: the files of an OCI image or artifact. */
export function validateImage(image: ImageVolumeSource, field: string, review: Review): void {
  // A template may leave the reference to be filled in; a Pod may not.
  const inPod = field.startsWith('spec.volumes');
  if (inPod && !image.reference) required(review, `${field}.reference`);
  const { pullPolicy = '' } = image;
  if (pullPolicy === '') required(review, `${field}.pullPolicy`);
  else if (!pullPolicies.includes(pullPolicy)) notSupported(review, `${field}.pullPolicy`, pullPolicy, pullPolicies);
}
