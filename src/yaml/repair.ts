/** A line that stands at another depth than its neighbours ask for. `line` counts from 0. */
export interface Moved {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** The field on the line. */
  readonly key: string;
  /** The field that it stands beside. */
  readonly beside: string;
}

export interface Repaired {
  readonly text: string;
  /** By line: how many columns a text position of the original lies to the right of the repaired one. */
  readonly shifts: readonly number[];
  readonly moved: readonly Moved[];
}

interface Frame {
  readonly source: number;
  readonly target: number;
}

const entry = /^(?:(?:-\s+)*)("[^"]*"|'[^']*'|[^\s#:,[\]{}&*!|>'"%@`-][^\s:]*|-[^\s:]+)\s*:(?:\s|$)/;
const blockScalar = /(?:^|:\s+|-\s+)[|>][-+0-9]*\s*(?:#.*)?$/;

/** The fields of an object itself. */
const objectFields = new Set(['apiVersion', 'kind', 'metadata', 'spec', 'data', 'stringData', 'status']);

/**
 * Reads a block YAML text as its writer meant it, where the indentation is at fault: a `key: value` line that is
 * deeper than the complete entry before it stands beside that entry; tabs count as two spaces.
 * Only indentation changes, so every line keeps its number.
 */
export function repairIndentation(text: string): Repaired {
  const lines = text.split('\n');
  const shifts: number[] = [];
  const moved: Moved[] = [];
  const frames: Frame[] = [{ source: 0, target: 0 }];
  let complete = false;
  let scalarDeeperThan: number | undefined;
  let scalarShift = 0;
  let before = '';
  // A tab among spaces is a slip of the hand: the line stands where the one before it lets it stand.
  const isStray =
    lines.filter((line) => /^ *\t/.test(line)).length * 2 < lines.filter((line) => /^ /.test(line)).length;

  const repaired = lines.map((line, number) => {
    const indent = /^[ \t]*/.exec(line)![0];
    const content = line.slice(indent.length);
    const last = frames[frames.length - 1]!;
    const source =
      isStray && indent.includes('\t') ? last.source + (complete ? 0 : 2) : indent.replace(/\t/g, '  ').length;
    if (scalarDeeperThan !== undefined && (content.trim() === '' || source > scalarDeeperThan)) {
      shifts[number] = indent.length - Math.max(0, source + scalarShift);
      return ' '.repeat(Math.max(0, source + scalarShift)) + content;
    }
    scalarDeeperThan = undefined;
    if (content.trim() === '' || content.startsWith('#') || /^(?:---|\.\.\.|%)/.test(line)) {
      shifts[number] = 0;
      return line;
    }

    let popped: Frame | undefined;
    while (frames.length > 1 && frames[frames.length - 1]!.source > source) popped = frames.pop();
    const top = frames[frames.length - 1]!;
    const key = entry.exec(content)?.[1];
    let target = top.target;
    if (source > top.source) {
      // One space too many before a field of the object itself.
      const isOuter = key !== undefined && top.source === 0 && source === 1 && objectFields.has(key);
      if (popped && !isOuter) target = popped.target;
      else if (!complete || (key === undefined && !content.startsWith('- ')))
        target = top.target + (source - top.source);
      frames.push({ source, target });
    }
    if (
      key !== undefined &&
      source > top.source &&
      target !== source &&
      target !== source + (top.target - top.source)
    ) {
      moved.push({ line: number, from: source, to: target, key, beside: before });
    }

    let column = source;
    for (let rest = content, dash = /^-\s+/.exec(rest); dash; dash = /^-\s+/.exec(rest)) {
      target += dash[0].length;
      column += dash[0].length;
      rest = rest.slice(dash[0].length);
      frames.push({ source: column, target });
    }
    const lineTarget = target - (column - source);
    const value = key === undefined ? content : content.slice(entry.exec(content)![0].length).trim();
    complete = key !== undefined && value !== '' && !value.startsWith('#') && !/^[&!][^\s]*$/.test(value);
    if (blockScalar.test(content)) {
      scalarDeeperThan = source;
      scalarShift = lineTarget - source;
    }
    if (key !== undefined) before = key;
    shifts[number] = indent.length - lineTarget;
    return ' '.repeat(lineTarget) + content;
  });
  return { text: repaired.join('\n'), shifts, moved };
}
