import type { PersistentVolumeClaimSpec } from '../../kubernetes/api';
import { isFractional, parseResourceQuantity, quantityText } from '../../kubernetes/quantity';
import type { Review } from '../review';

/** Sizes of a claim that are no whole number of bytes. */
export function warnPersistentVolumeClaimSpec(spec: PersistentVolumeClaimSpec, field: string, review: Review): void {
  warnFraction(spec.resources?.requests, `${field}.resources.requests[storage]`, review);
  warnFraction(spec.resources?.limits, `${field}.resources.limits[storage]`, review);
}

function warnFraction(resources: Record<string, string> = {}, field: string, review: Review): void {
  if (!Object.hasOwn(resources, 'storage')) return;
  const storage = parseResourceQuantity(resources['storage']!);
  if (!storage || !isFractional(storage)) return;
  const text = quantityText(storage);
  review.warnings.push(`${field}: fractional byte value "${text}" is invalid, must be an integer`);
}
