import { plainValue } from './scalars';

/** Where the reading of one document is. */
interface Cursor {
  readonly text: string;
  /** The next character. */
  at: number;
  /** The depth of the line on which `at` stands; -1 at the end of the text. */
  indent: number;
}

/** Thrown at whatever is not plain, right or wrong: the slow reader knows. */
const unusual = new Error('not the plain YAML that is read fast');

const newline = 10;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const comma = 44;
const dash = 45;
const colon = 58;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const pipe = 124;
const openBrace = 123;
const closeBrace = 125;

const maxDepth = 100;
/** A key on one line has at most 1024 characters; near that the slow reader decides. */
const maxKey = 1000;
/** Line ends and indentation of other systems, and characters that only look like nothing. */
const strange = /[^\n\x20-\x7e\xa1-\u1fff\u2070-\ufefe]/;

/**
 * The data of a document in the YAML that people and programs mostly write: maps, lists, words on one line, literal
 * texts, and JSON. Undefined at everything else, be it wrong or only rare (anchors, tags, folded texts, doubled keys,
 * tabs): the slow reader then reads it. What is read has no fault, and is what the slow reader would read.
 */
export function readFast(text: string): { readonly value: unknown } | undefined {
  if (strange.test(text)) return undefined;
  const from: Cursor = { text, at: text.startsWith('---\n') ? 4 : 0, indent: 0 };
  try {
    nextLine(from);
    const value = startsFlow(from) ? wholeFlow(from) : readBlock(from, 0);
    return from.indent < 0 ? { value } : undefined;
  } catch (error) {
    if (error === unusual) return undefined;
    throw error;
  }
}

/** Goes to the next line that says something. */
function nextLine(from: Cursor): void {
  const { text } = from;
  let start = from.at;
  for (;;) {
    let at = start;
    while (text.charCodeAt(at) === space) at++;
    const first = text.charCodeAt(at);
    if (first === newline) start = at + 1;
    else if (first === hash) {
      const end = text.indexOf('\n', at);
      start = end < 0 ? text.length : end + 1;
    } else {
      from.at = at;
      from.indent = at < text.length ? at - start : -1;
      return;
    }
  }
}

/** Nothing but a comment may follow on this line; goes to the next one. */
function endLine(from: Cursor): void {
  const { text } = from;
  const begin = from.at;
  skipSpaces(from);
  const next = text.charCodeAt(from.at);
  if (next === newline) from.at++;
  else if (next === hash && from.at > begin) {
    const end = text.indexOf('\n', from.at);
    from.at = end < 0 ? text.length : end + 1;
  } else if (from.at < text.length) throw unusual;
  nextLine(from);
}

function skipSpaces(from: Cursor): void {
  while (from.text.charCodeAt(from.at) === space) from.at++;
}

/** True at the end of the line, or of what it says. */
function isAtEnd({ text, at }: Cursor): boolean {
  const next = text.charCodeAt(at);
  return next === newline || next === hash || at >= text.length;
}

const isBreak = (next: number) => next === space || next === newline || Number.isNaN(next);
const isDash = ({ text, at }: Cursor) => text.charCodeAt(at) === dash && isBreak(text.charCodeAt(at + 1));

function startsFlow({ text, at }: Cursor): boolean {
  const next = text.charCodeAt(at);
  return next === openBrace || next === openBracket;
}

/** What stands at the beginning of a line, `depth` levels down. */
function readBlock(from: Cursor, depth: number): unknown {
  if (depth > maxDepth || from.indent < 0) throw unusual;
  return isDash(from) ? readList(from, from.indent, depth) : readMap(from, from.indent, readKey(from), depth);
}

/** The items at `indent`; `from` stands at the first dash. */
function readList(from: Cursor, indent: number, depth: number): unknown[] {
  if (depth > maxDepth) throw unusual;
  const list: unknown[] = [];
  do {
    const dashAt = from.at;
    from.at++;
    skipSpaces(from);
    const column = indent + from.at - dashAt;
    if (isAtEnd(from)) {
      endLine(from);
      list.push(from.indent > indent ? readBlock(from, depth + 1) : null);
    } else if (isDash(from)) list.push(readList(from, column, depth + 1));
    else list.push(readItem(from, indent, column, depth));
    if (from.indent > indent) throw unusual;
  } while (from.indent === indent && isDash(from));
  return list;
}

