import type { Container, PodSpec } from '../../kubernetes/api';
import { duplicate, invalid, invalidChoice, notSupported, required } from '../field-error';
import type { Review } from '../review';
import { printedResourceName } from './resources';

const resources = ['cpu', 'memory'];
const restartPolicies = ['NotRequired', 'RestartContainer'];

/**
 * `resizePolicy`: whether a container restarts when its resources change. The server names the list, not the item.
 * https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/
 */
export function validateResizePolicy(
  { resizePolicy = [] }: Container,
  spec: PodSpec,
  field: string,
  review: Review,
): void {
  const seen = new Set<string>();
  for (const [i, { resourceName = '', restartPolicy = '' }] of resizePolicy.entries()) {
    const name = printedResourceName(resourceName, review);
    if (seen.has(resourceName)) duplicate(review, `${field}[${i}]`, name);
    seen.add(resourceName);
    if (resourceName === '') required(review, field);
    else if (!resources.includes(resourceName)) notSupported(review, field, name, resources);
    if (restartPolicy === '') required(review, field);
    else if (!restartPolicies.includes(restartPolicy)) notSupported(review, field, restartPolicy, restartPolicies);
    if (spec.restartPolicy === 'Never' && restartPolicy !== 'NotRequired') {
      const pod = review.minor >= 36 ? 'pod ' : '';
      invalidChoice(review, field, restartPolicy, `must be 'NotRequired' when ${pod}\`restartPolicy\` is 'Never'`);
    }
  }
}

/** Since 1.36: an init container that is no sidecar runs once and does not restart to be resized. */
export function validateInitResizePolicy({ resizePolicy = [] }: Container, field: string, review: Review): void {
  for (const [i, { restartPolicy }] of resizePolicy.entries()) {
    if (restartPolicy !== 'RestartContainer') continue;
    const detail = "must not be set to 'RestartContainer' for non-sidecar initContainers";
    invalid(review, `${field}[${i}].restartPolicy`, restartPolicy, detail);
  }
}
