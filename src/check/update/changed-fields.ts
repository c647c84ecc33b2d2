import { semanticEqual } from './semantic-equal';

/** The fields in which two values of one field differ, as deep as both have them: `spec.containers[0].command`. */
export function changedFields(before: unknown, after: unknown, field: string, key = '', parent = ''): string[] {
  if (semanticEqual(before, after, key, parent)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return [field];
    return after.flatMap((item, i) => changedFields(before[i], item, `${field}[${i}]`, '', key));
  }
  if (!isObject(before) || !isObject(after)) return [field];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].flatMap((name) =>
    changedFields(own(before, name), own(after, name), `${field}.${name}`, name, key === '' ? parent : key),
  );
  // A key of an empty value, which came or went.
  return changed.length > 0 ? changed : [field];
}

type Fields = Readonly<Record<string, unknown>>;

const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
