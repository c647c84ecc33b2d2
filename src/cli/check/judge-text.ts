import type { CheckOptions } from '../../check/check';
import { checkDocument } from '../../check/check-yaml';
import type { Diagnostic } from '../../check/diagnostic';
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
  let starts: number[] | undefined;
  const findings = documents.flatMap((document, index) => {
    const diagnostics = checkDocument(document, { ...options, file }, others?.(index));
    if (diagnostics.length === 0) return [];
    starts ??= lineStarts(text);
    const object = nameOf(document.value);
    return diagnostics.map((one): Finding => {
      const at = one.at!;
      return { ...one, at, ...(object === undefined ? {} : { object }), frame: frameAround(text, starts!, at.line) };
    });
  });
  return { objects: documents.length, findings };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const longest = 240;

/** The line itself, and the one before it for its context. */
function frameAround(text: string, starts: readonly number[], line: number): NonNullable<Finding['frame']> {
  const from = Math.max(1, line - 1);
  const lines: string[] = [];
  for (let number = from; number <= line; number++) {
    const start = starts[number - 1] ?? text.length;
    const end = Math.max(start, (starts[number] ?? text.length + 1) - 1);
    const shown = text.slice(start, Math.min(end, start + longest)).replace(/\r$/, '');
    lines.push(end - start > longest ? `${shown}…` : shown);
  }
  return { from, lines };
}

/** `Pod/web`, `Pod/shop/web` in the namespace shop. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, metadata } = value as { kind?: unknown; metadata?: { name?: unknown; namespace?: unknown } | null };
  const parts = [kind, metadata?.namespace, metadata?.name].filter((part) => typeof part === 'string' && part !== '');
  return parts.length === 0 ? undefined : parts.join('/');
}
