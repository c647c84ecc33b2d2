import type { LabelSelector } from '../../kubernetes/api';
import { goLabelSelector } from '../go-value';
import type { Review } from '../review';
import { validateImmutable } from './immutable';

interface Selecting {
  readonly spec?: { readonly selector?: LabelSelector };
}

/** A workload goes on with the Pods that it has, so it selects them as before. */
export function validateSameSelector(before: Selecting, after: Selecting, review: Review): void {
  validateImmutable(before.spec?.selector, after.spec?.selector, 'spec.selector', review, { type: goLabelSelector });
}
