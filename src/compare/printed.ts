import { writeYaml } from '../yaml/write';
import type { Change } from './change';
import { diffLines } from './line-diff';

/** A line to be shown: `+` new, `-` gone, `~` changed, ` ` neither. Its text has no control characters. */
export interface Line {
  readonly sign: '+' | '-' | '~' | ' ';
  readonly text: string;
}

const signs = { added: '+', removed: '-', changed: '~', moved: '~' } as const;
const longest = 160;
const mostLines = 100;

/** The lines that tell a change. */
export function changeLines(change: Change): Line[] {
  const { type, path, before, after, defaults = [], secret } = change;
  const sign = signs[type];
  const name = visible(path === '' ? 'the whole object' : path);
  if (secret) return [{ sign, text: type === 'changed' ? `${name}: changed (not shown)` : `${name} (not shown)` }];
  if (type === 'moved') return moveLines(name, before as unknown[], after as unknown[]);
  const marked = (side: 'before' | 'after', text: string) => (defaults.includes(side) ? `${text} (default)` : text);
  if (type === 'changed') {
    if (isText(before) && isText(after)) {
      const lines = diffLines(before, after).map(({ sign, text }) => ({ sign, text: `  ${visible(text)}` }));
      return [{ sign, text: `${name}:` }, ...cut(lines)];
    }
    const [old, now] = [inline(before), inline(after)];
    if (old !== undefined && now !== undefined) {
      const [one, other] = excerpts(old, now);
      return [{ sign, text: `${name}: ${marked('before', one)} → ${marked('after', other)}` }];
    }
    return [{ sign, text: `${name}:` }, ...block('-', before), ...block('+', after)];
  }
  const [side, value] = type === 'added' ? (['after', after] as const) : (['before', before] as const);
  const text = inline(value);
  if (text !== undefined) return [{ sign, text: `${name}: ${marked(side, excerpts(text, '')[0])}` }];
  return [{ sign, text: `${name}:` }, ...block(type === 'added' ? '+' : '-', value)];
}

function moveLines(name: string, before: readonly unknown[], after: readonly unknown[]): Line[] {
  const listed = (items: readonly unknown[]) => items.map((item) => inline(item) ?? '…').join(', ');
  const [one, other] = excerpts(listed(before), listed(after));
  return [{ sign: '~', text: `${name}: order changed: ${one} → ${other}` }];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.includes('\n');

/** A value in a line; undefined where it takes more than one. */
function inline(value: unknown): string | undefined {
  if (isText(value)) return undefined;
  if (typeof value === 'string') return isPlain(value) ? value : visible(JSON.stringify(value));
  const text = json(value);
  return typeof value === 'object' && text.length > 80 ? undefined : visible(text);
}

/** Text that nobody takes for a number, a boolean, or two values. */
const isPlain = (text: string): boolean =>
  /^[A-Za-z_/][\w./:@%+=-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);

function json(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? String(item) : item)) ?? String(value)
  );
}

/** A value over several lines, as YAML. */
function block(sign: '+' | '-', value: unknown): Line[] {
  const text = typeof value === 'string' ? value : yaml(value);
  return cut(
    text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => ({ sign, text: `  ${visible(line)}` })),
  );
}

function yaml(value: unknown): string {
  try {
    return writeYaml(value);
  } catch (error) {
    if (error instanceof RangeError) return '(nested too deeply to be shown)';
    throw error;
  }
}

function cut(lines: readonly Line[]): Line[] {
  const more = lines.length - mostLines;
  const shown = lines.slice(0, mostLines).map(({ sign, text }) => ({ sign, text: shortened(text, 0) }));
  return more > 0 ? [...shown, { sign: ' ', text: `  … ${more} more lines` }] : shown;
}

/** Two texts, shortened to where they differ. */
function excerpts(one: string, other: string): [string, string] {
  if (one.length <= longest && other.length <= longest) return [one, other];
  let same = 0;
  while (same < Math.min(one.length, other.length) && one[same] === other[same]) same++;
  const from = Math.max(0, same - 40);
  return [shortened(one, from), shortened(other, from)];
}

function shortened(text: string, from: number): string {
  const end = from + longest;
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`;
}

/** Text without what would steer a terminal, or turn its direction around. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, (sign) => {
    if (sign === '\n') return '\\n';
    return sign === '\t' ? '  ' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
