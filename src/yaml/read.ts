import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  type CST,
  type Document,
  type Node,
  type ErrorCode,
} from 'yaml';
import { readFast, type FastDocument } from './fast';
import type { Spot, Spots } from './fast/cursor';
import { refusedByGo } from './go-yaml';
import { splitObjects } from './json-stream';
import { foreignText, mended, mendNear, type Mend } from './mend';
import { repairIndentation, type Moved } from './repair';
import { scalarTags } from './scalars';
import { splitDocuments, type Part } from './split';

/** A place in a text: both count from 1, columns in UTF-16 units, as editors do; a byte order mark is none. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a text before anything is said of its meaning. */
export interface YamlProblem extends Position {
  readonly code: 'yaml-syntax' | 'yaml-indentation' | 'duplicate-field' | 'too-large' | 'too-deep';
  readonly message: string;
  readonly fix?: string;
  /** The path of the field, where there is one. */
  readonly field?: string;
}

/** One document of a text. */
export interface YamlDocument {
  /** Its data, as JSON holds it; undefined where it could not be read at all. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the key or the value at a path is written; the nearest field around it where it is not. */
  locate(path: readonly string[], word: 'key' | 'value'): Position;
}

/** YAML ends a line at a carriage return alone, too. */
const oldLineEnd = /\r(?!\n)/g;

/** The most bytes that the API server takes in one request. */
const requestLimit = 3 * 1024 * 1024;

/** Reads every document of a YAML or JSON text as kubectl does, and goes on after faults where the meaning is clear. Never throws. */
export function readYaml(text: string): YamlDocument[] {
  // A byte order mark is no column of its own.
  return splitDocuments(text.replace(/^\uFEFF/, '').replace(oldLineEnd, '\n'))
    .flatMap(splitObjects)
    .map((part) => (part.column === 0 ? readDocument(part) : movedRight(readDocument(part), part)));
}

/** A document that does not begin its line. */
function movedRight({ value, problems, locate }: YamlDocument, { line, column: by }: Part): YamlDocument {
  const moved = <T extends Position>(at: T): T => (at.line === line + 1 ? { ...at, column: at.column + by } : at);
  return { value, problems: problems.map(moved), locate: (path, word) => moved(locate(path, word)) };
}

function readDocument(part: Part): YamlDocument {
  if (part.text.length > requestLimit) {
    const message = `the document has ${part.text.length} characters: the API server takes at most ${requestLimit} bytes in a request`;
    return unread({ code: 'too-large', message, line: part.line + 1, column: 1 });
  }
  const fast = readFast(part.text);
  return fast === undefined ? readSlowly(part) : { value: fast.value, problems: [], locate: locateFast(part) };
}

/** Finds the places in a document that was read fast: it is read again, once, when the first is asked for. */
function locateFast({ text, line }: Part): YamlDocument['locate'] {
  const spots: Spots = new Map();
  const lines = new LineCounter();
  let root: FastDocument | undefined;
  return (path, word) => {
    if (root === undefined) {
      root = readFast(text, spots)!;
      for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at);
    }
    let node = root.value;
    let spot: Spot = { key: root.start, value: root.start };
    let found = true;
    for (const name of path) {
      const next = spots.get(node as object)?.get(name);
      if (next === undefined) {
        found = false;
        break;
      }
      spot = next;
      node = (node as Record<string, unknown>)[name];
    }
    const { line: number, col } = lines.linePos(word === 'value' && found ? spot.value : spot.key);
    return { line: number + line, column: col };
  };
}

/** Reads one document with the places of its words. */
export function readSlowly(part: Part): YamlDocument {
  const start = { line: part.line + 1, column: 1 };
  try {
    return interpret(part);
  } catch (error) {
    if (error instanceof TooDeep) return unread({ code: 'too-deep', message: error.message, ...start });
    // A ReferenceError: too many aliases, as in a YAML bomb.
    return unread({ code: 'yaml-syntax', message: error instanceof Error ? error.message : String(error), ...start });
  }
}

function unread(problem: YamlProblem): YamlDocument {
  return { value: undefined, problems: [problem], locate: () => ({ line: problem.line, column: problem.column }) };
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Far deeper than anything in the API, and far from the end of the stack: the composer is recursive. */
const maxDepth = 500;

/** Thrown at a document that is nested too deeply to be composed. */
class TooDeep extends Error {
  override readonly message = 'the document is nested too deeply';
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  if (isTooDeep(tokens)) throw new TooDeep();
  const composer = new Composer({
    schema: 'failsafe',
    customTags: scalarTags,
    merge: true,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
    // To kubectl, a set or an ordered map is a map or list like any other.
    resolveKnownTags: false,
  });
  const [document] = composer.compose(tokens, true, text.length);
  return { document: document!, lines };
}

/** Walks the parser's tokens level by level, without recursion. */
function isTooDeep(tokens: readonly CST.Token[]): boolean {
  let level: (CST.Token | null | undefined)[] = [...tokens];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) return true;
    level = level.flatMap((token) => {
      if (token?.type === 'document') return [token.value];
      return token && 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
    });
  }
  return false;
}

