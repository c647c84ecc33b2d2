import type { ReplicaSet } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateReplicaSet } from '../validate/replica-set';
import { validateSameSelector } from './selector';

/** All of a ReplicaSet may change but its selector. */
export function validateReplicaSetUpdate(before: ReplicaSet, after: ReplicaSet, review: Review): void {
  validateReplicaSet(after, review);
  validateSameSelector(before, after, review);
}
