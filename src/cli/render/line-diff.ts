/** The lines around a change that are shown with it. */
const context = 3;

/** The difference of two texts as hunks of a unified diff; '' if there is none. */
export function lineDiff(before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const edits = editsOf(old, now);
  let hunks = '';
  for (let i = 0; i < edits.length;) {
    let last = i;
    while (last + 1 < edits.length && edits[last + 1]!.old - edits[last]!.oldEnd <= 2 * context) last++;
    hunks += hunk(old, now, edits.slice(i, last + 1));
    i = last + 1;
  }
  return hunks;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Lines `old` to `oldEnd` of one text become lines `now` to `nowEnd` of the other. */
interface Edit {
  readonly old: number;
  readonly oldEnd: number;
  readonly now: number;
  readonly nowEnd: number;
}

/** More differences than this are shown as one. */
const mostSteps = 1000;

/** The fewest edits, by the greedy search of E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986). */
function editsOf(old: readonly string[], now: readonly string[]): Edit[] {
  const trace: Map<number, number>[] = [];
  let reached = new Map([[1, 0]]);
  for (let steps = 0; steps <= Math.min(mostSteps, old.length + now.length); steps++) {
    trace.push(new Map(reached));
    const next = new Map(reached);
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = isDown(reached, diagonal, steps) ? reached.get(diagonal + 1)! : reached.get(diagonal - 1)! + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++;
      next.set(diagonal, x);
      reached.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return path(trace, old.length, now.length);
    }
    reached = next;
  }
  return [{ old: 0, oldEnd: old.length, now: 0, nowEnd: now.length }];
}

function isDown(reached: ReadonlyMap<number, number>, diagonal: number, steps: number): boolean {
  if (diagonal === -steps) return true;
  return diagonal !== steps && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1);
}

/** The edits, from the last to the first, along the way that was found. */
function path(trace: readonly ReadonlyMap<number, number>[], oldLength: number, nowLength: number): Edit[] {
  const edits: Edit[] = [];
  let [x, y] = [oldLength, nowLength];
  for (let steps = trace.length - 1; steps > 0; steps--) {
    const reached = trace[steps]!;
    const diagonal = x - y;
    const isInsert = isDown(reached, diagonal, steps);
    const from = isInsert ? diagonal + 1 : diagonal - 1;
    const fromX = reached.get(from)!;
    const fromY = fromX - from;
    const edit = isInsert
      ? { old: fromX, oldEnd: fromX, now: fromY, nowEnd: fromY + 1 }
      : { old: fromX, oldEnd: fromX + 1, now: fromY, nowEnd: fromY };
    const next = edits[0];
    if (next && next.old === edit.oldEnd && next.now === edit.nowEnd)
      edits[0] = { ...edit, oldEnd: next.oldEnd, nowEnd: next.nowEnd };
    else edits.unshift(edit);
    [x, y] = [fromX, fromY];
  }
  return edits;
}

function hunk(old: readonly string[], now: readonly string[], edits: readonly Edit[]): string {
  const [first, last] = [edits[0]!, edits.at(-1)!];
  const before = Math.min(context, first.old);
  const after = Math.min(context, old.length - last.oldEnd);
  const lines: string[] = [];
  const show = (sign: string, from: readonly string[], start: number, end: number) => {
    for (let i = start; i < end; i++) lines.push(`${sign}${from[i]!}`);
  };
  let at = first.old - before;
  for (const edit of edits) {
    show(' ', old, at, edit.old);
    show('-', old, edit.old, edit.oldEnd);
    show('+', now, edit.now, edit.nowEnd);
    at = edit.oldEnd;
  }
  show(' ', old, at, last.oldEnd + after);
  const range = (start: number, end: number) => `${end === start ? start : start + 1},${end - start}`;
  const ranges = `-${range(first.old - before, last.oldEnd + after)} +${range(first.now - before, last.nowEnd + after)}`;
  return `@@ ${ranges} @@\n${lines.join('\n')}\n`;
}
