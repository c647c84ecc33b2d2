import type { ServiceAccount } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateObjectMeta } from './object-meta';

/** A ServiceAccount: the API server judges no more than its metadata. */
export function validateServiceAccount(account: ServiceAccount, review: Review): void {
  validateObjectMeta(account.metadata ?? {}, { namespaced: true, keepsGeneration: true }, 'metadata', review);
}
