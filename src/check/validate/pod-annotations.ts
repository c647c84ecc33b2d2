import type { PodSpec } from '../../kubernetes/api';
import { invalid } from '../field-error';
import type { Review } from '../review';
import { isAppArmorAnnotation, validateAppArmorAnnotation } from './app-armor-annotation';
import { isSeccompAnnotation, validateSeccompAnnotation } from './seccomp-annotation';
import { validateTolerationsAnnotation } from './tolerations-annotation';

// https://kubernetes.io/docs/reference/labels-annotations-taints/

/** What the kubelet writes on the Pod that stands for one of its own, a static Pod. */
export const mirrorPod = 'kubernetes.io/config.mirror';
const tolerations = 'scheduler.alpha.kubernetes.io/tolerations';
const deletionCost = 'controller.kubernetes.io/pod-deletion-cost';

/** The annotations of a Pod or a Pod template that the API server reads. */
export function validatePodAnnotations(
  annotations: Record<string, string> | undefined,
  spec: PodSpec,
  field: string,
  review: Review,
): void {
  if (!annotations) return;
  for (const key of Object.keys(annotations)) {
    const value = annotations[key]!;
    if (key === mirrorPod) {
      if (spec.nodeName) continue;
      invalid(review, `${field}[${key}]`, value, 'must set spec.nodeName if mirror pod annotation is set');
    } else if (key === deletionCost) {
      if (!isInt32(value)) invalid(review, `${field}[${key}]`, value, 'must be a 32bit integer');
    } else if (key === tolerations) {
      validateTolerationsAnnotation(key, value, field, review);
    } else if (isSeccompAnnotation(key)) {
      validateSeccompAnnotation(value, `${field}.${key}`, review);
    } else if (isAppArmorAnnotation(key)) {
      validateAppArmorAnnotation(key, value, spec, `${field}[${key}]`, review);
    }
  }
}

const integer = /^(?:0|[1-9][0-9]*|-[0-9]+)$/;

/** A number without a plus sign, and without leading zeros unless it is negative. */
function isInt32(text: string): boolean {
  return integer.test(text) && Number(text) >= -(2 ** 31) && Number(text) < 2 ** 31;
}
