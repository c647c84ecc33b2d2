import type { Secret } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateSecret } from '../validate/secret';
import { validateImmutable } from './immutable';
import { validateImmutableData } from './immutable-data';

/** A Secret keeps its type; one that was made immutable keeps its data, and stays immutable. */
export function validateSecretUpdate(before: Secret, after: Secret, review: Review): void {
  validateImmutable(before.type, after.type, 'type', review);
  validateImmutableData(before, after, ['data'], review);
  validateSecret(after, review);
}
