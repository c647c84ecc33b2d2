import type { SecretVolumeSource } from '../../../kubernetes/api';
import { required } from '../../field-error';
import type { Review } from '../../review';
import { validateKeyToPath, validateMode } from './key-to-path';

/** `secret`: the keys of a Secret as files. */
export function validateSecret(secret: SecretVolumeSource, field: string, review: Review): void {
  if (!secret.secretName) required(review, `${field}.secretName`);
  validateMode(secret.defaultMode, `${field}.defaultMode`, review);
  secret.items?.forEach((item, i) => validateKeyToPath(item, `${field}.items[${i}]`, review));
}
