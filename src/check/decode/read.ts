import { structOf, type Struct, type Value } from '../../kubernetes/schema/schema';
import type { Diagnostic } from '../diagnostic';
import { base64Complaint } from './base64';
import { betterValue } from './better-value';
import { cannotUnmarshal, written } from './go-words';
import { quantityComplaint } from './quantity';
import { suggest } from './suggest';
import { timeComplaint } from './time';

/** A value that could not be read, with the server's words. */
export interface Fault {
  readonly code: 'wrong-type' | 'bad-quantity' | 'bad-time' | 'bad-base64';
  readonly field: string;
  readonly words: string;
  /** What to write instead. */
  readonly fix: string | undefined;
  /** True: the server's decoder stops at once, and forgets what it found before. Else it says the first fault at its end. */
  readonly stops: boolean;
}

/** One reading of one manifest. */
export interface Reading {
  readonly minor: number;
  readonly root: Struct;
  /** Where the reading is. */
  readonly path: (string | number)[];
  readonly faults: Fault[];
  readonly unknown: Diagnostic[];
  readonly lenient: boolean;
  /** The fields without a value because theirs could not be read, or was written under another name. */
  readonly unread: Set<string>;
  /** The least number of bytes that what was read takes as JSON. */
  size: number;
}

/** The API server takes no larger request. */
const maxSize = 3 * 1024 * 1024;
/** Go's JSON decoder goes no deeper. */
const maxDepth = 10_000;
/** The API server names no more faults. */
const maxFaults = 100;

/** Thrown where reading goes no further: the manifest is too large or nested too deeply. */
export class Unreadable extends Error {}

/** A struct of the API from an object. What cannot be read is left out, and told in `reading`. */
export function readStruct(struct: Struct, from: object, reading: Reading): Record<string, unknown> {
  if (reading.path.length > maxDepth) throw new Unreadable('exceeded max depth');
  const source = from as Record<string, unknown>;
  const read: Record<string, unknown> = {};
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const field = struct.fields.get(key);
    if (field === undefined) {
      addUnknown(struct, key, value, reading);
      continue;
    }
    if (value === null) continue;
    reading.size += key.length;
    reading.path.push(key);
    const item = readValue(field.value, value, reading);
    if (item !== undefined) read[key] = item;
    reading.path.pop();
  }
  return read;
}

function readValue(type: Value, value: unknown, reading: Reading): unknown {
  if (++reading.size > maxSize) throw tooLarge();
  switch (type.shape) {
    case 'string':
      if (typeof value === 'string') return sized(value, reading);
      break;
    case 'bool':
      if (typeof value === 'boolean') return value;
      break;
    case 'int32':
    case 'int64':
      if (typeof value === 'number' && isInteger(value, type.shape)) return value;
      break;
    case 'struct':
      if (isObject(value)) return readStruct(structOf(type.type!, reading.minor)!, value, reading);
      break;
    case 'list':
      if (Array.isArray(value)) return readList(type.of!, value, reading);
      break;
    case 'map':
      if (isObject(value)) return readMap(type.of!, value, reading);
      break;
    case 'float64':
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      break;
    case 'intOrString':
      if (typeof value === 'string') return sized(value, reading);
      if (typeof value === 'number' && isInteger(value, 'int32')) return value;
      break;
    case 'quantity':
      if (typeof value === 'string') {
        if (quantityComplaint(value) === undefined) return sized(value, reading);
      } else if (typeof value === 'number' && Number.isFinite(value)) return String(value);
      break;
    case 'time':
    case 'microTime':
      if (typeof value === 'string' && timeComplaint(value, type.shape === 'microTime') === undefined) return value;
      break;
    case 'bytes':
      if (typeof value === 'string' && base64Complaint(value) === undefined) return sized(value, reading);
      break;
    case 'raw':
      return readRaw(value, reading, 0);
  }
  return readOdd(type, value, reading);
}

/** What is not as it should be: what JSON would make of it first, and then a fault if it still does not fit. */
function readOdd(type: Value, value: unknown, reading: Reading): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    // What kubectl says of `.nan` and `.inf`, as which such numbers are written in YAML.
    return addFault(reading, 'wrong-type', `json: unsupported value: ${goNumber(value)}`, true);
  }
  const plain = inJson(value);
  if (plain === undefined || plain === null) return undefined;
  if (plain !== value && typeof plain !== 'bigint') return readValue(type, plain, reading);
  switch (type.shape) {
    case 'int32':
    case 'int64':
      if (typeof plain === 'bigint' && isIntegerText(plain, type.shape)) return Number(plain);
      if (typeof plain === 'number' || typeof plain === 'bigint')
        return addWrongType(reading, `number ${plain}`, type.go);
      break;
    case 'float64':
      if (typeof plain === 'bigint') return Number(plain);
      break;
    case 'intOrString': {
      if (typeof plain === 'bigint' && isIntegerText(plain, 'int32')) return Number(plain);
      const isNumber = typeof plain === 'number' || typeof plain === 'bigint';
      return addWrongType(reading, isNumber ? `number ${plain}` : jsonType(plain), 'int32', true);
    }
    case 'quantity': {
      if (typeof plain === 'bigint') return String(plain);
      const trimmed = typeof plain === 'string' ? plain.replace(spaceAround, '') : '';
      const words = quantityComplaint(trimmed);
      return words === undefined ? trimmed : addFault(reading, 'bad-quantity', words, true, betterValue(type, plain));
    }
    case 'time':
    case 'microTime':
      if (typeof plain !== 'string') return addWrongType(reading, jsonType(plain), 'string', true);
      return addFault(reading, 'bad-time', timeComplaint(plain, type.shape === 'microTime')!, true);
    case 'bytes':
      if (typeof plain === 'string') return addFault(reading, 'bad-base64', base64Complaint(plain)!, false);
      break;
  }
  return addWrongType(reading, jsonType(plain), type.go, false, betterValue(type, plain));
}

