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
  type YAMLError,
} from 'yaml';
import { readFast } from './fast';
import { repairIndentation, type Moved } from './repair';
import { scalarTags } from './scalars';
import { splitDocuments, type Part } from './split';

/** A place in a text; both count from 1. */
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
  /** Where a field is written: its key or its value; the nearest field around it where it is not written. */
  locate(field: string, word: 'key' | 'value'): Position;
}

/** The most bytes that the API server takes in one request. */
const requestLimit = 3 * 1024 * 1024;

/** Reads every document of a YAML or JSON text as kubectl does, and goes on after faults where the meaning is clear. Never throws. */
export function readYaml(text: string): YamlDocument[] {
  return splitDocuments(text).map(readDocument);
}

function readDocument(part: Part): YamlDocument {
  if (part.text.length > requestLimit) {
    const message = `the document has ${part.text.length} characters: the API server takes at most ${requestLimit} bytes in a request`;
    return unread({ code: 'too-large', message, line: part.line + 1, column: 1 });
  }
  const fast = readFast(part.text);
  return fast === undefined ? readSlowly(part) : placedLater(fast.value, part);
}

/** A document without problems: where its fields stand is found out only when asked. */
function placedLater(value: unknown, part: Part): YamlDocument {
  let slow: YamlDocument | undefined;
  return { value, problems: [], locate: (field, word) => (slow ??= readSlowly(part)).locate(field, word) };
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

function interpret(part: Part): YamlDocument {
  let parsed = parse(part.text);
  let shifts: readonly number[] | undefined;
  const place = (offset: number): Position => {
    const { line, col } = parsed.lines.linePos(offset);
    return { line: line + part.line, column: Math.max(1, col + (shifts?.[line - 1] ?? 0)) };
  };
  const problems: YamlProblem[] = [];
  const [fault] = parsed.document.errors;
  if (fault) {
    const told = syntaxProblem(fault, place);
    const repaired = repairIndentation(part.text);
    const again = parse(repaired.text);
    if (again.document.errors.length === 0) {
      problems.push(
        ...(repaired.moved.length > 0 ? repaired.moved.map((line) => indentationProblem(line, part.line)) : [told]),
      );
      parsed = again;
      shifts = repaired.shifts;
    } else problems.push(told);
  }
  const { document } = parsed;
  for (const { field, offset } of duplicates(document.contents as Node | null, '')) {
    problems.push({ code: 'duplicate-field', message: `duplicate field "${field}"`, field, ...place(offset) });
  }
  return {
    value: document.toJS({ maxAliasCount: 100 }) as unknown,
    problems,
    locate: (field, word) => place(offsetOf(document, field, word)),
  };
}

function syntaxProblem({ message, pos }: YAMLError, place: (offset: number) => Position): YamlProblem {
  return { code: 'yaml-syntax', message, ...place(pos[0]) };
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

/** The parts of a field path: `spec.containers[0].env[1]`, `metadata.annotations[a.b/c]`. */
export function pathParts(field: string): string[] {
  return [...field.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map((match) => match[1] ?? match[2]!);
}

function offsetOf(document: Document, field: string, word: 'key' | 'value'): number {
  let node = document.contents as Node | null;
  let key = node?.range?.[0] ?? 0;
  let value = key;
  let parts = pathParts(field);
  while (parts.length > 0) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    const step = descend(node, parts);
    if (!step) return word === 'key' || parts.length > 0 ? key : value;
    key = step.key;
    node = step.node;
    value = node?.range?.[0] ?? key;
    parts = step.rest;
  }
  return word === 'key' ? key : value;
}

interface Step {
  readonly key: number;
  readonly node: Node | null;
  readonly rest: string[];
}

function descend(node: Node | null, parts: string[]): Step | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(parts[0])] as Node | undefined;
    return item && { key: item.range?.[0] ?? 0, node: item, rest: parts.slice(1) };
  }
  if (!isMap(node)) return undefined;
  // A key may hold dots of its own: the longest that the map has is meant.
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join('.');
    const pair = node.items.find(({ key }) => keyText(key) === name || (isScalar(key) && String(key.value) === name));
    if (pair)
      return { key: (pair.key as Node).range?.[0] ?? 0, node: pair.value as Node | null, rest: parts.slice(length) };
  }
  return undefined;
}

interface Doubled {
  readonly field: string;
  readonly offset: number;
}

/** The keys that their map has already, with their paths. (The parser's own search is quadratic.) */
function duplicates(node: Node | null, path: string, found: Doubled[] = []): Doubled[] {
  if (isSeq(node)) node.items.forEach((item, i) => duplicates(item as Node, `${path}[${i}]`, found));
  if (isMap(node)) {
    const seen = new Set<string>();
    for (const pair of node.items) {
      const name = keyText(pair.key);
      const field = path === '' ? name : `${path}.${name}`;
      if (seen.has(name) && name !== '<<') found.push({ field, offset: (pair.key as Node).range?.[0] ?? 0 });
      seen.add(name);
      duplicates(pair.value as Node | null, field, found);
    }
  }
  return found;
}
