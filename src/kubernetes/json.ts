/**
 * What Go's `encoding/json` finds wrong with bytes that should hold a JSON object, in its words;
 * undefined where it finds nothing.
 */
export function jsonMapFault(bytes: Uint8Array): string | undefined {
  return jsonFault(bytes, 'object', 'map[string]interface {}') ?? numberFault(Buffer.from(bytes).toString());
}

/** The same of bytes that should hold a JSON list, of the Go type `[]item`. */
export function jsonListFault(bytes: Uint8Array, goType: string): string | undefined {
  return jsonFault(bytes, 'array', goType);
}

function jsonFault(bytes: Uint8Array, wanted: string, goType: string): string | undefined {
  const fault = syntaxFault(bytes);
  if (fault !== undefined) return fault;
  const type = typeAt(bytes, skipSpace(bytes, 0));
  const fits = type === wanted || type === 'null';
  return fits ? undefined : `json: cannot unmarshal ${type} into Go value of type ${goType}`;
}

const numberOrString = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gs;

/** Numbers become float64 there, and some are too large for it. */
function numberFault(json: string): string | undefined {
  const huge = json.match(numberOrString)?.find((text) => text[0] !== '"' && !Number.isFinite(Number(text)));
  return huge && `json: cannot unmarshal number ${huge} into Go value of type float64`;
}

const maxDepth = 10_000;

const code = (character: string) => character.charCodeAt(0);
const quote = code('"');
const backslash = code('\\');
const closing: ReadonlyMap<number, number> = new Map([
  [code('{'), code('}')],
  [code('['), code(']')],
]);

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

// Without recursion, as the depth is the writer's choice: `open` holds the brackets that wait for their end.
function syntaxFault(bytes: Uint8Array): string | undefined {
  const open: number[] = [];
  let expected: Expected = 'value';
  for (let at = skipSpace(bytes, 0); ; at = skipSpace(bytes, at)) {
    const byte = bytes[at];
    const inside = open[open.length - 1];
    const inObject = inside === code('{');
    const ends = inside !== undefined && byte === closing.get(inside);
    if (ends && expected !== 'value' && expected !== 'key' && expected !== 'colon') {
      open.pop();
      expected = 'comma or end';
      at++;
    } else if (expected === 'value' || expected === 'value or end') {
      if (byte !== undefined && closing.has(byte)) {
        if (open.push(byte) > maxDepth) return unexpected(byte, 'exceeded max depth');
        expected = byte === code('{') ? 'key or end' : 'value or end';
        at++;
      } else {
        const end = scalarEnd(bytes, at);
        if (typeof end === 'string') return end;
        expected = 'comma or end';
        at = end;
      }
    } else if (expected === 'key' || expected === 'key or end') {
      if (byte !== quote) return unexpected(byte, 'looking for beginning of object key string');
      const end = stringEnd(bytes, at);
      if (typeof end === 'string') return end;
      expected = 'colon';
      at = end;
    } else if (expected === 'colon') {
      if (byte !== code(':')) return unexpected(byte, 'after object key');
      expected = 'value';
      at++;
    } else if (inside === undefined) {
      return byte === undefined ? undefined : unexpected(byte, 'after top-level value');
    } else {
      if (byte !== code(',')) {
        return unexpected(byte, inObject ? 'after object key:value pair' : 'after array element');
      }
      expected = inObject ? 'key' : 'value';
      at++;
    }
  }
}

/** Where the string, number or literal ends that begins here, or what is wrong with it. */
function scalarEnd(bytes: Uint8Array, at: number): number | string {
  const byte = bytes[at];
  if (byte === quote) return stringEnd(bytes, at);
  if (byte === code('-') || isDigit(byte)) return numberEnd(bytes, at);
  for (const literal of ['true', 'false', 'null']) {
    if (byte === code(literal)) return literalEnd(bytes, at, literal);
  }
  return unexpected(byte, 'looking for beginning of value');
}

function literalEnd(bytes: Uint8Array, at: number, literal: string): number | string {
  for (let i = 1; i < literal.length; i++) {
    if (bytes[at + i] !== literal.charCodeAt(i)) {
      return unexpected(bytes[at + i], `in literal ${literal} (expecting '${literal[i]}')`);
    }
  }
  return at + literal.length;
}

function numberEnd(bytes: Uint8Array, at: number): number | string {
  if (bytes[at] === code('-')) at++;
  if (!isDigit(bytes[at])) return unexpected(bytes[at], 'in numeric literal');
  at = bytes[at] === code('0') ? at + 1 : digitsEnd(bytes, at);
  if (bytes[at] === code('.')) {
    if (!isDigit(bytes[++at])) return unexpected(bytes[at], 'after decimal point in numeric literal');
    at = digitsEnd(bytes, at);
  }
  if (bytes[at] === code('e') || bytes[at] === code('E')) {
    at++;
    if (bytes[at] === code('+') || bytes[at] === code('-')) at++;
    if (!isDigit(bytes[at])) return unexpected(bytes[at], 'in exponent of numeric literal');
    at = digitsEnd(bytes, at);
  }
  return at;
}

function digitsEnd(bytes: Uint8Array, at: number): number {
  while (isDigit(bytes[at])) at++;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= code('0') && byte <= code('9');
}

const escapable: ReadonlySet<number> = new Set([...'"\\/bfnrt'].map(code));
const hexadecimal = /[0-9a-fA-F]/;

function stringEnd(bytes: Uint8Array, at: number): number | string {
  for (at++; bytes[at] !== quote; at++) {
    const byte = bytes[at];
    if (byte === undefined || byte < 0x20) return unexpected(byte, 'in string literal');
    if (byte !== backslash) continue;
    const escape = bytes[++at];
    if (escape === code('u')) {
      for (let i = 0; i < 4; i++) {
        const digit = bytes[++at];
        if (digit === undefined || !hexadecimal.test(String.fromCharCode(digit))) {
          return unexpected(digit, 'in \\u hexadecimal character escape');
        }
      }
    } else if (escape === undefined || !escapable.has(escape)) {
      return unexpected(escape, 'in string escape code');
    }
  }
  return at + 1;
}

function unexpected(byte: number | undefined, where: string): string {
  return byte === undefined ? 'unexpected end of JSON input' : `invalid character ${quotedByte(byte)} ${where}`;
}

const escapes: ReadonlyMap<number, string> = new Map([
  [0x07, '\\a'],
  [0x08, '\\b'],
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0b, '\\v'],
  [0x0c, '\\f'],
  [0x0d, '\\r'],
  [0x27, "\\'"],
  [0x5c, '\\\\'],
]);

/** A byte as Go quotes the character of that number. */
function quotedByte(byte: number): string {
  return `'${escapes.get(byte) ?? shownByte(byte)}'`;
}

function shownByte(byte: number): string {
  if ((byte >= 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad)) return String.fromCharCode(byte);
  const digits = byte.toString(16).padStart(2, '0');
  return byte < 0x80 ? `\\x${digits}` : `\\u00${digits}`;
}

function skipSpace(bytes: Uint8Array, at: number): number {
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at++;
  return at;
}

function typeAt(bytes: Uint8Array, at: number): string {
  switch (String.fromCharCode(bytes[at]!)) {
    case '{':
      return 'object';
    case '[':
      return 'array';
    case '"':
      return 'string';
    case 't':
    case 'f':
      return 'bool';
    case 'n':
      return 'null';
    default:
      return 'number';
  }
}