/** What follows a dash: a map that begins on its line, or a value. */
function readItem(from: Cursor, indent: number, column: number, depth: number): unknown {
  const next = from.text.charCodeAt(from.at);
  if (next === pipe || startsFlow(from)) return readValue(from, indent);
  const word = readWord(from);
  if (from.text.charCodeAt(from.at) === colon) return readMap(from, column, keyOf(from, word), depth + 1);
  endLine(from);
  return word;
}

/** The fields at `indent`; `from` stands behind the first one's colon. */
function readMap(from: Cursor, indent: number, firstKey: string, depth: number): Record<string, unknown> {
  if (depth > maxDepth) throw unusual;
  const map: Record<string, unknown> = {};
  let key = firstKey;
  for (;;) {
    if (Object.hasOwn(map, key)) throw unusual;
    skipSpaces(from);
    if (isAtEnd(from)) {
      endLine(from);
      if (from.indent > indent) map[key] = readBlock(from, depth + 1);
      else map[key] = from.indent === indent && isDash(from) ? readList(from, indent, depth + 1) : null;
    } else map[key] = readValue(from, indent);
    if (from.indent > indent) throw unusual;
    if (from.indent < indent || isDash(from)) return map;
    key = readKey(from);
  }
}

/** A value that begins on the line of its key or dash, and with it the line; `indent` is that of the key or dash. */
function readValue(from: Cursor, indent: number): unknown {
  if (from.text.charCodeAt(from.at) === pipe) return readLiteral(from, indent);
  const value = startsFlow(from) ? readFlow(from, 0, skipSpaces) : readWord(from);
  endLine(from);
  return value;
}

/** The key of a block map with its colon. */
function readKey(from: Cursor): string {
  return keyOf(from, readWord(from));
}

function keyOf(from: Cursor, word: unknown): string {
  const isKey = typeof word === 'string' && word !== '__proto__' && word !== '<<' && word.length < maxKey;
  if (!isKey || from.text.charCodeAt(from.at) !== colon) throw unusual;
  from.at++;
  if (!isBreak(from.text.charCodeAt(from.at))) throw unusual;
  return word;
}

/** A quoted or plain word in a block, up to the colon of a key, a comment or the end of the line. */
function readWord(from: Cursor): unknown {
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

function startsPlain(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first >= 97 && first <= 122) return true;
  // At a line's begin, `---` and `...` part documents.
  if (first === dash) return !isBreak(text.charCodeAt(at + 1)) && !text.startsWith('---', at);
  return plainStart.test(text.charAt(at)) && !text.startsWith('...', at);
}

function readDoubleQuoted(from: Cursor): string {
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

/** JSON's escapes mean the same in YAML; there are others. */
function unescaped(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw unusual;
  }
}

function readSingleQuoted(from: Cursor): string {
  const { text, at } = from;
  const end = text.indexOf("'", at + 1);
  if (end < 0 || text.charCodeAt(end + 1) === singleQuote) throw unusual;
  const word = text.slice(at + 1, end);
  if (word.includes('\n')) throw unusual;
  from.at = end + 1;
  return word;
}

/** `|` or `|-`, and the deeper lines below it. */
function readLiteral(from: Cursor, indent: number): string {
  const { text } = from;
  from.at++;
  const strips = text.charCodeAt(from.at) === dash;
  if (strips) from.at++;
  if (text.charCodeAt(from.at) !== newline) throw unusual;
  const first = from.at + 1;
  let at = first;
  while (text.charCodeAt(at) === space) at++;
  const depth = at - first;
  if (depth <= indent || depth === 0 || isBreak(text.charCodeAt(at))) throw unusual;
  const lines: string[] = [];
  let start = first;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    // Without a last line end the text has none either.
    if (end < 0) throw unusual;
    for (at = start; at < end && at - start < depth && text.charCodeAt(at) === space;) at++;
    if (at < end && at - start < depth) break;
    lines.push(text.slice(at, end));
    start = end + 1;
  }
  while (lines.at(-1) === '') lines.pop();
  from.at = start;
  nextLine(from);
  // A comment is not text: how deep it may stand is for the slow reader to say.
  if (text.slice(start, from.at).includes('#')) throw unusual;
  return strips ? lines.join('\n') : `${lines.join('\n')}\n`;
}

/** A document that is one flow, such as JSON: it may have line ends between its words. */
function wholeFlow(from: Cursor): unknown {
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

function readFlow(from: Cursor, depth: number, skip: Skip): unknown {
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
    const key = keyOf(from, readFlowWord(from));
    if (Object.hasOwn(map, key)) throw unusual;
    skip(from);
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

const flowPlain = /[\w./-][\w./:-]*/y;

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
