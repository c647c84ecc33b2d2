import { styleText } from 'node:util';
import type { Finding, Format, Summary } from './finding';
import { printable } from './printable';

type Style = Parameters<typeof styleText>[0];

const looks = { error: 'red', warning: 'yellow', advice: 'cyan' } as const satisfies Record<Finding['severity'], Style>;

/** What a person reads: place, rule, message, the line with the word underlined, and the fix. */
export function pretty(colours: boolean): Format {
  const styled = (style: Style, text: string) => (colours ? styleText(style, text, { validateStream: false }) : text);

  function frame({ frame, at, severity }: Finding): string {
    if (!frame) return '';
    const width = String(frame.from + frame.lines.length - 1).length;
    return frame.lines
      .flatMap((line, i) => {
        const number = frame.from + i;
        const row = `${styled('dim', `${String(number).padStart(width)} |`)} ${printable(line)}`;
        if (number !== at.line) return [row];
        const marker = `${' '.repeat(width)} ${styled('dim', '|')} ${' '.repeat(widthOf(line.slice(0, frame.column - 1)))}${styled(looks[severity], '^'.repeat(wordLength(line, frame.column)))}`;
        return [row, marker];
      })
      .map((row) => `    ${row}\n`)
      .join('');
  }

  return {
    one(finding) {
      const { at, severity, code, message, fix, field, object } = finding;
      const place = `${at.file}:${at.line}:${at.column}`;
      const subject = [object, field].filter((part) => part !== undefined && part !== '').join(' ');
      return [
        `${styled('bold', printable(place))} ${styled(looks[severity], severity)} ${styled('dim', code)}\n`,
        subject === '' ? '' : `  ${styled('dim', printable(subject))}\n`,
        `  ${printable(message)}\n`,
        frame(finding),
        fix === undefined ? '' : `  ${styled('green', 'fix:')} ${printable(fix)}\n`,
        '\n',
      ].join('');
    },
    foot: (summary) => `${summed(summary, styled)}\n`,
  };
}

function summed({ files, unread, objects, counts }: Summary, styled: (style: Style, text: string) => string): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const looked = `${count(objects, 'object')} in ${count(files, 'file')}`;
  const found = [
    counts.error > 0 && styled('red', count(counts.error, 'error')),
    counts.warning > 0 && styled('yellow', count(counts.warning, 'warning')),
    counts.advice > 0 && styled('cyan', `${counts.advice} advice`),
    unread > 0 && styled('red', `${count(unread, 'file')} not read`),
  ].filter((part) => part !== false);
  return found.length === 0 ? styled('green', `${looked}: nothing found`) : `${looked}: ${found.join(', ')}`;
}

/** How many columns a terminal gives a text: two for East Asian wide characters and emoji. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}|\u200D|\uFE0F/u.test(character)) continue;
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** The length of the word that begins at a column: a quoted string, or all up to a space or the end of a flow item. */
function wordLength(line: string, column: number): number {
  const word = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,\]}]+?(?=:?(?:\s|,|\]|\}|$)))/.exec(line.slice(column - 1));
  return Math.max(1, widthOf(word?.[0] ?? ''));
}
