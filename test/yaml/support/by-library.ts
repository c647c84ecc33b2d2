import { Document, type ScalarTag, type Tags } from 'yaml';
import { stringifyString } from 'yaml/util';

/** The keys that a mapping begins with, in this order; the others follow as they were written. */
const firstKeys = ['apiVersion', 'kind', 'metadata', 'name', 'generateName', 'namespace', 'image'];

/** The text of `writeYaml` by the yaml library, which knows all of YAML: the measure for our own writer. */
export function writeByLibrary(...objects: readonly unknown[]): string {
  return objects.map(writeDocument).join('---\n');
}

function writeDocument(object: unknown): string {
  const document = new Document(inOrder(object), {
    version: '1.2',
    compat: 'yaml-1.1',
    customTags: (tags) => [text, ...tags.filter((tag) => !isText(tag))],
    aliasDuplicateObjects: false,
    keepUndefined: false,
  });
  return document.toString({ lineWidth: 0, indentSeq: false });
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const ordered = [
    ...firstKeys.filter((key) => Object.hasOwn(value, key)),
    ...keys.filter((key) => !firstKeys.includes(key)),
  ];
  return new Map(ordered.map((key) => [key, inOrder((value as Record<string, unknown>)[key])]));
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

const text: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string',
  resolve: (value) => value,
  stringify({ value }, context, onComment, onChompKeep) {
    const written = value as string;
    if (unprintable.test(written) || unreadableLines.test(written) || misread.some((pattern) => pattern.test(written)))
      return quoted(written);
    return stringifyString({ value: written }, context, onComment, onChompKeep);
  },
};

function isText(tag: Tags[number]): boolean {
  return typeof tag === 'object' && tag.tag === text.tag;
}

function quoted(written: string): string {
  return JSON.stringify(written).replace(
    unprintables,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
