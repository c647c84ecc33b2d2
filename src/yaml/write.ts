/** The keys that a mapping begins with, in this order; the others follow as they were written. */
const firstKeys = ['apiVersion', 'kind', 'metadata', 'name', 'generateName', 'namespace', 'image'];
const isFirst = new Set(firstKeys);

/** Objects as one YAML text, as people write it; the documents are parted by `---`. They hold plain JSON values. */
export function writeYaml(...objects: readonly unknown[]): string {
  return objects.map((object) => `${node(object, '')}\n`).join('---\n');
}

/** A value whose lines, but for the first, stand at an indentation. */
function node(value: unknown, indent: string): string {
  switch (typeof value) {
    case 'string':
      return text(value, indent);
    case 'number':
      return number(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? sequence(value, indent) : mapping(value as Record<string, unknown>, indent);
    default:
      return 'null';
  }
}

function number(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? '.nan' : value < 0 ? '-.inf' : '.inf';
}

function sequence(values: readonly unknown[], indent: string): string {
  if (values.length === 0) return '[]';
  const deeper = `${indent}  `;
  let lines = '';
  for (let i = 0; i < values.length; i++) {
    if (i > 0) lines += `\n${indent}`;
    lines += `- ${node(values[i], deeper)}`;
  }
  return lines;
}

function mapping(values: Readonly<Record<string, unknown>>, indent: string): string {
  const keys = Object.keys(values);
  const first = keys.some((key) => isFirst.has(key)) ? firstKeys.filter((key) => Object.hasOwn(values, key)) : [];
  let lines = '';
  const add = (key: string) => {
    const value = values[key];
    if (value === undefined) return;
    if (lines !== '') lines += `\n${indent}`;
    lines += pair(key, value, indent);
  };
  for (const key of first) add(key);
  for (const key of keys) if (first.length === 0 || !isFirst.has(key)) add(key);
  return lines === '' ? '{}' : lines;
}

/** A longer key is no key to a reader, unless it is marked with `?`. */
const longestKey = 1024;

function pair(name: string, value: unknown, indent: string): string {
  const key = keyText(name);
  const deeper = `${indent}  `;
  if (key.length > longestKey) return `? ${key}\n${indent}: ${node(value, deeper)}`;
  if (typeof value !== 'object' || value === null) return `${key}: ${node(value, deeper)}`;
  // The dash of a list is its indentation.
  const at = Array.isArray(value) ? indent : deeper;
  const written = node(value, at);
  return written === '{}' || written === '[]' ? `${key}: ${written}` : `${key}:\n${at}${written}`;
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

/** How strings of one line are written that were seen before: most of them come again, in the next Pod. */
const known = new Map<string, string>();
const knownKeys = new Map<string, string>();
const mostKnown = 4096;
const longestKnown = 256;

function remember(cache: Map<string, string>, value: string, written: string): string {
  if (value.length > longestKnown) return written;
  if (cache.size === mostKnown) cache.clear();
  cache.set(value, written);
  return written;
}

function text(value: string, indent: string): string {
  const seen = known.get(value);
  if (seen !== undefined) return seen;
  if (mustBeEscaped(value)) return remember(known, value, escaped(value));
  if (value.includes('\n')) return block(value, indent);
  return remember(known, value, syntax.test(value) ? quoted(value) : value);
}

function keyText(key: string): string {
  return knownKeys.get(key) ?? remember(knownKeys, key, keyWritten(key));
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
function block(value: string, outer: string): string {
  const indent = outer === '' && documentMarker.test(value) ? '  ' : outer;
  const newline = value.indexOf('\n', value.trimEnd().length);
  const chomping = newline === -1 ? '-' : newline === value.length - 1 ? '' : '+';
  const lines = value.endsWith('\n') ? value.slice(0, -1) : value;
  return `|${chomping}\n${indent}${lines.replace(/\n+(?!\n|$)/g, `$&${indent}`)}`;
}
