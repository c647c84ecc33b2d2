import type { Part } from './split';

/** Parts a stream of JSON objects, `{...}` after `{...}`: kubectl reads each as a document. Other texts stay one part. */
export function splitObjects(part: Part): Part[] {
  const { text } = part;
  const first = /^\s*\{/.exec(text);
  if (!first) return [part];
  const parts: Part[] = [];
  let { line, column } = part;
  let start = 0;
  let next = followingObject(text, first[0].length - 1);
  for (; next !== undefined; next = followingObject(text, next)) {
    const passed = text.slice(start, next);
    parts.push({ text: passed, line, column });
    const lines = newlinesIn(passed);
    line += lines;
    column = (lines === 0 ? column : 0) + passed.length - 1 - passed.lastIndexOf('\n');
    start = next;
  }
  return start === 0 ? [part] : [...parts, { text: text.slice(start), line, column }];
}

/** Where the next object begins after the one that begins at `from`, if nothing but space stands between them. */
function followingObject(text: string, from: number): number | undefined {
  let depth = 0;
  const token = /["{}]/g;
  token.lastIndex = from;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '"') token.lastIndex = endOfText(text, found.index);
    else depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) {
      const next = /\s*(?=\{\s*")/y;
      next.lastIndex = token.lastIndex;
      return next.test(text) ? next.lastIndex : undefined;
    }
  }
  return undefined;
}

/** Behind the quote that closes the one at `quote`; behind all where none does. */
function endOfText(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
