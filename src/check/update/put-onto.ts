/**
 * The stored object with what differs between two manifests put onto it:
 * what the server set stays, where neither manifest says otherwise. A section (`metadata`, `spec`) that stays
 * as it was is left as it is stored; of one that changed all is sent again.
 */
export function putOnto(stored: Fields, before: Fields, after: Fields): Fields {
  const result = merged(stored, before, after) as Record<string, unknown>;
  for (const section of Object.keys(after)) {
    if (Object.hasOwn(stored, section) && same(own(before, section), after[section])) result[section] = stored[section];
  }
  return result;
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, i) => same(item, other[i]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
  );
}

function merged(stored: unknown, before: unknown, after: unknown): unknown {
  if (Array.isArray(after)) {
    // Lists of another length say themselves what is in them.
    if (!Array.isArray(stored) || !Array.isArray(before)) return after;
    if (before.length !== after.length || stored.length !== after.length) return after;
    return after.map((item, i) => merged(stored[i], before[i], item));
  }
  if (!isObject(after) || !isObject(stored) || !isObject(before)) return after;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(stored)) {
    if (!Object.hasOwn(before, key) && !Object.hasOwn(after, key)) define(result, key, stored[key]);
  }
  for (const key of Object.keys(after)) define(result, key, merged(own(stored, key), own(before, key), after[key]));
  return result;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** Sets a key of any name: a label may be called `__proto__`. */
function define(fields: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
}
