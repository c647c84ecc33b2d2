import type { PodSchedulingGate } from '../../kubernetes/api';
import { forbidden } from '../field-error';
import type { Review } from '../review';

// https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/

/** `schedulingGates` of a Pod: they may go, none may come. */
export function validateOnlyDeletedSchedulingGates(
  before: readonly PodSchedulingGate[],
  after: readonly PodSchedulingGate[],
  field: string,
  review: Review,
): void {
  const old = new Set(before.map((gate) => gate.name ?? ''));
  const added = new Map<string, number>();
  after.forEach(({ name = '' }, i) => {
    if (!old.has(name)) added.set(name, i);
  });
  for (const [name, i] of added) {
    forbidden(review, `${field}[${i}].name`, `only deletion is allowed, but found new scheduling gate '${name}'`);
  }
}
