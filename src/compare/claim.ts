import { compareQuantities, parseQuantity } from '../kubernetes/quantity';
import { idOf } from './identity';
import { isFields, type Fields } from './side';

const size = ['spec', 'resources', 'requests', 'storage'] as const;

/**
 * A PersistentVolumeClaim as it was, but with the size that it is to have, where that is more. A bound claim may grow,
 * and a manifest does not say that its claim is bound, as nearly every one is.
 * @returns undefined of all else
 */
export function grownClaim(before: unknown, after: unknown): Fields | undefined {
  const { apiVersion, kind } = idOf(before);
  if (apiVersion !== 'v1' || kind !== 'PersistentVolumeClaim' || !isFields(before)) return undefined;
  const [old, now] = [before, after].map((claim) => parseQuantity(String(valueAt(claim, size))));
  return old !== undefined && now !== undefined && compareQuantities(old, now) < 0
    ? withValue(before, size, valueAt(after, size))
    : undefined;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isFields(at) ? at[key] : undefined), value);
}

function withValue(fields: Fields, [key, ...rest]: readonly string[], value: unknown): Fields {
  if (key === undefined) return fields;
  const inner = fields[key];
  return { ...fields, [key]: isFields(inner) && rest.length > 0 ? withValue(inner, rest, value) : value };
}
