import type { Comparison, ObjectChange } from './compare';
import { labelOf } from './identity';
import { changeLines, visible } from './printed';
import { summaryOf } from './text';

/** GitHub takes no longer comment: 65,536 characters. */
const longest = 60_000;

/** A comparison as Markdown for the comment of a pull request: a table of the objects, then what changes in each. */
export function printMarkdown({ objects, reordered, kubernetes }: Comparison): string {
  const title = `**Kubernetes ${kubernetes}: ${objects.length === 0 ? 'no change' : summaryOf(objects)}**\n`;
  const all = [...objects, ...reordered];
  if (all.length === 0) return title;
  const rows = all.map(({ object, type, verdict, changes }) => {
    const what = type === 'changed' && changes.length === 0 ? 'order only' : type;
    return `| ${code(labelOf(object))} | ${what} | ${words(verdict.text)} |\n`;
  });
  const head = `${title}\n| object | change | verdict |\n| --- | --- | --- |\n`;
  const table = fitting(rows, longest / 2, (left) => `| … | | ${left} more |\n`);
  const details = all.filter(({ changes, verdict }) => changes.length > 0 || verdict.reasons.length > 0).map(detail);
  const space = longest - head.length - table.length;
  return head + table + fitting(details, space, (left) => `\n${left} more objects change: too much to be told here.\n`);
}

function detail({ object, verdict, changes }: ObjectChange): string {
  const lines = [
    ...verdict.reasons.map((reason) => `! ${visible(reason)}`),
    ...changes.flatMap(changeLines).map(({ sign, text }) => `${sign === '~' ? '!' : sign} ${text}`.trimEnd()),
  ];
  return `\n<details>\n<summary>${code(labelOf(object))}</summary>\n\n${fenced(lines.join('\n'))}\n\n</details>\n`;
}

/** As many of the texts as fit, and a word of how many do not. */
function fitting(texts: readonly string[], space: number, word: (left: number) => string): string {
  let used = 0;
  const end = texts.findIndex((text) => (used += text.length) > space);
  return end < 0 ? texts.join('') : texts.slice(0, end).join('') + word(texts.length - end);
}

/** Text that Markdown and HTML leave alone, in the look of code, where nobody is mentioned and nothing is linked. */
const code = (text: string): string => `<code>${words(text)}</code>`;

/** Each sign that might mean something to Markdown or HTML is a character reference. */
const words = (text: string): string =>
  visible(text).replace(/[^\p{L}\p{N} /.,;-]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** A block of code whose fence is longer than any in it. */
function fenced(text: string): string {
  const run = (text.match(/`+/g) ?? []).reduce((most, one) => Math.max(most, one.length), 2);
  const fence = '`'.repeat(run + 1);
  return `${fence}diff\n${text}\n${fence}`;
}
