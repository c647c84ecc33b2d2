import { plainValue } from '../scalars';
import {
  closeBrace,
  closeBracket,
  comma,
  doubleQuote,
  maxDepth,
  newline,
  note,
  openBrace,
  openBracket,
  singleQuote,
  space,
  unusual,
  type Cursor,
} from './cursor';
import { keyOf, readDoubleQuoted, readSingleQuoted, startsPlain } from './words';

export function startsFlow({ text, at }: Cursor): boolean {
  const next = text.charCodeAt(at);
  return next === openBrace || next === openBracket;
}

/** A document that is one flow, such as JSON: it may have line ends between its words. */
export function readWholeFlow(from: Cursor): unknown {
  const value = readFlow(from, 0, skipWhiteSpace);
  skipWhiteSpace(from);
  from.indent = from.at < from.text.length ? 0 : -1;
  return value;
}

function skipWhiteSpace(from: Cursor): void {
  for (let next = from.text.charCodeAt(from.at); next === space || next === newline;) {
    next = from.text.charCodeAt(++from.at);
  }
}

type Skip = (from: Cursor) => void;

export function readFlow(from: Cursor, depth: number, skip: Skip): unknown {
  const first = from.text.charCodeAt(from.at);
  if (depth > maxDepth) throw unusual;
  if (first === openBracket) return readFlowList(from, depth, skip);
  if (first === openBrace) return readFlowMap(from, depth, skip);
  return readFlowWord(from);
}

function readFlowList(from: Cursor, depth: number, skip: Skip): unknown[] {
  const list: unknown[] = [];
  from.at++;
  skip(from);
  if (takes(from, closeBracket)) return list;
  for (;;) {
    note(from, list, list.length, from.at, from.at);
    list.push(readFlow(from, depth + 1, skip));
    skip(from);
    if (takes(from, closeBracket)) return list;
    if (!takes(from, comma)) throw unusual;
    skip(from);
  }
}

function readFlowMap(from: Cursor, depth: number, skip: Skip): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  from.at++;
  skip(from);
  if (takes(from, closeBrace)) return map;
  for (;;) {
    const keyAt = from.at;
    const key = keyOf(from, readFlowWord(from));
    if (Object.hasOwn(map, key)) throw unusual;
    skip(from);
    note(from, map, key, keyAt, from.at);
    map[key] = readFlow(from, depth + 1, skip);
    skip(from);
    if (takes(from, closeBrace)) return map;
    if (!takes(from, comma)) throw unusual;
    skip(from);
  }
}

function takes(from: Cursor, wanted: number): boolean {
  const found = from.text.charCodeAt(from.at) === wanted;
  if (found) from.at++;
  return found;
}

const flowPlain = /(?:[\w./]|-[\w.-])[\w./:-]*/y;

function readFlowWord(from: Cursor): unknown {
  const { text, at } = from;
  const first = text.charCodeAt(at);
  if (first === doubleQuote) return readDoubleQuoted(from);
  if (first === singleQuote) return readSingleQuoted(from);
  flowPlain.lastIndex = at;
  let word = flowPlain.exec(text)?.[0];
  if (word === undefined || !startsPlain(text, at)) throw unusual;
  if (word.endsWith(':')) word = word.slice(0, -1);
  from.at = at + word.length;
  return plainValue(word);
}
