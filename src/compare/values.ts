import { semanticEqual } from '../check/update/semantic-equal';
import { compareQuantities, parseQuantity } from '../kubernetes/quantity';
import { mergingOf, structOf, type Merging, type Value } from '../kubernetes/schema/schema';
import type { Change } from './change';
import { compareLists } from './lists';
import { fieldPath } from './path';
import { isHidden } from './secret';
import { isFields, sideAt, type Side } from './side';

/** Where in an object a comparison is. */
export interface Place {
  readonly path: string;
  /** The names of the field and of the one that holds it; of an item, `''` and its list's. */
  readonly key: string;
  readonly parent: string;
  /** What the API says of the value, and how two of them become one; undefined where it says nothing. */
  readonly type: Value | undefined;
  readonly merging: Merging | undefined;
  /** True where the value must not be told. */
  readonly secret: boolean;
  /** True of a field of a struct: it may be unset. Items and entries of maps are what they are. */
  readonly isField: boolean;
}

/** One comparison of two objects. */
export interface Comparing {
  readonly minor: number;
  readonly zeroIsUnset: boolean;
  /** The kind as it is written, which may be a Secret. */
  readonly kind: string;
  readonly changes: Change[];
}

/** The object itself. */
export function rootPlace(type: Value | undefined): Place {
  return { path: '', key: '', parent: '', type, merging: undefined, secret: false, isField: false };
}

/** Adds the changes from the one value to the other. */
export function compareValues(before: Side, after: Side, place: Place, comparing: Comparing): void {
  const [one, other] = [before.value, after.value];
  if (Object.is(one, other) || (isUnset(one, place, comparing) && isUnset(other, place, comparing))) return;
  // What no manifest writes stays as the server set it, whatever the default is now.
  if (before.written === undefined && after.written === undefined) return;
  const [old, next] = [orEmpty(before, after, place), orEmpty(after, before, place)];
  if (Array.isArray(old.value) && Array.isArray(next.value)) compareLists(old, next, place, comparing);
  else if (isFields(old.value) && isFields(next.value)) compareFields(old, next, place, comparing);
  else if (!sameQuantity(one, other, place.type)) addChange(before, after, place, comparing);
}

/** No list is an empty one, and so of maps: what comes to one is told item by item. */
function orEmpty(side: Side, other: Side, { isField, type }: Place): Side {
  if (side.value !== undefined || !isField) return side;
  if (type?.shape === 'list' && Array.isArray(other.value)) return { value: [], written: [] };
  return type?.shape === 'map' && isFields(other.value) ? { value: {}, written: {} } : side;
}

function compareFields(before: Side, after: Side, place: Place, comparing: Comparing): void {
  const names = new Set([...Object.keys(before.value as object), ...Object.keys(after.value as object)]);
  for (const name of [...names].sort())
    compareValues(sideAt(before, name), sideAt(after, name), fieldPlace(place, name, comparing), comparing);
}

function fieldPlace(place: Place, name: string, { minor, kind }: Comparing): Place {
  const { type, key, parent } = place;
  const field = type?.shape === 'struct' ? structOf(type.type!, minor)?.fields.get(name) : undefined;
  return {
    path: fieldPath(place.path, name),
    key: name,
    parent: key === '' ? parent : key,
    type: field ? field.value : type?.shape === 'map' ? type.of : undefined,
    merging: field && mergingOf(field),
    secret: place.path === '' ? isHidden(kind, name) : place.secret,
    isField: field !== undefined,
  };
}

/** Adds the change of a whole value. */
export function addChange(before: Side, after: Side, { path, secret }: Place, { changes }: Comparing): void {
  const type = before.value === undefined ? 'added' : after.value === undefined ? 'removed' : 'changed';
  if (secret) {
    changes.push({ type, path, secret });
    return;
  }
  const defaults = (
    [
      ['before', before],
      ['after', after],
    ] as const
  ).flatMap(([name, { value, written }]) => (value !== undefined && written === undefined ? [name] : []));
  changes.push({
    type,
    path,
    ...(before.value !== undefined && { before: before.written ?? before.value }),
    ...(after.value !== undefined && { after: after.written ?? after.value }),
    ...(defaults.length > 0 && { defaults }),
  });
}

/** Whether the server takes a field's value for none. */
function isUnset(value: unknown, { isField, type, key, parent }: Place, { zeroIsUnset }: Comparing): boolean {
  if (value === undefined) return true;
  if (!isField) return false;
  if (type?.shape === 'list') return Array.isArray(value) && value.length === 0;
  if (type?.shape === 'map') return isFields(value) && Object.keys(value).length === 0;
  return zeroIsUnset && semanticEqual(value, undefined, key, parent);
}

function sameQuantity(one: unknown, other: unknown, type: Value | undefined): boolean {
  if (type?.shape !== 'quantity') return false;
  const [a, b] = [one, other].map((value) =>
    isFields(value) || value === undefined ? undefined : parseQuantity(String(value)),
  );
  return a !== undefined && b !== undefined && compareQuantities(a, b) === 0;
}
