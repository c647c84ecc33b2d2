/** One document of a YAML text, and the line and column (from 0) at which it begins. */
export interface Part {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Splits a text at its `---` lines. YAML allows no document marker inside a scalar or a flow, so this is sound,
 * and a fault in one document leaves the others readable. Parts without content are left out.
 */
export function splitDocuments(text: string): Part[] {
  const parts: Part[] = [];
  let line = 0;
  let from = 0;
  let fromLine = 0;
  const close = (end: number) => {
    const part = text.slice(from, end);
    if (/^[^\S\n]*(?!#|---\s*$)[^\s]/m.test(part)) parts.push({ text: part, line: fromLine, column: 0 });
  };
  for (let at = 0; at < text.length;) {
    const isMarker = text.startsWith('---', at) && /^(?:\s|$)/.test(text.slice(at + 3, at + 4));
    if (isMarker && at > from) {
      // Directives (%YAML) stand before the marker and belong to the document after it.
      if (!/^%/.test(text.slice(from, at))) {
        close(at);
        from = at;
        fromLine = line;
      }
    }
    const next = text.indexOf('\n', at);
    if (next < 0) break;
    at = next + 1;
    line++;
  }
  close(text.length);
  return parts;
}