function readList(type: Value, values: readonly unknown[], reading: Reading): unknown[] {
  if ((reading.size += values.length) > maxSize) throw tooLarge();
  const list = values.slice();
  for (let i = 0; i < values.length; i++) {
    reading.path.push(i);
    const value = values[i];
    const item = value === null || value === undefined ? zero(type) : readValue(type, value, reading);
    list[i] = item === undefined ? zero(type) : item;
    reading.path.pop();
  }
  return list;
}

function readMap(type: Value, from: object, reading: Reading): Record<string, unknown> {
  const source = from as Record<string, unknown>;
  const map: Record<string, unknown> = {};
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    reading.size += key.length;
    reading.path.push(key);
    const item = value === null ? zero(type) : readValue(type, value, reading);
    if (item !== undefined) put(map, key, item);
    reading.path.pop();
  }
  return map;
}

/** A copy of what the API keeps as it is. */
function readRaw(value: unknown, reading: Reading, depth: number): unknown {
  if (++reading.size > maxSize) throw tooLarge();
  if (depth + reading.path.length > maxDepth) throw new Unreadable('exceeded max depth');
  const plain = inJson(value);
  if (typeof plain === 'string') return sized(plain, reading);
  if (typeof plain === 'bigint') return Number(plain);
  if (typeof plain !== 'object' || plain === null) return plain;
  if (Array.isArray(plain)) {
    if ((reading.size += plain.length) > maxSize) throw tooLarge();
    return Array.from(plain, (item) => readRaw(item, reading, depth + 1) ?? null);
  }
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(plain)) {
    reading.size += key.length;
    const read = readRaw(item, reading, depth + 1);
    if (read !== undefined) put(copy, key, read);
  }
  return copy;
}

/** Sets a key that may be any word, `__proto__` too. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

function addUnknown(struct: Struct, key: string, value: unknown, reading: Reading): void {
  if (reading.lenient || reading.unknown.length >= maxFaults || inJson(value) === undefined) return;
  const { path, minor, root } = reading;
  const parent = written(path);
  const field = parent === '' ? key : `${parent}.${key}`;
  const suggestion = suggest({ key, value, struct, path, root, minor });
  if (suggestion?.meant !== undefined)
    reading.unread.add(parent === '' ? suggestion.meant : `${parent}.${suggestion.meant}`);
  reading.unknown.push({
    code: 'unknown-field',
    severity: 'error',
    source: 'schema',
    field,
    reason: 'StrictUnknownField',
    message: `unknown field "${field}"`,
    ...(suggestion && { fix: suggestion.fix }),
  });
}

function addWrongType(reading: Reading, found: string, go: string, stops = false, fix?: string): undefined {
  const words = cannotUnmarshal(found, go, reading.root, reading.path, reading.minor);
  return addFault(reading, 'wrong-type', words, stops, fix);
}

function addFault(reading: Reading, code: Fault['code'], words: string, stops: boolean, fix?: string): undefined {
  if (reading.faults.length >= maxFaults) return;
  const field = written(reading.path);
  reading.faults.push({ code, field, words, fix, stops });
  reading.unread.add(field);
}

/** What a null item of a list, and a null value of a map, becomes. */
function zero(type: Value): unknown {
  switch (type.shape) {
    case 'string':
    case 'bytes':
    case 'time':
    case 'microTime':
      return '';
    case 'quantity':
      return '0';
    case 'bool':
      return false;
    case 'int32':
    case 'int64':
    case 'float64':
    case 'intOrString':
      return 0;
    case 'list':
      return [];
    case 'map':
    case 'struct':
      return {};
    case 'raw':
      return null;
  }
}

/** The value that stands for this one in JSON; undefined where none does. */
function inJson(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof String || value instanceof Number || value instanceof Boolean) return value.valueOf();
  return value;
}

function goNumber(value: number): string {
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'boolean') return 'bool';
  return typeof value === 'bigint' ? 'number' : typeof value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}

const maxInt32 = 2 ** 31 - 1;
const maxInt64 = 2 ** 63;

function isInteger(value: number, shape: 'int32' | 'int64'): boolean {
  if (!Number.isInteger(value)) return false;
  return shape === 'int32' ? value <= maxInt32 && value >= -maxInt32 - 1 : value <= maxInt64 && value >= -maxInt64;
}

function isIntegerText(value: bigint, shape: 'int32' | 'int64'): boolean {
  const bits = shape === 'int32' ? 32 : 64;
  return BigInt.asIntN(bits, value) === value;
}

// In JSON text, other white space than these is written as an escape, which the server does not read.
const spaceAround =
  /^[ \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[ \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;

function sized(text: string, reading: Reading): string {
  if ((reading.size += text.length) > maxSize) throw tooLarge();
  return text;
}

function tooLarge(): Unreadable {
  return new Unreadable(`Request entity too large: limit is ${maxSize}`);
}