/** A text as it can be read, and what was mended for it. */
interface Mended extends Parsed {
  readonly mends: readonly Mend[];
  readonly moved: readonly Moved[];
  /** By line: see `Repaired`. */
  readonly shifts: readonly number[] | undefined;
}

/** What an alias stands for is not copied; a bomb multiplies them far beyond this. */
const maxAliasCount = 10_000;

/** Mends are tried one after another, each with a parse of its own. */
const maxMends = 20;
const maxMendedLength = 300_000;

/** Reads a text that has a fault as its writer most likely meant it; undefined where that is not clear. */
function readMended(text: string, broken: Parsed): Mended | undefined {
  if (text.length > maxMendedLength) return undefined;
  let lines: readonly string[] = text.split('\n');
  let parsed = broken;
  const mends: Mend[] = [];
  while (mends.length < maxMends) {
    const line = faultLine(parsed);
    const step = mendNear(lines, line).flatMap((mend) => {
      const next = mended(lines, mend);
      const read = parse(next.join('\n'));
      return faultLine(read) > line ? [{ mend, next, read }] : [];
    })[0];
    if (!step) break;
    mends.push(step.mend);
    lines = step.next;
    parsed = step.read;
    if (isSound(parsed)) return { ...parsed, mends, moved: [], shifts: undefined };
  }
  const { text: repaired, moved, shifts } = repairIndentation(lines.join('\n'));
  const again = parse(repaired);
  return isSound(again) ? { ...again, mends, moved, shifts } : undefined;
}

const isSound = ({ document }: Parsed) => document.errors.length === 0 && !hasOddKey(document.contents as Node | null);

/** The line (from 0) of the first fault; beyond all lines where there is none. */
function faultLine({ document, lines }: Parsed): number {
  const [fault] = document.errors;
  return fault ? lines.linePos(fault.pos[0]).line - 1 : Infinity;
}

/** True for a map with a map or list as a key: JSON has no such thing. */
function hasOddKey(node: Node | null): boolean {
  if (isSeq(node)) return node.items.some((item) => hasOddKey(item as Node | null));
  if (!isMap(node)) return false;
  return node.items.some(({ key, value }) => isMap(key) || isSeq(key) || hasOddKey(value as Node | null));
}

function interpret(part: Part): YamlDocument {
  const read = parse(part.text);
  const isPage = isScalar(read.document.contents) && foreignText(part.text) !== undefined;
  const fault = isSound(read) && !isPage ? undefined : faultOf(part, read);
  const mended = fault && !isPage ? readMended(part.text, read) : undefined;
  const { document, lines } = mended ?? read;
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    const column = columnBefore(mended, line - 1, Math.max(0, col - 1 + (mended?.shifts?.[line - 1] ?? 0)));
    return { line: line + part.line, column: column + 1 };
  };
  if (fault && !mended) return unread(fault);
  const problems: YamlProblem[] = fault ? mendedProblems(mended!, fault, part.line) : [];
  const refused = fault ? [] : refusedByGo(part.text, document);
  for (const { offset, ...words } of refused) problems.push({ code: 'yaml-syntax', ...words, ...place(offset) });
  const { doubled, unresolved } = faultsOfMeaning(document);
  for (const { field, offset } of doubled)
    problems.push({ code: 'duplicate-field', message: `duplicate field "${field}"`, field, ...place(offset) });
  for (const { name, offset } of unresolved)
    problems.push({
      code: 'yaml-syntax',
      message: `\`*${name}\` refers to an anchor \`&${name}\` that is not there`,
      fix: `put a text that begins with \`*\` in quotes: \`'*${name}'\``,
      ...place(offset),
    });
  return {
    value: unresolved.length > 0 ? undefined : (document.toJS({ maxAliasCount }) as unknown),
    problems,
    locate: (path, word) => place(offsetOf(document, path, word)),
  };
}

/** What is told of a text that was mended: each slip and each moved line; the parser's words where there is neither. */
function mendedProblems({ mends, moved }: Mended, fault: YamlProblem, firstLine: number): YamlProblem[] {
  if (mends.length === 0 && moved.length === 0) return [fault];
  const slips = mends.map(({ line, at, message, fix }): YamlProblem => ({
    code: 'yaml-syntax',
    message,
    fix,
    line: firstLine + line + 1,
    column: at + 1,
  }));
  return [...slips, ...moved.map((one) => indentationProblem(one, firstLine))];
}

