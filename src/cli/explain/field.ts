import { setDefaults } from '../../kubernetes/defaults';
import {
  kindName,
  kindsOf,
  mergingOf,
  minorsOf,
  structIn,
  structOf,
  type Field,
  type Struct,
} from '../../kubernetes/schema/schema';
import { kubernetesVersions, minorOf } from '../../kubernetes/version';

/** A field of the API, as the newest version that has it knows it. */
export interface Explained {
  /** `Pod`, and the path below it: `spec.containers.ports`. */
  readonly kind: string;
  readonly path: string;
  readonly field: Field;
  /** The struct that has the field, and the one in it. */
  readonly owner: Struct;
  readonly inner: Struct | undefined;
  readonly minor: number;
  /** The default, as the API server sets it. */
  readonly fallback: unknown;
}

const newestFirst = kubernetesVersions.map(minorOf).reverse();

/** The field that a path names: of a Pod, or of the kind that the path begins with, whatever its case. */
export function fieldAt(subject: string): Explained | undefined {
  const parts = subject.replace(/\[[^\]]*\]/g, '').split('.');
  for (const minor of newestFirst) {
    const kinds = kindsOf(minor);
    const named = kinds.find(({ kind }) => kind.toLowerCase() === parts[0]!.toLowerCase());
    const { apiVersion, kind } = named ?? { apiVersion: 'v1', kind: 'Pod' };
    const found = descend(apiVersion, kind, named ? parts.slice(1) : parts, minor);
    if (found) return found;
  }
  return undefined;
}

function descend(apiVersion: string, kind: string, parts: readonly string[], minor: number): Explained | undefined {
  const root = structOf(kindName(apiVersion, kind) ?? '', minor);
  let owner: Struct | undefined = root;
  let field: Field | undefined;
  let inner = root;
  for (const part of parts) {
    owner = inner;
    field = owner?.fields.get(part);
    if (!field) return undefined;
    inner = structIn(field.value, minor);
  }
  if (!owner || !field) return undefined;
  const fallback = defaultOf(apiVersion, kind, root!, parts, minor);
  return { kind, path: parts.join('.'), field, owner, inner, minor, fallback };
}

/** What the server sets where only the way to the field is written. */
function defaultOf(apiVersion: string, kind: string, root: Struct, parts: readonly string[], minor: number): unknown {
  const object: Record<string, unknown> = {};
  let at = object;
  let struct: Struct | undefined = root;
  for (const part of parts.slice(0, -1)) {
    const { value } = struct!.fields.get(part)!;
    const next = {};
    at[part] = value.shape === 'list' ? [next] : next;
    at = next;
    struct = structIn(value, minor);
  }
  try {
    setDefaults(`${apiVersion}/${kind}`, object, minor);
  } catch {
    // The way alone is too little for some defaults, which look at fields beside it.
    return undefined;
  }
  return at[parts.at(-1)!];
}

/** As `kubectl explain` prints a field, and since which version it is there. */
export function printedField({ kind, path, field, owner, inner, minor, fallback }: Explained): string {
  const { listKeys } = mergingOf(field);
  const since = sinceOf(owner.name, field.name);
  const rows: [string, string | undefined][] = [
    ['KIND', kind],
    ['FIELD', path],
    ['TYPE', typeOf(field)],
    ['REQUIRED', field.required ? 'yes' : undefined],
    ['DEFAULT', fallback === undefined || typeof fallback === 'object' ? undefined : JSON.stringify(fallback)],
    ['LIST KEYS', listKeys.length > 0 ? listKeys.join(', ') : undefined],
    ['SINCE', since],
    ['UNTIL', minor < newestFirst[0]! ? `Kubernetes 1.${minor}` : undefined],
  ];
  const head = rows
    .flatMap(([name, text]) => (text === undefined ? [] : [`${`${name}:`.padEnd(11)}${text}\n`]))
    .join('');
  return inner ? `${head}\nFIELDS:\n${fieldsOf(inner)}` : head;
}

function fieldsOf(struct: Struct): string {
  const fields = [...struct.fields.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const width = Math.max(...fields.map(({ name }) => name.length));
  return fields
    .map((field) => {
      const since = sinceOf(struct.name, field.name);
      const notes = [typeOf(field), field.required ? 'required' : '', since === undefined ? '' : `since ${since}`];
      return `  ${field.name.padEnd(width)}  ${notes.filter((note) => note !== '').join(', ')}\n`;
    })
    .join('');
}

/** The first version that has a field, where that is not the oldest known. */
function sinceOf(type: string, field: string): string | undefined {
  const first = minorsOf(type, field)[0];
  return first === undefined || first === minorOf(kubernetesVersions[0]) ? undefined : `Kubernetes 1.${first}`;
}

const typeOf = ({ value }: Field) => value.go.replace(/^(\[\]|map\[string\])?v\d\w*\./, '$1');
