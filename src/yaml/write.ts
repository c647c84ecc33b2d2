import { Utf8 } from './utf8';

/** The keys that a mapping begins with, in this order; the others follow as they were written. */
const firstKeys = ['apiVersion', 'kind', 'metadata', 'name', 'generateName', 'namespace', 'image'];

/** Objects as one YAML text, as people write it; the documents are parted by `---`. They hold plain JSON values. */
export function writeYaml(...objects: readonly unknown[]): string {
  return objects.map((object) => yamlBytes(object).toString()).join('---\n');
}

const out = new Utf8();

/** An object as YAML text in UTF-8. */
export function yamlBytes(object: unknown): Buffer {
  out.cutTo(0);
  addNode(object, 0);
  out.addLine(0);
  return out.take();
}

/** Adds a value whose lines, but for the first, stand at an indentation. */
function addNode(value: unknown, indent: number): void {
  switch (typeof value) {
    case 'string':
      return out.add(text(value, indent));
    case 'number':
      return out.add(number(value));
    case 'boolean':
      return out.add(value ? 'true' : 'false');
    case 'object':
      if (value === null) return out.add('null');
      if (Array.isArray(value)) return addSequence(value, indent);
      return addMapping(value as Mapping, Object.keys(value), indent);
    default:
      return out.add('null');
  }
}

function number(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? '.nan' : value < 0 ? '-.inf' : '.inf';
}

function addSequence(values: readonly unknown[], indent: number): void {
  if (values.length === 0) return out.add('[]');
  for (let i = 0; i < values.length; i++) {
    if (i > 0) out.addLine(indent);
    out.add('- ');
    addNode(values[i], indent + 2);
  }
}

type Mapping = Readonly<Record<string, unknown>>;

function addMapping(values: Mapping, keys: readonly string[], indent: number): void {
  const start = out.end;
  let lastRank = 0;
  for (const name of keys) {
    const value = values[name];
    if (value === undefined) continue;
    const key = keyOf(name);
    if (key.rank < lastRank) {
      out.cutTo(start);
      return addMapping(values, inOrder(keys), indent);
    }
    lastRank = key.rank;
    if (out.end > start) out.addLine(indent);
    addPair(key.text, value, indent);
  }
  if (out.end === start) out.add('{}');
}

function inOrder(keys: readonly string[]): string[] {
  return [...firstKeys.filter((key) => keys.includes(key)), ...keys.filter((key) => !firstKeys.includes(key))];
}

/** A longer key is no key to a reader, unless it is marked with `?`. */
const longestKey = 1024;

function addPair(key: string, value: unknown, indent: number): void {
  if (key.length > longestKey) {
    out.add(`? ${key}`);
    out.addLine(indent);
    out.add(': ');
    return addNode(value, indent + 2);
  }
  out.add(key);
  if (typeof value !== 'object' || value === null || isEmpty(value)) {
    out.add(': ');
    return addNode(value, indent + 2);
  }
  out.add(':');
  // The dash of a list is its indentation.
  const below = Array.isArray(value) ? indent : indent + 2;
  out.addLine(below);
  addNode(value, below);
}

function isEmpty(value: object): boolean {
  if (Array.isArray(value)) return value.length === 0;
  for (const key of Object.keys(value)) if ((value as Mapping)[key] !== undefined) return false;
  return true;
}

/**
 * Strings that a YAML 1.1 or 1.2 reader, or Go's, would take for something else:
 * booleans, null, numbers of any base and with `_`, times such as `12:30`, dates, merge keys.
 */
const misread = [
  /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<)?$/i,
  /^[-+]?\.(?:inf|nan)$/i,
  /^[-+]?0(?:[xX][\da-fA-F_]*|[oO][0-7_]*|[bB][01_]*)$/,
  /^[-+]?(?:\d[\d_]*)?\.?[\d_]*(?:[eE][-+]?\d+)?$/,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/,
  /^(?:---|\.\.\.)/,
];

/** Characters that a reader takes for a line break, drops or refuses: they are written as escapes. */
// eslint-disable-next-line no-control-regex
const unprintable = /[\x00-\x08\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
/** Lines that Go's reader does not read back: where the text begins with white space, or a line has nothing else. */
const unreadableLines = /^\s|\n[\t ]+(?:\n|$)/;
const unprintables = new RegExp(unprintable, 'gu');
/** What a plain scalar may not begin with, hold or end with, for it would be syntax. */
const syntax = /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/;

/** Most texts, which no reader takes for anything else: names, images, paths. What is misread is shorter, or begins otherwise. */
const plain = /^[A-Za-z/](?::?[\w./-]){5,}$/;

/** A key of a mapping: how it is written, and its place among the first keys, or after them. */
interface Key {
  readonly text: string;
  readonly rank: number;
}

/** What was written before: most strings and keys come again, in the next Pod. */
const known = new Map<string, string>();
const knownKeys = new Map<string, Key>();
const mostKnown = 4096;
const longestKnown = 256;

function remember<Written>(cache: Map<string, Written>, value: string, written: Written): Written {
  if (value.length > longestKnown) return written;
  if (cache.size === mostKnown) cache.clear();
  cache.set(value, written);
  return written;
}

function text(value: string, indent: number): string {
  const seen = known.get(value);
  if (seen !== undefined) return seen;
  if (plain.test(value)) return remember(known, value, value);
  if (mustBeEscaped(value)) return remember(known, value, escaped(value));
  if (value.includes('\n')) return block(value, indent);
  return remember(known, value, syntax.test(value) ? quoted(value) : value);
}

function keyOf(name: string): Key {
  const seen = knownKeys.get(name);
  if (seen !== undefined) return seen;
  const place = firstKeys.indexOf(name);
  return remember(knownKeys, name, { text: keyWritten(name), rank: place < 0 ? firstKeys.length : place });
}

function keyWritten(key: string): string {
  if (mustBeEscaped(key)) return escaped(key);
  if (key.includes('\n')) return JSON.stringify(key).replace(/ (?=\\n)/g, '\\ ');
  return syntax.test(key) ? quoted(key) : key;
}

function mustBeEscaped(value: string): boolean {
  return unprintable.test(value) || unreadableLines.test(value) || misread.some((pattern) => pattern.test(value));
}

function escaped(value: string): string {
  return JSON.stringify(value).replace(
    unprintables,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One line in the quotes that need no escapes, where there are such. */
function quoted(value: string): string {
  return value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value);
}

const documentMarker = /^(?:%|---|\.\.\.)/m;

/** Lines as lines, below a `|`. */
function block(value: string, outer: number): string {
  const indent = ' '.repeat(outer === 0 && documentMarker.test(value) ? 2 : outer);
  const newline = value.indexOf('\n', value.trimEnd().length);
  const chomping = newline === -1 ? '-' : newline === value.length - 1 ? '' : '+';
  const lines = value.endsWith('\n') ? value.slice(0, -1) : value;
  return `|${chomping}\n${indent}${lines.replace(/\n+(?!\n|$)/g, `$&${indent}`)}`;
}
