import { plainValue } from '../scalars';
import {
  backslash,
  colon,
  dash,
  doubleQuote,
  hash,
  isBreak,
  newline,
  singleQuote,
  space,
  unusual,
  type Cursor,
} from './cursor';

/** A key on one line has at most 1024 characters; near that the slow reader decides. */
const maxKey = 1000;

/** A word that is a key, with its colon. */
export function keyOf(from: Cursor, word: unknown): string {
  const isKey = typeof word === 'string' && word !== '__proto__' && word !== '<<' && word.length < maxKey;
  if (!isKey || from.text.charCodeAt(from.at) !== colon) throw unusual;
  from.at++;
  if (!isBreak(from.text.charCodeAt(from.at))) throw unusual;
  return word;
}

/** A quoted or plain word in a block, up to the colon of a key, a comment or the end of the line. */
export function readWord(from: Cursor): unknown {
  const { text, at } = from;
  const first = text.charCodeAt(at);
  if (first === doubleQuote) return readDoubleQuoted(from);
  if (first === singleQuote) return readSingleQuoted(from);
  if (!startsPlain(text, at)) throw unusual;
  let end = at;
  for (let i = at; i < text.length; i++) {
    const next = text.charCodeAt(i);
    if (next === newline) break;
    if (next === colon && isBreak(text.charCodeAt(i + 1))) break;
    if (next === hash && text.charCodeAt(i - 1) === space) break;
    if (next !== space) end = i + 1;
  }
  from.at = end;
  return plainValue(text.slice(at, end));
}

/** Letters, digits and what else a plain word may begin with and means nothing by itself. */
const plainStart = /[^\s?:,[\]{}#&*!|>'"%@`=<-]/;

export function startsPlain(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first >= 97 && first <= 122) return true;
  // At a line's begin, `---` and `...` part documents.
  if (first === dash) return !isBreak(text.charCodeAt(at + 1)) && !text.startsWith('---', at);
  return plainStart.test(text.charAt(at)) && !text.startsWith('...', at);
}

export function readDoubleQuoted(from: Cursor): string {
  const { text, at } = from;
  let hasEscape = false;
  for (let i = at + 1; i < text.length; i++) {
    const next = text.charCodeAt(i);
    if (next === newline) break;
    if (next === backslash) {
      hasEscape = true;
      i++;
    } else if (next === doubleQuote) {
      from.at = i + 1;
      return hasEscape ? unescaped(text.slice(at, i + 1)) : text.slice(at + 1, i);
    }
  }
  throw unusual;
}

/** JSON's escapes mean the same in YAML, but for these; there are others. */
const oddEscape = /\\(?:\/|u[dD][89a-fA-F])/;

function unescaped(quoted: string): string {
  if (oddEscape.test(quoted)) throw unusual;
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw unusual;
  }
}

export function readSingleQuoted(from: Cursor): string {
  const { text, at } = from;
  const end = text.indexOf("'", at + 1);
  if (end < 0 || text.charCodeAt(end + 1) === singleQuote) throw unusual;
  const word = text.slice(at + 1, end);
  if (word.includes('\n')) throw unusual;
  from.at = end + 1;
  return word;
}
