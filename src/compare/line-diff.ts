/** A line of a text that changed: `+` new, `-` gone, ` ` as it was. */
export interface TextLine {
  readonly sign: '+' | '-' | ' ';
  readonly text: string;
}

/** So many lines that stay are told around those that change. */
const context = 2;
/** Beyond so many pairs of lines the search would take too long: all old lines go, all new ones come. */
const maxPairs = 1_000_000;

/** What changes from one text to another, line by line; lines that stay are left out but for those around a change. */
export function diffLines(before: string, after: string): TextLine[] {
  const [old, next] = [before.split('\n'), after.split('\n')];
  const least = Math.min(old.length, next.length);
  let start = 0;
  while (start < least && old[start] === next[start]) start++;
  let end = 0;
  while (end < least - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end++;
  const kept = (lines: readonly string[]) => lines.map((text): TextLine => ({ sign: ' ', text }));
  return excerpt([
    ...kept(old.slice(0, start)),
    ...diffMiddle(old.slice(start, old.length - end), next.slice(start, next.length - end)),
    ...kept(old.slice(old.length - end)),
  ]);
}

/** By the longest common subsequence. */
function diffMiddle(old: readonly string[], next: readonly string[]): TextLine[] {
  const signed = (sign: '+' | '-', lines: readonly string[]) => lines.map((text): TextLine => ({ sign, text }));
  if (old.length * next.length > maxPairs) return [...signed('-', old), ...signed('+', next)];
  // common[i][j]: how many lines old[i..] and next[j..] have in common.
  const common = Array.from({ length: old.length + 1 }, () => new Uint32Array(next.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = next.length - 1; j >= 0; j--)
      common[i]![j] =
        old[i] === next[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const lines: TextLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < next.length) {
    if (old[i] === next[j]) {
      lines.push({ sign: ' ', text: old[i++]! });
      j++;
    } else if (common[i + 1]![j]! >= common[i]![j + 1]!) lines.push({ sign: '-', text: old[i++]! });
    else lines.push({ sign: '+', text: next[j++]! });
  }
  return [...lines, ...signed('-', old.slice(i)), ...signed('+', next.slice(j))];
}

function excerpt(lines: readonly TextLine[]): TextLine[] {
  const near = lines.map(() => false);
  lines.forEach(({ sign }, i) => {
    if (sign !== ' ') near.fill(true, Math.max(0, i - context), i + context + 1);
  });
  return lines.flatMap((line, i) => {
    if (near[i]) return [line];
    return i === 0 || near[i - 1] ? [{ sign: ' ', text: '…' } as const] : [];
  });
}
