import { itemPath } from './path';
import { canonical, isFields, itemsOf, type Side } from './side';
import { addChange, compareValues, type Comparing, type Place } from './values';

const absent: Side = { value: undefined, written: undefined };

/** Two lists: by the keys of their items where the API has some, as sets where they are sets, else one by one. */
export function compareLists(before: Side, after: Side, place: Place, comparing: Comparing): void {
  const [old, next] = [itemsOf(before), itemsOf(after)];
  const keys = keysOf(place);
  const all = [...old, ...next];
  if (keys.length > 0 && all.every(({ value }) => isFields(value))) {
    const keyOf = ({ value }: Side) => canonical(keys.map((key) => (value as Record<string, unknown>)[key]));
    const nameOf = ({ value }: Side) => keyName(keys.map((key) => (value as Record<string, unknown>)[key]));
    compareByKey(old, next, keyOf, nameOf, place, comparing);
  } else if (isSet(place) && all.every(({ value }) => typeof value !== 'object')) {
    compareByKey(
      old,
      next,
      ({ value }) => canonical(value),
      ({ value }) => String(value),
      place,
      comparing,
    );
  } else compareInOrder(old, next, place, comparing);
}

function keysOf({ merging }: Place): readonly string[] {
  if (!merging || merging.apply === 'atomic') return [];
  if (merging.listKeys.length > 0) return merging.listKeys;
  return merging.mergeKey ? [merging.mergeKey] : [];
}

const isSet = ({ merging }: Place): boolean => merging?.apply === 'set' || merging?.mergeKey === '';

/** `nginx`, `80/TCP`. */
function keyName(values: readonly unknown[]): string {
  const known = values.filter((value) => value !== undefined);
  return known.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join('/');
}

type Text = (item: Side) => string;

function compareByKey(
  old: readonly Side[],
  next: readonly Side[],
  keyOf: Text,
  nameOf: Text,
  place: Place,
  comparing: Comparing,
): void {
  const [olds, nexts] = [numbered(old, keyOf), numbered(next, keyOf)];
  const itemAt = (item: Side) => itemPlace(place, nameOf(item));
  for (const [key, item] of olds) {
    const now = nexts.get(key);
    if (now) compareValues(item, now, itemAt(item), comparing);
    else addChange(item, absent, itemAt(item), comparing);
  }
  for (const [key, item] of nexts) if (!olds.has(key)) addChange(absent, item, itemAt(item), comparing);
  if (!isOrdered(place, [...old, ...next])) return;
  const order = [...olds].filter(([key]) => nexts.has(key));
  const newOrder = [...nexts].filter(([key]) => olds.has(key));
  if (order.some(([key], i) => key !== newOrder[i]![0]))
    addMove(
      order.map(([, item]) => nameOf(item)),
      newOrder.map(([, item]) => nameOf(item)),
      place,
      comparing,
    );
}

/** The items by their keys; those of the same key are told apart by their number. */
function numbered(items: readonly Side[], keyOf: Text): Map<string, Side> {
  const counts = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const key = keyOf(item);
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      return [`${count} ${key}`, item];
    }),
  );
}

/** Init containers run one after another, and a variable may use the ones before it: `$(NAME)`. */
function isOrdered({ key }: Place, items: readonly Side[]): boolean {
  if (key === 'initContainers') return true;
  return key === 'env' && items.some(({ value }) => String((value as Record<string, unknown>)['value']).includes('$('));
}

/** The items that both lists begin and end with are the same; those between are compared by their place. */
function compareInOrder(old: readonly Side[], next: readonly Side[], place: Place, comparing: Comparing): void {
  const isSame = (one: Side | undefined, other: Side | undefined) => {
    if (!one || !other) return false;
    const found: Comparing = { ...comparing, changes: [] };
    compareValues(one, other, itemPlace(place, ''), found);
    return found.changes.length === 0;
  };
  const least = Math.min(old.length, next.length);
  let start = 0;
  while (start < least && isSame(old[start], next[start])) start++;
  let end = 0;
  while (end < least - start && isSame(old[old.length - 1 - end], next[next.length - 1 - end])) end++;
  const [from, to] = [old.slice(start, old.length - end), next.slice(start, next.length - end)];
  if (from.length > 1 && isReordered(from, to)) {
    const [whole, now] = [old, next].map((items) => items.map(({ value, written }) => written ?? value));
    addMove(whole, now, place, comparing);
    return;
  }
  for (let i = 0; i < Math.max(from.length, to.length); i++)
    compareValues(from[i] ?? absent, to[i] ?? absent, itemPlace(place, String(start + i)), comparing);
}

function isReordered(from: readonly Side[], to: readonly Side[]): boolean {
  if (from.length !== to.length) return false;
  const [one, other] = [from, to].map((items) => items.map(({ value }) => canonical(value)).sort());
  return one!.every((item, i) => item === other![i]);
}

function addMove(before: unknown, after: unknown, { path, secret }: Place, { changes }: Comparing): void {
  changes.push({ type: 'moved', path, ...(secret ? { secret } : { before, after }) });
}

function itemPlace(place: Place, name: string): Place {
  const { type, key, parent, path, secret } = place;
  return {
    path: itemPath(path, name),
    key: '',
    parent: key === '' ? parent : key,
    type: type?.shape === 'list' ? type.of : undefined,
    merging: undefined,
    secret,
    isField: false,
  };
}
