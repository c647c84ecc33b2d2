import type { CheckOptions } from '../../check/check';
import { checkDocument } from '../../check/check-yaml';
import { customResourceDefinitions } from '../../check/custom-resource/definition';
import type { Diagnostic, Place } from '../../check/diagnostic';
import type { Finding } from '../../report/finding';
import { readYaml } from '../../yaml/read';

/** What a file holds, and what is found in it. */
export interface Judged {
  readonly objects: number;
  readonly findings: Finding[];
}

/** Judges every object of a file's text. `others` tells what else is known of a document, by its number in the file. */
export function judgeText(
  file: string,
  text: string,
  options: CheckOptions,
  others?: (index: number) => readonly Diagnostic[],
): Judged {
  const documents = readYaml(text);
  const found = customResourceDefinitions(documents.map(({ value }) => value));
  const definitions = [...(options.definitions ?? []), ...found];
  let starts: number[] | undefined;
  const findings = documents.flatMap((document, index) => {
    const diagnostics = checkDocument(document, { ...options, definitions, file }, others?.(index));
    if (diagnostics.length === 0) return [];
    starts ??= lineStarts(text);
    const object = nameOf(document.value);
    return diagnostics.map((one): Finding => {
      const at = one.at!;
      return { ...one, at, ...(object === undefined ? {} : { object }), frame: frameAround(text, starts!, at) };
    });
  });
  return { objects: documents.length, findings };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const longest = 160;

/** The line itself, and the one before it for its context; of a long line the part around the place. */
function frameAround(text: string, starts: readonly number[], { line, column }: Place): NonNullable<Finding['frame']> {
  const startOf = (number: number) => starts[number - 1] ?? text.length;
  const lengthOf = (number: number) => Math.max(0, (starts[number] ?? text.length + 1) - 1 - startOf(number));
  const lineFrom = (number: number, skipped: number) => {
    const begin = startOf(number) + skipped;
    const rest = lengthOf(number) - skipped;
    return text.slice(begin, begin + Math.min(rest, longest)).replace(/\r$/, '') + (rest > longest ? '…' : '');
  };
  const skipped = lengthOf(line) > longest ? Math.max(0, column - longest / 2) : 0;
  if (skipped > 0) return { from: line, lines: [`…${lineFrom(line, skipped)}`], column: column - skipped + 1 };
  if (line === 1) return { from: 1, lines: [lineFrom(1, 0)], column };
  return { from: line - 1, lines: [lineFrom(line - 1, 0), lineFrom(line, 0)], column };
}

/** `Pod/web`, `Pod/shop/web` in the namespace shop. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, metadata } = value as { kind?: unknown; metadata?: { name?: unknown; namespace?: unknown } | null };
  const parts = [kind, metadata?.namespace, metadata?.name].filter((part) => typeof part === 'string' && part !== '');
  return parts.length === 0 ? undefined : parts.join('/');
}
