import { kubernetesVersions, minorOf } from '../version';
import { table } from './table';

/** What a value is: Go's `int32` and `int64`, base64 of bytes, and what Kubernetes reads in ways of its own. */
export type Shape =
  | 'string'
  | 'bool'
  | 'int32'
  | 'int64'
  | 'float64'
  | 'bytes'
  | 'quantity'
  | 'intOrString'
  | 'time'
  | 'microTime'
  | 'raw'
  | 'list'
  | 'map'
  | 'struct';

/** The type of a field, of a list's items, or of a map's values. */
export interface Value {
  readonly shape: Shape;
  /** Of a list and of a map: what it holds. */
  readonly of: Value | undefined;
  /** Of a struct: the name of its type, for `structOf`. */
  readonly type: string | undefined;
  /** The Go type, as the API server names it: `v1.Container`, `[]string`. */
  readonly go: string;
}

/** A field of a struct. */
export interface Field {
  readonly name: string;
  readonly value: Value;
  readonly required: boolean;
  /** The struct embedded in the type that has the field in Go, such as `VolumeSource`. */
  readonly embeddedIn: string | undefined;
  /** What else the table says of the field: see `mergingOf`. */
  readonly attributes: readonly string[];
}

/** A struct of the API, as one minor version has it. */
export interface Struct {
  /** `core/v1.Container`. */
  readonly name: string;
  /** As Go's messages name it: `Container`. */
  readonly go: string;
  readonly fields: ReadonlyMap<string, Field>;
}

/** How two values of a field become one. */
export interface Merging {
  /** Server-side apply: lists are `map`s by `listKeys`, `set`s or `atomic`; maps are `granular` or `atomic`. */
  readonly apply: string | undefined;
  /** The fields that tell the items of a list apart. */
  readonly listKeys: readonly string[];
  /** Strategic merge patch: the field that tells the items apart, `''` where they are scalars. */
  readonly mergeKey: string | undefined;
}

// A line of the table: `core/v1.Container*;30- name!:s ports:[.ContainerPort];map=containerPort,protocol;28-29`.
// Types: a letter of `scalars`, `[items]`, `{values}`, or a struct, where `.X` is of the same group and version.
// Attributes: how lists and maps merge, `go=` the Go type, `in=` the embedded struct, and the minors that know it.

const scalars = new Map<string, Value>(
  (
    [
      ['s', 'string', 'string'],
      ['b', 'bool', 'bool'],
      ['i', 'int32', 'int32'],
      ['l', 'int64', 'int64'],
      ['f', 'float64', 'float64'],
      ['y', 'bytes', '[]uint8'],
      ['q', 'quantity', 'resource.Quantity'],
      ['x', 'intOrString', 'intstr.IntOrString'],
      ['t', 'time', 'v1.Time'],
      ['m', 'microTime', 'v1.MicroTime'],
      ['*', 'raw', 'runtime.RawExtension'],
    ] as const
  ).map(([letter, shape, go]) => [letter, { shape, of: undefined, type: undefined, go }]),
);

interface Index {
  /** The full name of a group to that in the table: `networking.k8s.io` to `networking`. */
  readonly groups: Map<string, string>;
  readonly lines: Map<string, string>;
  readonly structs: Map<string, Struct | undefined>[];
}

let loaded: Index | undefined;

function index(): Index {
  if (loaded) return loaded;
  loaded = { groups: new Map(), lines: new Map(), structs: [] };
  for (const line of table.split('\n')) {
    const end = line.search(/[*; =]/);
    const name = end < 0 ? line : line.slice(0, end);
    if (line[end] === '=') loaded.groups.set(line.slice(end + 1), name);
    else loaded.lines.set(name, line);
  }
  return loaded;
}

/** The struct of that name (`core/v1.PodSpec`) in a minor version; undefined where that version has none. */
export function structOf(name: string, minor: number): Struct | undefined {
  const { lines, structs } = index();
  const known = (structs[minor] ??= new Map<string, Struct | undefined>());
  const found = known.get(name);
  if (found !== undefined || known.has(name)) return found;
  const line = lines.get(name);
  const struct = line === undefined ? undefined : parse(name, line, minor);
  known.set(name, struct);
  return struct;
}

/** The struct that a value holds: itself, or its items or values. */
export function structIn(value: Value, minor: number): Struct | undefined {
  const { type } = value.of ?? value;
  return type === undefined ? undefined : structOf(type, minor);
}

/** The name of the struct of a kind: `core/v1.Pod` for `v1` and `Pod`. Undefined where no version knows it. */
export function kindName(apiVersion: string, kind: string): string | undefined {
  const { groups, lines } = index();
  const slash = apiVersion.indexOf('/');
  const full = apiVersion.slice(0, Math.max(slash, 0));
  const group = groups.get(full) ?? full;
  const name = `${group}/${apiVersion.slice(slash + 1)}.${kind}`;
  const isBuiltIn = slash !== 0 && (groups.has(full) || !isShortName(group));
  return isBuiltIn && lines.get(name)?.[name.length] === '*' ? name : undefined;
}

