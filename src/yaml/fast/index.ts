import {
  dash,
  hash,
  isBreak,
  maxDepth,
  newline,
  note,
  pipe,
  skipSpaces,
  space,
  unusual,
  colon,
  type Cursor,
  type Spots,
} from './cursor';
import { readFlow, readWholeFlow, startsFlow } from './flow';
import { keyOf, readWord } from './words';

/** Line ends and indentation of other systems, and characters that only look like nothing. */
const strange = /[^\n\x20-\x7e\xa1-\u1fff\u2070-\ufefe]/;

/** A document that was read fast. */
export interface FastDocument {
  readonly value: unknown;
  /** The offset of its first word. */
  readonly start: number;
}

/**
 * The data of a document in the YAML that people and programs mostly write: maps, lists, words on one line, literal
 * texts, and JSON. Undefined at everything else, be it wrong or only rare (anchors, tags, folded texts, doubled keys,
 * tabs): the slow reader then reads it. `spots` is filled with the places of all that is held by maps and lists.
 * What is read has no fault, and is what the slow reader would read.
 */
export function readFast(text: string, spots?: Spots): FastDocument | undefined {
  if (strange.test(text)) return undefined;
  const from: Cursor = { text, at: text.startsWith('---\n') ? 4 : 0, indent: 0, spots };
  try {
    nextLine(from);
    const start = from.at;
    const value = startsFlow(from) ? readWholeFlow(from) : readBlock(from, 0);
    return from.indent < 0 ? { value, start } : undefined;
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

/** True at the end of the line, or of what it says. */
function isAtEnd({ text, at }: Cursor): boolean {
  const next = text.charCodeAt(at);
  return next === newline || next === hash || at >= text.length;
}

const isDash = ({ text, at }: Cursor) => text.charCodeAt(at) === dash && isBreak(text.charCodeAt(at + 1));

/** What stands at the beginning of a line, `depth` levels down. */
function readBlock(from: Cursor, depth: number): unknown {
  if (depth > maxDepth || from.indent < 0) throw unusual;
  if (isDash(from)) return readList(from, from.indent, depth);
  const { at } = from;
  return readMap(from, from.indent, readKey(from), at, depth);
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
      note(from, list, list.length, from.at, from.at);
      list.push(from.indent > indent ? readBlock(from, depth + 1) : null);
    } else {
      note(from, list, list.length, from.at, from.at);
      list.push(isDash(from) ? readList(from, column, depth + 1) : readItem(from, indent, column, depth));
    }
    if (from.indent > indent) throw unusual;
  } while (from.indent === indent && isDash(from));
  return list;
}

/** What follows a dash: a map that begins on its line, or a value. */
function readItem(from: Cursor, indent: number, column: number, depth: number): unknown {
  const next = from.text.charCodeAt(from.at);
  if (next === pipe || startsFlow(from)) return readValue(from, indent);
  const { at } = from;
  const word = readWord(from);
  if (from.text.charCodeAt(from.at) === colon) return readMap(from, column, keyOf(from, word), at, depth + 1);
  endLine(from);
  return word;
}

/** The fields at `indent`; `from` stands behind the first one's colon. */
function readMap(
  from: Cursor,
  indent: number,
  firstKey: string,
  firstAt: number,
  depth: number,
): Record<string, unknown> {
  if (depth > maxDepth) throw unusual;
  const map: Record<string, unknown> = {};
  let key = firstKey;
  let keyAt = firstAt;
  for (;;) {
    if (Object.hasOwn(map, key)) throw unusual;
    skipSpaces(from);
    if (isAtEnd(from)) {
      endLine(from);
      note(from, map, key, keyAt, from.at);
      if (from.indent > indent) map[key] = readBlock(from, depth + 1);
      else map[key] = from.indent === indent && isDash(from) ? readList(from, indent, depth + 1) : null;
    } else {
      note(from, map, key, keyAt, from.at);
      map[key] = readValue(from, indent);
    }
    if (from.indent > indent) throw unusual;
    if (from.indent < indent || isDash(from)) return map;
    keyAt = from.at;
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
