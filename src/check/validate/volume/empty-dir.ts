import type { EmptyDirVolumeSource } from '../../../kubernetes/api';
import { parseQuantity, signOf } from '../../../kubernetes/quantity';
import { forbidden } from '../../field-error';
import type { Review } from '../../review';

/** `emptyDir`: a directory that starts empty, limited in size or not. */
export function validateEmptyDir({ sizeLimit }: EmptyDirVolumeSource, field: string, review: Review): void {
  const limit = sizeLimit === undefined ? undefined : parseQuantity(sizeLimit);
  if (limit && signOf(limit) < 0) {
    forbidden(review, `${field}.sizeLimit`, 'SizeLimit field must be a valid resource quantity');
  }
}