/** The struct of an object, by the kind that it says it is of; undefined where it says none that this version knows. */
export function structOfObject(object: { apiVersion?: unknown; kind?: unknown }, minor: number): Struct | undefined {
  const { apiVersion, kind } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined;
  const name = kindName(apiVersion, kind);
  return name === undefined ? undefined : structOf(name, minor);
}

/** True for `networking`, which is `networking.k8s.io` in full. */
function isShortName(group: string): boolean {
  return [...index().groups.values()].includes(group);
}

/** Every kind of a minor version, as `apiVersion` and `kind`. */
export function kindsOf(minor: number): { apiVersion: string; kind: string }[] {
  const { groups, lines } = index();
  const full = new Map([...groups].map(([name, short]) => [short, name]));
  const kinds: { apiVersion: string; kind: string }[] = [];
  for (const [name, line] of lines) {
    if (line[name.length] !== '*' || !isKnown(headOf(line), minor)) continue;
    const [group = '', version = '', kind = ''] = name.split(/[/.]/);
    const inFull = full.get(group) ?? group;
    kinds.push({ apiVersion: inFull === '' ? version : `${inFull}/${version}`, kind });
  }
  return kinds;
}

/** The minors that know a type, or a field of it. */
export function minorsOf(type: string, field?: string): number[] {
  const line = index().lines.get(type);
  if (line === undefined) return [];
  const known = kubernetesVersions.map(minorOf).filter((minor) => isKnown(headOf(line), minor));
  return field === undefined ? known : known.filter((minor) => structOf(type, minor)?.fields.has(field));
}

/** How two values of a field become one. */
export function mergingOf({ attributes }: Field): Merging {
  const listKeys = valued(attributes, 'map=');
  return {
    apply: listKeys ? 'map' : attributes.find((one) => one === 'set' || one === 'atomic' || one === 'granular'),
    listKeys: listKeys?.split(',') ?? [],
    mergeKey: valued(attributes, 'merge='),
  };
}

function headOf(line: string): string[] {
  const end = line.indexOf(' ');
  return (end < 0 ? line : line.slice(0, end)).split(';');
}

/** Whether the ranges after a name and its attributes hold the minor; where there is none, all versions know it. */
function isKnown(attributes: readonly string[], minor: number): boolean {
  let known = true;
  for (let i = 1; i < attributes.length; i++) {
    const attribute = attributes[i]!;
    if (attribute.charCodeAt(0) > nine) continue;
    const dash = attribute.indexOf('-');
    if (Number(attribute.slice(0, dash)) <= minor && minor <= Number(attribute.slice(dash + 1) || minor)) return true;
    known = false;
  }
  return known;
}

const nine = 57;

function valued(attributes: readonly string[], key: string): string | undefined {
  for (const one of attributes) if (one.startsWith(key)) return one.slice(key.length);
  return undefined;
}

const typeMeta = ['apiVersion', 'kind'].map((name): Field => ({
  name,
  value: scalars.get('s')!,
  required: false,
  embeddedIn: 'TypeMeta',
  attributes: [],
}));

function parse(name: string, line: string, minor: number): Struct | undefined {
  const [head = '', ...texts] = line.split(' ');
  if (!isKnown(head.split(';'), minor)) return undefined;
  const point = name.indexOf('.');
  const prefix = name.slice(0, point);
  const fields = new Map<string, Field>();
  if (line[name.length] === '*') for (const field of typeMeta) fields.set(field.name, field);
  for (const text of texts) {
    const attributes = text.split(';');
    if (!isKnown(attributes, minor)) continue;
    const [declaration = ''] = attributes;
    const colon = declaration.indexOf(':');
    const required = declaration[colon - 1] === '!';
    const field = declaration.slice(0, required ? colon - 1 : colon);
    fields.set(field, {
      name: field,
      value: valueOf(declaration.slice(colon + 1), prefix, valued(attributes, 'go=')),
      required,
      embeddedIn: valued(attributes, 'in='),
      attributes,
    });
  }
  return { name, go: name.slice(point + 1), fields };
}

/** A type as the table writes it; `go` is that of the items where it is a list. */
function valueOf(text: string, prefix: string, go?: string): Value {
  const scalar = scalars.get(text);
  if (scalar) return go === undefined ? scalar : { ...scalar, go };
  if (text[0] === '[') {
    const of = valueOf(text.slice(1, -1), prefix, go);
    return { shape: 'list', of, type: undefined, go: `[]${of.go}` };
  }
  if (text[0] === '{') {
    const of = valueOf(text.slice(1, -1), prefix);
    return { shape: 'map', of, type: undefined, go: go ?? `map[string]${of.go}` };
  }
  const type = text[0] === '.' ? prefix + text : text;
  return { shape: 'struct', of: undefined, type, go: type.slice(type.indexOf('/') + 1) };
}
