import { structOf, structOfObject, type Struct } from '../kubernetes/schema/schema';

/** A field that stood one level too far out, by its path as written and the path that was meant. */
export interface Settled {
  readonly written: string;
  readonly meant: string;
  /** The last part of the path: the field's name. */
  readonly name: string;
  /** The field that it belongs to. */
  readonly owner: string;
}

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Puts fields that were indented too little where they belong: below `metadata:` without a value, `name` is the
 * metadata's name; after the items of `ports`, `protocol` is the last port's. Only fields that their object does not
 * know are moved. Returns a copy, and what was moved.
 */
export function settleFields(manifest: unknown, minor: number): { manifest: unknown; settled: Settled[] } {
  const settled: Settled[] = [];
  if (!isObject(manifest)) return { manifest, settled };
  const root = structOfObject(manifest, minor);
  if (!root) return { manifest, settled };
  return { manifest: settle(manifest, root, '', '', minor, settled), settled };
}

function settle(
  from: Fields,
  struct: Struct,
  meant: string,
  written: string,
  minor: number,
  settled: Settled[],
): Fields {
  const fields: Fields = {};
  const places = new Map<string, string>();
  let last: string | undefined;
  for (const [name, value] of Object.entries(from)) {
    const place = join(written, name);
    if (struct.fields.has(name)) {
      set(fields, name, value);
      places.set(name, place);
      last = name;
      continue;
    }
    const owner = last === undefined ? undefined : openOwner(fields, struct, last, name, minor);
    if (!owner) {
      set(fields, name, value);
      continue;
    }
    set(owner.fields, name, value);
    const at = join(meant, `${last!}${owner.suffix}.${name}`);
    settled.push({ written: place, meant: at, name, owner: last! });
  }
  for (const [name, child] of Object.entries(fields)) {
    const type = struct.fields.get(name)?.value;
    const inner = (typeName: string | undefined, item: unknown, suffix: string) => {
      const struct = typeName === undefined ? undefined : structOf(typeName, minor);
      const place = (places.get(name) ?? join(written, name)) + suffix;
      return struct && isObject(item) ? settle(item, struct, join(meant, name) + suffix, place, minor, settled) : item;
    };
    if (type?.type !== undefined) fields[name] = inner(type.type, child, '');
    else if (Array.isArray(child)) fields[name] = child.map((item, i) => inner(type?.of?.type, item, `[${i}]`));
  }
  return fields;
}

/** The object that a stray field belongs to: the value of the field before it, or the last item of that list. */
function openOwner(fields: Fields, struct: Struct, last: string, name: string, minor: number) {
  const type = struct.fields.get(last)!.value;
  const value = fields[last];
  if (type.type !== undefined && (value === null || isObject(value))) {
    if (!structOf(type.type, minor)?.fields.has(name)) return undefined;
    const owner: Fields = { ...(value ?? {}) };
    fields[last] = owner;
    return { fields: owner, suffix: '' };
  }
  if (type.of?.type === undefined || !Array.isArray(value)) return undefined;
  const items = [...(value as unknown[])];
  const item = items.at(-1);
  if (!isObject(item) || Object.hasOwn(item, name) || !structOf(type.of.type, minor)?.fields.has(name))
    return undefined;
  const owner = { ...item };
  items[items.length - 1] = owner;
  fields[last] = items;
  return { fields: owner, suffix: `[${items.length - 1}]` };
}

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

// A plain assignment to __proto__ would be lost.
function set(fields: Fields, name: string, value: unknown): void {
  Object.defineProperty(fields, name, { value, enumerable: true, writable: true, configurable: true });
}
