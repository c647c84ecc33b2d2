import { isFractional, parseResourceQuantity, quantityText } from '../../kubernetes/quantity';
import type { Review } from '../review';

/** A resource counted in bytes whose quantity is no whole number of them. */
export function warnFraction(
  resources: Record<string, string> | undefined,
  name: string,
  field: string,
  review: Review,
): void {
  if (!resources || !Object.hasOwn(resources, name)) return;
  const quantity = parseResourceQuantity(resources[name]!);
  if (!quantity || !isFractional(quantity)) return;
  const text = quantityText(quantity);
  review.warnings.push(`${field}[${name}]: fractional byte value "${text}" is invalid, must be an integer`);
}
