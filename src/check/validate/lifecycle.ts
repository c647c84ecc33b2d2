import type { Lifecycle } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateHandler } from './handler';

/**
 * `lifecycle`: what runs right after a container started and before it is stopped.
 * https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/
 */
export function validateLifecycle(
  { postStart, preStop }: Lifecycle,
  gracePeriod: number | undefined,
  field: string,
  review: Review,
): void {
  if (postStart) validateHandler(postStart, gracePeriod, `${field}.postStart`, review);
  if (preStop) validateHandler(preStop, gracePeriod, `${field}.preStop`, review);
}
