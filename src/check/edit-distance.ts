/** The insertions, deletions, replacements and swaps of neighbours that make `b` of `a`; `limit` where it is that or more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit);
}

/** The candidate that was most likely meant by a text, in whatever case; undefined where none is near. */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  const wanted = value.trim().toLowerCase();
  const limit = Math.max(2, Math.ceil(wanted.length / 3));
  const distances = candidates.map((candidate) => editDistance(wanted, candidate.toLowerCase(), limit));
  const least = Math.min(...distances);
  return wanted !== '' && least < limit ? candidates[distances.indexOf(least)] : undefined;
}
