import type { Affinity } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateNodeAffinity } from './node-affinity';
import { validatePodAffinity } from './pod-affinity';

/** `affinity` of a Pod with these labels, or of a template. */
export function validateAffinity(
  affinity: Affinity,
  labels: Record<string, string> | undefined,
  field: string,
  review: Review,
): void {
  const { nodeAffinity, podAffinity, podAntiAffinity } = affinity;
  if (nodeAffinity) validateNodeAffinity(nodeAffinity, `${field}.nodeAffinity`, review);
  if (podAffinity) validatePodAffinity(podAffinity, labels, `${field}.podAffinity`, review);
  if (podAntiAffinity) validatePodAffinity(podAntiAffinity, labels, `${field}.podAntiAffinity`, review);
}
