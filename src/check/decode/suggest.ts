import { editDistance } from '../edit-distance';
import { minorsOf, structIn, structOf, type Struct } from '../../kubernetes/schema/schema';
import { written, type Path } from './go-words';

/** What to write instead of an unknown field. */
export interface Suggestion {
  readonly fix: string;
  /** The field that was meant, where it is a field of the same object. */
  readonly meant?: string;
}

/** An unknown field, and where it was found. */
export interface Stray {
  readonly key: string;
  readonly value: unknown;
  /** What does not know it, and the path of that. */
  readonly struct: Struct;
  readonly path: Path;
  readonly root: Struct;
  readonly minor: number;
}

/** What was likely meant by an unknown field: the first of these that has an answer. */
export function suggest(stray: Stray): Suggestion | undefined {
  return (
    ofOtherVersion(stray) ??
    sameLetters(stray) ??
    ofFreeNames(stray) ??
    alike(stray, 2) ??
    insideOf(stray) ??
    above(stray) ??
    ofOtherKind(stray) ??
    partOf(stray) ??
    alike(stray, 4)
  );
}

function ofOtherVersion({ key, struct, minor }: Stray): Suggestion | undefined {
  const minors = minorsOf(struct.name, key);
  const from = minors.find((one) => one > minor);
  if (from !== undefined) return { fix: `\`${key}\` is known from Kubernetes 1.${from} on, not to 1.${minor}` };
  const last = minors.at(-1);
  return last === undefined ? undefined : { fix: `remove \`${key}\`: Kubernetes 1.${last} was the last to know it` };
}

/** `init_containers`, `Containers`, `readonly`: other case, other word breaks. */
function sameLetters({ key, struct }: Stray): Suggestion | undefined {
  const letters = bare(key);
  for (const name of struct.fields.keys()) if (bare(name) === letters) return didYouMean(name);
  return undefined;
}

function bare(key: string): string {
  return key.replace(/[-_ ]/g, '').toLowerCase();
}

/** Where the names are the writer's own, and go one level deeper: labels, variables, resources. */
function ofFreeNames({ key, value, struct: { fields } }: Stray): Suggestion | undefined {
  if (typeof value === 'object' || fields.has(key)) return undefined;
  if (fields.has('limits') && fields.has('requests') && resourceName.test(key))
    return { fix: `write \`${key}\` in \`requests\` or \`limits\`` };
  if (fields.has('matchLabels') && alikeNames(key, fields.keys(), 3).length === 0)
    return { fix: `write \`${key}\` in \`matchLabels\`` };
  if (fields.has('valueFrom') && /^[A-Z_][A-Z0-9_]+$/.test(key))
    return { fix: `write \`name: ${key}\` and its \`value\`` };
  return undefined;
}

const resourceName = /^(?:cpu|memory|(?:ephemeral-)?storage|hugepages-.*|.+\/.+)$/;

/** A field of what this object holds: `containerPort` of a container belongs to its `ports[]`. */
function insideOf({ key, struct, minor }: Stray): Suggestion | undefined {
  if (vague.has(key)) return undefined;
  for (const depth of [1, 2]) {
    const places = placesIn(struct, key, depth, minor);
    if (places.length > 3) return undefined;
    if (places.length > 0) return { fix: `write \`${key}\` in ${either(places)}` };
  }
  return undefined;
}

function placesIn(from: Struct, key: string, depth: number, minor: number): string[] {
  const places: string[] = [];
  for (const { name, value } of from.fields.values()) {
    const inner = value.shape === 'map' || unusual.has(name) ? undefined : structIn(value, minor);
    if (!inner || inner === from) continue;
    const place = name + (value.shape === 'list' ? '[]' : '');
    if (depth > 1) for (const below of placesIn(inner, key, depth - 1, minor)) places.push(`${place}.${below}`);
    else if (inner.fields.has(key)) places.push(place);
  }
  return places;
}

