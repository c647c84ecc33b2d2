import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineDiff } from '../../src/cli/render/line-diff';

describe('a difference in lines', () => {
  test('shows three lines around each change', () => {
    const before = Array.from({ length: 30 }, (_, i) => `line ${String(i + 1)}\n`);
    const after = [...before];
    after[4] = 'other\n';
    after.splice(24, 1);
    expect(lineDiff(before.join(''), after.join(''))).toMatchInlineSnapshot(`
      "@@ -2,7 +2,7 @@
       line 2
       line 3
       line 4
      -line 5
      +other
       line 6
       line 7
       line 8
      @@ -22,7 +22,6 @@
       line 22
       line 23
       line 24
      -line 25
       line 26
       line 27
       line 28
      "
    `);
    expect(lineDiff('', 'a\nb\n')).toBe('@@ -0,0 +1,2 @@\n+a\n+b\n');
    expect(lineDiff('a\n', '')).toBe('@@ -1,1 +0,0 @@\n-a\n');
    expect(lineDiff('a\n', 'a\n')).toBe('');
  });

  test('makes one text of the other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '- d'), { maxLength: 40 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, lineDiff(before, after))).toBe(after);
      }),
      { numRuns: 5000 },
    );
  });

  test('is one change where the texts have little in common', () => {
    const [before, after] = ['a', 'b'].map((name) =>
      Array.from({ length: 5000 }, (_, i) => `${name}${String(i)}\n`).join(''),
    );
    expect(patched(before!, lineDiff(before!, after!))).toBe(after);
  });
});

/** The text after a patch; throws where a line of the patch is not there. */
function patched(before: string, patch: string): string {
  const lines = before.split('\n').slice(0, -1);
  const result: string[] = [];
  let at = 0;
  for (const line of patch.split('\n').slice(0, -1)) {
    const header = /^@@ -(\d+),(\d+) /.exec(line);
    if (header) {
      const start = Number(header[1]) - (header[2] === '0' ? 0 : 1);
      while (at < start) result.push(lines[at++]!);
    } else if (line.startsWith('+')) result.push(line.slice(1));
    else {
      expect(lines[at]).toBe(line.slice(1));
      if (line.startsWith(' ')) result.push(lines[at]!);
      at++;
    }
  }
  return [...result, ...lines.slice(at), ''].join('\n');
}
