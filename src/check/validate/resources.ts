import type { PodSpec, Quantity as QuantityText, ResourceClaim, ResourceRequirements } from '../../kubernetes/api';
import { dnsLabelComplaints, qualifiedNameComplaints } from '../../kubernetes/name';
import {
  compareQuantities,
  isFractional,
  parseQuantity,
  parseResourceQuantity,
  quantityInGo,
  quantityText,
  signOf,
  wholeValue,
  type Quantity,
} from '../../kubernetes/quantity';
import {
  isContainerResource,
  isExtendedResource,
  isHugePages,
  isIntegerResource,
  isNativeResource,
  isOvercommitAllowed,
  isStandardResource,
} from '../../kubernetes/resource-name';
import { duplicate, forbidden, invalid, notFound, required } from '../field-error';
import { goString, GoValue, type GoType } from '../go-value';
import type { Review } from '../review';

// https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/

/** In Go syntax without quotes: `core.ResourceName` knows how to print itself. */
const goResourceName: GoType = { ...goString, go: (value) => String(value) };

const goQuantity: GoType = {
  go: (value) => quantityInGo(value as Quantity),
  json: (value) => goString.json(quantityText(value as Quantity)),
};

/** Judges the name of a resource, and says what is wrong with it. */
export type ResourceNameRule = (name: string, field: string, review: Review) => void;

/** `resources` of a container: requests within limits, of resources that there may be. */
export function validateContainerResources(
  resources: ResourceRequirements,
  spec: PodSpec,
  field: string,
  review: Review,
): void {
  validateResources(resources, validateContainerResourceName, spec, field, review);
}

/** `resources` of a container or a Pod, which differ in what a resource may be called. */
export function validateResources(
  { limits, requests, claims }: ResourceRequirements,
  validateName: ResourceNameRule,
  spec: PodSpec,
  field: string,
  review: Review,
): void {
  for (const name in limits) {
    const path = `${field}.limits[${name}]`;
    validateName(name, path, review);
    validateQuantity(name, limits[name]!, path, review);
  }
  for (const name in requests) {
    const path = `${field}.requests[${name}]`;
    validateName(name, path, review);
    const request = validateQuantity(name, requests[name]!, path, review);
    const limit = limits && Object.hasOwn(limits, name) ? parseResourceQuantity(limits[name]!) : undefined;
    if (request && limit) validateWithinLimit(name, request, limit, `${field}.requests`, review);
    else if (!limit && !isOvercommitAllowed(name)) {
      required(review, `${field}.limits`, 'Limit must be set for non overcommitable resources');
    }
  }
  if (hasHugePages(limits, requests) && !hasCpuOrMemory(limits) && !hasCpuOrMemory(requests)) {
    forbidden(review, field, 'HugePages require cpu or memory');
  }
  if (claims) validateClaims(claims, spec, `${field}.claims`, review);
}

/** The name of a resource, as a message prints it: as a text in 1.28, as a value of its own type since. */
export function printedResourceName(name: string, { minor }: Review): string | GoValue {
  return minor >= 29 ? new GoValue(goResourceName, name) : name;
}

/** A qualified name; without a domain, one that the API knows. Returns whether it is. */
export function validateResourceName(name: string, field: string, review: Review): boolean {
  if (isContainerResource(name) && !isHugePages(name)) return true;
  const complaints = qualifiedNameComplaints(name, review.minor);
  if (complaints.length === 0 && !name.includes('/') && !isStandardResource(name)) {
    complaints.push('must be a standard resource type or fully qualified');
  }
  for (const complaint of complaints) invalid(review, field, printedResourceName(name, review), complaint);
  return complaints.length === 0;
}

function validateContainerResourceName(name: string, field: string, review: Review): void {
  validateResourceName(name, field, review);
  if (!name.includes('/')) {
    if (!isContainerResource(name)) {
      invalid(review, field, printedResourceName(name, review), 'must be a standard resource for containers');
    }
  } else if (!isNativeResource(name) && !isExtendedResource(name)) {
    invalid(review, field, printedResourceName(name, review), "doesn't follow extended resource name standard");
  }
}

function validateQuantity(name: string, text: QuantityText, field: string, review: Review): Quantity | undefined {
  const quantity = parseResourceQuantity(text);
  if (!quantity) return undefined;
  if (signOf(quantity) < 0) invalid(review, field, quantityText(quantity), 'must be greater than or equal to 0');
  if (isIntegerResource(name) && isFractional(quantity)) {
    invalid(review, field, new GoValue(goQuantity, quantity), 'must be an integer');
  }
  if (isHugePages(name) && !isMultipleOfPage(name, quantity)) {
    const value = quantityText(quantity);
    invalid(review, field, value, `${value} is not positive integer multiple of ${name}`);
  }
  return quantity;
}

function validateWithinLimit(name: string, request: Quantity, limit: Quantity, field: string, review: Review): void {
  const order = compareQuantities(request, limit);
  const relation = isOvercommitAllowed(name) ? (order > 0 ? 'less than or equal' : '') : order === 0 ? '' : 'equal';
  if (relation === '') return;
  invalid(review, field, quantityText(request), `must be ${relation} to ${name} limit of ${quantityText(limit)}`);
}

// White space around a quantity is for the decoder to take away: in a name it stays.
const hasSpace = /\s/;

function isMultipleOfPage(name: string, quantity: Quantity): boolean {
  const size = name.slice('hugepages-'.length);
  const page = hasSpace.test(size) ? undefined : parseQuantity(size);
  if (!page || signOf(page) <= 0 || isFractional(page)) return false;
  const bytes = wholeValue(page);
  return bytes !== 0n && wholeValue(quantity) % bytes === 0n;
}

type ResourceList = Readonly<Record<string, QuantityText>> | undefined;

function hasHugePages(...lists: ResourceList[]): boolean {
  for (const list of lists) for (const name in list) if (isHugePages(name)) return true;
  return false;
}

function hasCpuOrMemory(list: ResourceList): boolean {
  return list !== undefined && (Object.hasOwn(list, 'cpu') || Object.hasOwn(list, 'memory'));
}

// Each claim once as a whole, or several of its requests.
function validateClaims(claims: readonly ResourceClaim[], spec: PodSpec, field: string, review: Review): void {
  const known = new Set((spec.resourceClaims ?? []).flatMap(({ name }) => name || []));
  const whole = new Set<string>();
  const requests = new Set<string>();
  for (const [i, { name = '', request = '' }] of claims.entries()) {
    if (name === '') {
      required(review, `${field}[${i}]`);
      continue;
    }
    if (whole.has(name)) duplicate(review, `${field}[${i}]`, name);
    else if (request === '') {
      for (const key of requests) {
        if (key.startsWith(`${name}/`)) duplicate(review, `${field}[${i}]`, name);
      }
      whole.add(name);
    } else {
      for (const complaint of dnsLabelComplaints(request)) {
        invalid(review, `${field}[${i}].request`, request, complaint);
      }
      const key = `${name}/${request}`;
      if (requests.has(key)) duplicate(review, `${field}[${i}]`, key);
      requests.add(key);
    }
    if (!known.has(name)) {
      const names = known.size === 0 ? ' which is empty' : `: ${[...known].sort().join(', ')}`;
      notFound(review, `${field}[${i}]`, name, `must be one of the names in pod.spec.resourceClaims${names}`);
    }
  }
}
