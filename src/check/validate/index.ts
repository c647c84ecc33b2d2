import type { Pod } from '../../kubernetes/api';
import type { Review } from '../review';
import { validatePod } from './pod';

/** Judges one decoded object of a kind, with defaults set and unknown features dropped. */
export type Validator = (object: never, review: Review) => void;

/** The kinds judged in full, by `apiVersion/kind`. */
export const validators: Readonly<Record<string, Validator>> = {
  'v1/Pod': (pod: Pod, review) => validatePod(pod, review),
};
