import { structIn, structOfObject, type Struct, type Value } from '../kubernetes/schema/schema';
import type { Diagnostic } from './diagnostic';
import { editDistance } from './edit-distance';

/** A word of a manifest: the key or the value at a path. */
export interface Word {
  readonly path: readonly string[];
  readonly word: 'key' | 'value';
}

/** What stands at a path. */
interface Place {
  readonly path: readonly string[];
  readonly node: unknown;
}

/**
 * The word that a diagnostic is about: a wrong value itself; the key of what should not be there, is deprecated, or
 * has fields of its own; the nearest key around what is missing.
 */
export function wordAtFault(diagnostic: Diagnostic, manifest: unknown, minor: number): Word {
  const value = diagnostic.reason === 'FieldValueRequired' ? '' : valueIn(diagnostic.message);
  const way = walk(
    manifest,
    pathParts(diagnostic.field),
    isMap(manifest) ? structOfObject(manifest, minor) : undefined,
    minor,
  );
  const place = way.isOdd ? meantBy(way, value) : way.places.at(-1)!;
  if (way.rest.length > 0 && !way.isOdd) return { path: place.path, word: 'key' };
  const entry = value ? entryOf(place, value, diagnostic.reason === 'FieldValueDuplicate') : undefined;
  return entry ?? { path: place.path, word: pointsAtKey(diagnostic, place.node) ? 'key' : 'value' };
}

/** The parts of a field path: `spec.containers[0].env[1]`, `metadata.annotations[a.b/c]`. */
export function pathParts(field: string): string[] {
  return [...field.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map((match) => match[1] ?? match[2]!);
}

function pointsAtKey({ code, reason, message }: Diagnostic, node: unknown): boolean {
  if (code === 'unknown-field' || reason === 'FieldValueForbidden' || message.includes('deprecated')) return true;
  if (node === null || node === undefined) return true;
  return code !== 'wrong-type' && typeof node === 'object' && Object.keys(node).length > 0;
}

/** The value that the server's message quotes, as text. */
function valueIn(message: string): string | undefined {
  const quoted = /^(?:(?:Invalid|Unsupported|Duplicate) value|Not found): ("(?:[^"\\]|\\.)*"|-?\d+)/.exec(message)?.[1];
  if (quoted === undefined) return undefined;
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

/** The places along a path, from the manifest to the last that is written; and what of the path is left. */
interface Way {
  readonly places: readonly Place[];
  readonly rest: readonly string[];
  /** True: the API has no such path. */
  readonly isOdd: boolean;
}

function walk(manifest: unknown, parts: readonly string[], root: Struct | undefined, minor: number): Way {
  const places: Place[] = [{ path: [], node: manifest }];
  let struct = root;
  let type: Value | undefined;
  let rest = parts;
  while (rest.length > 0) {
    const { path, node } = places.at(-1)!;
    const step = Array.isArray(node) ? stepInList(node, rest) : isMap(node) ? stepInMap(node, rest) : undefined;
    if (!step)
      return { places, rest, isOdd: Array.isArray(node) ? !isIndex(rest[0]!) : struct?.fields.has(rest[0]!) === false };
    places.push({ path: [...path, step.name], node: step.node });
    rest = step.rest;
    type = struct && !Array.isArray(node) ? struct.fields.get(step.name)?.value : type?.of;
    struct = type?.type === undefined ? undefined : structIn(type, minor);
  }
  return { places, rest, isOdd: false };
}

interface Step {
  readonly name: string;
  readonly node: unknown;
  readonly rest: readonly string[];
}

function stepInList(list: readonly unknown[], rest: readonly string[]): Step | undefined {
  const [name = ''] = rest;
  return isIndex(name) && Number(name) < list.length
    ? { name, node: list[Number(name)], rest: rest.slice(1) }
    : undefined;
}

/** A key may hold dots of its own: the longest that the map has is meant. */
function stepInMap(map: Readonly<Record<string, unknown>>, rest: readonly string[]): Step | undefined {
  for (let length = rest.length; length > 0; length--) {
    const name = rest.slice(0, length).join('.');
    if (Object.hasOwn(map, name)) return { name, node: map[name], rest: rest.slice(length) };
  }
  return undefined;
}

/**
 * What a path means that the API does not have. The server leaves out an index (`volumeMounts.subPath`) or a level
 * (`projected.path`), or names a field of its own (`HostPID`, `persistentDisk.pdName`): such a field is looked for
 * below where the path ends, then around it; best the one that holds the value of the message.
 */
function meantBy({ places, rest }: Way, value: string | undefined): Place {
  const end = places.at(-1)!;
  const name = rest.findLast((part) => !isIndex(part)) ?? '';
  const below = [...within(end)];
  const named = below.filter(({ path }) => path.at(-1) === name);
  const holder = named.find(({ node }) => holds(node, value));
  if (holder) return holder;
  // An empty value is mostly not written at all.
  if (value === '') return below.find((item) => isItem(item, end) && lacks(item, name)) ?? named[0] ?? end;
  const around = places.toReversed().flatMap(childrenOf);
  const neighbour = named[0] ?? around.find(({ path }) => path.at(-1) === name);
  if (neighbour) return neighbour;
  const alike = [...below, ...around].filter(({ path }) => isAlike(path.at(-1) ?? '', name));
  return alike.find(({ node }) => holds(node, value)) ?? alike[0] ?? end;
}

const isItem = ({ path }: Place, end: Place) => path.length > end.path.length && isIndex(path.at(-1)!);
const lacks = ({ node }: Place, name: string) => isMap(node) && !node[name];

/** `hostPID` for `HostPID`, `namespaces` for `namespace`, `gcePersistentDisk` for `persistentDisk`, `downwardAPI` for `downwarAPI`. */
function isAlike(key: string, name: string): boolean {
  const [long, short] = [key.toLowerCase(), name.toLowerCase()];
  return short !== '' && (long.startsWith(short) || long.endsWith(short) || editDistance(long, short, 2) < 2);
}

const holds = (node: unknown, value: string | undefined) =>
  value !== undefined && (Array.isArray(node) ? node.map(String).includes(value) : String(node) === value);

/** The key or the value in a map or list that is the text which the message quotes; of doubled ones the last. */
function entryOf(place: Place, value: string, isDouble: boolean): Word | undefined {
  if (isMap(place.node) && Object.hasOwn(place.node, value)) return { path: [...place.path, value], word: 'key' };
  let found: Word | undefined;
  for (const { path, node } of within(place)) {
    if (path.length === place.path.length) continue;
    // The server puts some keys in lower case before it judges them.
    if (path.at(-1)!.toLowerCase() === value.toLowerCase()) found = { path, word: 'key' };
    else if (!isContainer(node) && String(node) === value) found = { path, word: 'value' };
    if (found && !isDouble) return found;
  }
  return found;
}

const maxDepth = 5;

/** A place and all below it, the nearest first. */
function* within(place: Place): Generator<Place> {
  let level: readonly Place[] = [place];
  for (let depth = 0; level.length > 0 && depth < maxDepth; depth++) {
    yield* level;
    level = level.flatMap(childrenOf);
  }
}

function childrenOf({ path, node }: Place): Place[] {
  return isContainer(node) ? Object.entries(node).map(([name, child]) => ({ path: [...path, name], node: child })) : [];
}

const isIndex = (part: string) => /^\d+$/.test(part);
const isContainer = (node: unknown): node is object => typeof node === 'object' && node !== null;
const isMap = (node: unknown): node is Record<string, unknown> => isContainer(node) && !Array.isArray(node);
