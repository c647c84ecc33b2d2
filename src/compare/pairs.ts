import { idOf, keyOf, listed } from './identity';

/** An object before and after; undefined where it is not there. */
export interface Pair {
  readonly before: unknown;
  readonly after: unknown;
  /** 2 of the second object of that name. */
  readonly number: number;
}

/** The objects of both sides by what they are. Of several of one name, those that stay as they are belong together. */
export function pairsOf(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const [olds, nexts] = [byKey(before), byKey(after)];
  return [...new Set([...olds.keys(), ...nexts.keys()])].flatMap((key) =>
    pairsOfOne(olds.get(key) ?? [], nexts.get(key) ?? []),
  );
}

function byKey(manifests: readonly unknown[]): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const manifest of listed(manifests)) {
    const key = keyOf(idOf(manifest));
    const others = found.get(key);
    if (others) others.push(manifest);
    else found.set(key, [manifest]);
  }
  return found;
}

function pairsOfOne(olds: readonly unknown[], nexts: readonly unknown[]): Pair[] {
  if (olds.length <= 1 && nexts.length <= 1) return [{ before: olds[0], after: nexts[0], number: 1 }];
  const [before, after] = [withoutSame(olds, nexts), withoutSame(nexts, olds)];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => ({
    before: before[i]?.object,
    after: after[i]?.object,
    number: (after[i] ?? before[i])!.number,
  }));
}

interface Numbered {
  readonly object: unknown;
  readonly number: number;
}

/** The objects that the others do not hold too, each with its number. */
function withoutSame(objects: readonly unknown[], others: readonly unknown[]): Numbered[] {
  const counts = new Map<string | undefined, number>();
  const countOf = (text: string | undefined) => counts.get(text) ?? 0;
  for (const text of others.map(json)) if (text !== undefined) counts.set(text, countOf(text) + 1);
  return objects
    .map((object, i) => ({ object, number: i + 1 }))
    .filter(({ object }) => {
      const text = json(object);
      const count = countOf(text);
      counts.set(text, count - 1);
      return count <= 0;
    });
}

function json(object: unknown): string | undefined {
  try {
    return JSON.stringify(object);
  } catch {
    // Nested too deeply: it is paired by its place.
    return undefined;
  }
}
