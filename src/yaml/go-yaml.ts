import { isMap, isScalar, isSeq, Scalar, type Document, type Node } from 'yaml';

/** What is no fault in YAML 1.2, and one to kubectl and the API server, which read YAML with go-yaml v2. */
export interface Refused {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** What go-yaml refuses in a text that is YAML: JSON is read by another reader. */
export function refusedByGo(text: string, document: Document): Refused[] {
  if (/^\s*\{/.test(text)) return [];
  const controls = controlCharacter.exec(text);
  const tabs = text.includes('\t') ? strayTabs(text) : [];
  const hasEscape = oddEscape.test(text);
  if (!controls && tabs.length === 0 && !hasEscape) return [];
  const spans = spansOf(document);
  return [
    ...(controls ? [control(controls)] : []),
    ...outside(tabs, spans).slice(0, mostTabs).map(tab),
    ...spans.flatMap(({ from, to, isQuoted }) => (isQuoted && hasEscape ? escapesIn(text.slice(from, to), from) : [])),
  ];
}

// eslint-disable-next-line no-control-regex -- these are meant
const controlCharacter = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

function control({ 0: character, index }: RegExpExecArray): Refused {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    offset: index,
    message: 'control characters are not allowed',
    fix: `remove the character U+${code}, or write \`\\u${code}\` in double quotes`,
  };
}

/** Tabs among the spaces at the begin of a line, be it blank, and behind the dash of a list item. */
function strayTabs(text: string): number[] {
  const found: number[] = [];
  let waiting: { offset: number; depth: number }[] = [];
  let before = 0;
  // A deeper tab may go on with the text of the line before.
  const settle = (after: number) => {
    for (const { offset, depth } of waiting) if (depth <= Math.min(before, after)) found.push(offset);
    waiting = [];
    before = after;
  };
  let start = 0;
  for (const line of text.split('\n')) {
    const dashes = /^ *(?:- +)*- *\t/.exec(line)?.[0];
    if (dashes !== undefined) found.push(start + dashes.length - 1);
    const depth = /^ */.exec(line)![0].length;
    if (line[depth] === '\t') waiting.push({ offset: start + depth, depth });
    if (/^\s*[^\s#]/.test(line)) settle(depth);
    start += line.length + 1;
  }
  settle(0);
  return found;
}

/** The first is what kubectl tells of; nobody reads thousands. */
const mostTabs = 100;

/** The offsets that are in no span. Spans are in the order in which they begin, one around others before them. */
function outside(offsets: readonly number[], spans: readonly Span[]): number[] {
  let next = 0;
  return [...offsets]
    .sort((a, b) => a - b)
    .filter((offset) => {
      while (next < spans.length && spans[next]!.to <= offset) next++;
      const span = spans[next];
      return span === undefined || offset <= span.from;
    });
}

function tab(offset: number): Refused {
  return {
    offset,
    message: 'a tab stands where kubectl reads only spaces',
    fix: 'write spaces, and nothing on a blank line',
  };
}

/** The escape of a slash and of half a character, which JSON has. */
const oddEscape = /\\(?:\/|u[dD][89a-fA-F])/;

function escapesIn(quoted: string, from: number): Refused[] {
  for (const { 0: escape, index } of quoted.matchAll(/\\(?:u[0-9a-fA-F]{4}|[^])/g)) {
    if (!oddEscape.test(escape)) continue;
    const fix = escape === '\\/' ? 'write `/` without the backslash' : 'write the character itself';
    return [{ offset: from + index, message: `\`${escape}\` is no escape to kubectl, but in JSON`, fix }];
  }
  return [];
}

/** Where the text of a scalar that may have several lines stands, or a flow: what YAML asks of a line is not asked in it. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly isQuoted: boolean;
}

function spansOf(document: Document): Span[] {
  const spans: Span[] = [];
  const visit = (node: Node | null): void => {
    const [from, to] = node?.range ?? [0, 0];
    if (isScalar(node)) spans.push({ from, to, isQuoted: node.type === Scalar.QUOTE_DOUBLE });
    if ((isSeq(node) || isMap(node)) && node.flow) spans.push({ from, to, isQuoted: false });
    if (isSeq(node)) node.items.forEach((item) => visit(item as Node | null));
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        visit(key as Node | null);
        visit(value as Node | null);
      }
    }
  };
  visit(document.contents as Node | null);
  return spans;
}