/** A field of what holds this object: `restartPolicy` of a port belongs to `spec`, `sysctls` to its security context. */
function above({ key, root, path, minor }: Stray): Suggestion | undefined {
  if (vague.has(key)) return undefined;
  let struct: Struct | undefined = root;
  let found: string | undefined;
  const last = path.findLast((step) => typeof step === 'string');
  for (const [depth, step] of path.entries()) {
    if (typeof step === 'number') continue;
    const place = depth === 0 ? '' : written(path.slice(0, depth));
    const namesake = last === undefined || step === last ? undefined : struct?.fields.get(last);
    if (struct?.fields.has(key)) found = place === '' ? 'at the top of the manifest' : `in \`${place}\``;
    else if (namesake && structIn(namesake.value, minor)?.fields.has(key)) found = `in \`${place}.${last}\``;
    else if (struct && step === last) found ??= inNamesakeBelow(struct, last, key, place, minor);
    const field = struct?.fields.get(step);
    struct = field && structIn(field.value, minor);
  }
  return found === undefined ? undefined : { fix: `write \`${key}\` ${found}` };
}

/** `privileged` is a field of the security context of a container, not of the Pod's. */
function inNamesakeBelow(struct: Struct, name: string, key: string, place: string, minor: number): string | undefined {
  for (const field of struct.fields.values()) {
    const inner = field.value.shape === 'list' ? structIn(field.value, minor)?.fields.get(name) : undefined;
    if (inner && structIn(inner.value, minor)?.fields.has(key)) return `in \`${place}.${field.name}[].${name}\``;
  }
  return undefined;
}

/** What a Pod does not have, and a kind that makes Pods does: `replicas`. */
function ofOtherKind({ key, root, path, minor }: Stray): Suggestion | undefined {
  if (path.length > 1 || vague.has(key)) return undefined;
  const kind = workloads.find((name) => name !== root.name && structOf(`${name}Spec`, minor)?.fields.has(key) === true);
  if (kind === undefined) return undefined;
  return { fix: `a ${root.go} has no \`${key}\`: a ${kind.slice(kind.indexOf('.') + 1)} has` };
}

const workloads = ['apps/v1.Deployment', 'apps/v1.StatefulSet', 'batch/v1.Job', 'batch/v1.CronJob', 'core/v1.Service'];

/** `cmd` for `command`, `path` for `mountPath`, `secretName` for `name`. */
function partOf({ key, struct }: Stray): Suggestion | undefined {
  const letters = key.toLowerCase();
  const names = [...struct.fields.keys()];
  const within = names.filter((name) => {
    const other = name.toLowerCase();
    return (
      other.endsWith(letters) ||
      (name.length > 3 && letters.endsWith(other)) ||
      (letters[0] === other[0] && abbreviates(letters, other))
    );
  });
  return key.length > 2 && within.length > 0 && within.length < 3 ? didYouMean(...within) : undefined;
}

function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

function alike({ key, struct }: Stray, limit: number): Suggestion | undefined {
  const [best] = alikeNames(key, struct.fields.keys(), Math.min(limit, Math.floor(key.length / 3) + 1));
  return best === undefined ? undefined : didYouMean(best);
}

/** The names that are less than `limit` slips of the pen away, the nearest first. */
function alikeNames(key: string, names: Iterable<string>, limit: number): string[] {
  const found: [string, number][] = [];
  for (const name of names) {
    const distance = editDistance(key.toLowerCase(), name.toLowerCase(), limit);
    if (distance < limit) found.push([name, distance]);
  }
  return found.sort(([, a], [, b]) => a - b).map(([name]) => name);
}

/** Names that so many objects have that the place they belong to cannot be told. */
const vague = new Set([
  ...['name', 'namespace', 'kind', 'apiVersion', 'type', 'items', 'path', 'key', 'value', 'optional'],
  ...['metadata', 'spec', 'status'],
]);

/** Fields that nobody means who misplaces another. */
const unusual = new Set(['status', 'ephemeralContainers', 'managedFields', 'ownerReferences']);

function didYouMean(...names: string[]): Suggestion {
  const [meant] = names;
  return { fix: `did you mean ${either(names)}?`, ...(names.length === 1 && meant !== undefined ? { meant } : {}) };
}

function either(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' or ');
}
