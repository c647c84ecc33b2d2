import type { PodSpec, Quantity as QuantityText, ResourceRequirements } from '../../kubernetes/api';
import { sumOfContainers } from '../../kubernetes/container-sum';
import { compareQuantities, parseResourceQuantity, quantityText, type Quantity } from '../../kubernetes/quantity';
import { isHugePages, isPodResource } from '../../kubernetes/resource-name';
import { forbidden, invalid, notSupported } from '../field-error';
import type { Review } from '../review';
import { validateResourceName, validateResources } from './resources';

/**
 * `resources` of a Pod: what all its containers share.
 * https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification
 */
export function validatePodResources(spec: PodSpec, field: string, review: Review): void {
  const { resources } = spec;
  if (!resources) return;
  if (spec.os?.name === 'windows') return forbidden(review, field, 'may not be set for a windows pod');
  if (resources.claims) {
    forbidden(review, `${field}.claims`, 'claims may not be set for Resources at pod-level');
  }
  validateResources(resources, validatePodResourceName, spec, field, review);
  validateRequestsCoverContainers(resources, spec, field, review);
  validateLimitsCoverContainers(resources, spec, field, review);
}

function validatePodResourceName(name: string, field: string, review: Review): void {
  if (validateResourceName(name, field, review) && !isPodResource(name)) {
    notSupported(review, field, name, ['cpu', 'hugepages-', 'memory']);
  }
}

function validateRequestsCoverContainers(
  { requests }: ResourceRequirements,
  spec: PodSpec,
  field: string,
  review: Review,
): void {
  for (const [name, sum] of sumOfContainers(spec, 'requests')) {
    const request = quantityOf(requests, name);
    if (request) validateCovers(request, sum, 'requests', `${field}.requests[${name}]`, review);
  }
}

function validateLimitsCoverContainers(
  { limits }: ResourceRequirements,
  spec: PodSpec,
  field: string,
  review: Review,
): void {
  // Huge pages cannot be overcommitted: there must be enough for all containers together.
  for (const [name, sum] of sumOfContainers(spec, 'limits')) {
    const limit = isHugePages(name) ? quantityOf(limits, name) : undefined;
    if (limit) validateCovers(limit, sum, 'limits', `${field}.limits[${name}]`, review);
  }
  for (const [i, container] of (spec.containers ?? []).entries()) {
    for (const name in container.resources?.limits) {
      const limit = quantityOf(limits, name);
      const own = quantityOf(container.resources.limits, name);
      if (limit && own && compareQuantities(own, limit) > 0) {
        const detail = `must be less than or equal to pod limits of ${quantityText(limit)}`;
        invalid(review, `${field}.containers[${i}][${name}].limits`, quantityText(own), detail);
      }
    }
  }
}

function validateCovers(
  pod: Quantity,
  sum: Quantity,
  kind: 'limits' | 'requests',
  field: string,
  review: Review,
): void {
  if (compareQuantities(sum, pod) <= 0) return;
  const detail = `must be greater than or equal to aggregate container ${kind} of ${quantityText(sum)}`;
  invalid(review, field, quantityText(pod), detail);
}

function quantityOf(list: Readonly<Record<string, QuantityText>> | undefined, name: string): Quantity | undefined {
  return list && Object.hasOwn(list, name) ? parseResourceQuantity(list[name]!) : undefined;
}