/** The column (from 0) in the text as it was written. */
function columnBefore(mended: Mended | undefined, line: number, column: number): number {
  return (mended?.mends ?? []).reduceRight((now, { line: on, at, removed, inserted }) => {
    return on === line && now > at ? Math.max(at, now - inserted.length + removed) : now;
  }, column);
}

/** How the parser's words are told where its own are hard to understand. */
const plainWords: Readonly<Partial<Record<ErrorCode, { message?: string; fix: string }>>> = {
  TAB_AS_INDENT: { fix: 'indent with spaces' },
  MISSING_CHAR: { fix: 'look for a quote, bracket or comma that is missing here or above' },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a field has no colon, or no space after its colon',
    fix: 'write each field as `name: value`',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second `: ` stands on a line, or the line below is indented too far',
    fix: 'put a value with `: ` in quotes, and fields of one object at one depth',
  },
  BAD_INDENT: { fix: 'put the fields of one object at one depth' },
};

function faultOf({ text, line: firstLine }: Part, { document, lines }: Parsed): YamlProblem {
  const [fault] = document.errors;
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine, column: col };
  };
  const foreign = foreignText(text, fault?.pos[0]);
  if (foreign) return { code: 'yaml-syntax', message: foreign.message, fix: foreign.fix, ...at(foreign.at) };
  if (!fault) return { code: 'yaml-syntax', message: 'a map or list cannot be the name of a field', ...at(0) };
  const isOpen = /^Flow .* end with a/.test(fault.message);
  const words = plainWords[isOpen ? 'MISSING_CHAR' : fault.code];
  return {
    code: 'yaml-syntax',
    message: words?.message ?? fault.message,
    ...(words && { fix: words.fix }),
    ...at(fault.pos[0]),
  };
}

function indentationProblem({ line, from, to, key, beside }: Moved, firstLine: number): YamlProblem {
  const spaces = (count: number) => (count === 1 ? '1 space' : `${count} spaces`);
  return {
    code: 'yaml-indentation',
    message: `\`${key}\` is indented by ${spaces(from)}, which YAML cannot read here`,
    fix: `indent \`${key}\` by ${spaces(to)}, beside \`${beside}\``,
    line: firstLine + line + 1,
    column: from + 1,
  };
}

const keyText = (key: unknown) =>
  isScalar(key) ? (typeof key.source === 'string' ? key.source : String(key.value)) : String(key);

function offsetOf(document: Document, path: readonly string[], word: 'key' | 'value'): number {
  let node = document.contents as Node | null;
  let key = node?.range?.[0] ?? 0;
  let value = key;
  for (const name of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    const step = descend(node, name, document);
    if (!step) return key;
    key = step.key;
    node = step.node;
    value = node?.range?.[0] ?? key;
  }
  return word === 'key' ? key : value;
}

interface Step {
  readonly key: number;
  readonly node: Node | null;
}

function descend(node: Node | null, name: string, document: Document): Step | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(name)] as Node | undefined;
    return item && { key: item.range?.[0] ?? 0, node: item };
  }
  if (!isMap(node)) return undefined;
  // Of a doubled key the last counts.
  const pair = node.items.findLast(({ key }) => keyText(key) === name || (isScalar(key) && String(key.value) === name));
  if (pair) return { key: (pair.key as Node).range?.[0] ?? 0, node: pair.value as Node | null };
  const merged = node.items.find(({ key }) => keyText(key) === '<<')?.value;
  return isAlias(merged) ? descend(merged.resolve(document) ?? null, name, document) : undefined;
}

/** Faults that the parser does not tell of: keys that their map has already, and aliases of no anchor. */
interface FaultsOfMeaning {
  readonly doubled: { readonly field: string; readonly offset: number }[];
  readonly unresolved: { readonly name: string; readonly offset: number }[];
}

/** (The parser's own search for doubled keys is quadratic.) */
function faultsOfMeaning(document: Document): FaultsOfMeaning {
  const found: FaultsOfMeaning = { doubled: [], unresolved: [] };
  const anchors = new Set<string>();
  const visit = (node: Node | null, path: string): void => {
    if (isAlias(node)) {
      if (!anchors.has(node.source)) found.unresolved.push({ name: node.source, offset: node.range?.[0] ?? 0 });
      return;
    }
    if (node?.anchor !== undefined) anchors.add(node.anchor);
    if (isSeq(node)) node.items.forEach((item, i) => visit(item as Node, `${path}[${i}]`));
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const pair of node.items) {
      const name = keyText(pair.key);
      const field = path === '' ? name : `${path}.${name}`;
      if (seen.has(name) && name !== '<<') found.doubled.push({ field, offset: (pair.key as Node).range?.[0] ?? 0 });
      seen.add(name);
      if (isScalar(pair.key) && pair.key.anchor !== undefined) anchors.add(pair.key.anchor);
      visit(pair.value as Node | null, field);
    }
  };
  visit(document.contents as Node | null, '');
  return found;
}
