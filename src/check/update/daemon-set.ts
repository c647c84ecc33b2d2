import type { DaemonSet } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateDaemonSet } from '../validate/daemon-set';
import { validateSameSelector } from './selector';

/** All of a DaemonSet may change but its selector. */
export function validateDaemonSetUpdate(before: DaemonSet, after: DaemonSet, review: Review): void {
  validateDaemonSet(after, review);
  validateSameSelector(before, after, review);
}
