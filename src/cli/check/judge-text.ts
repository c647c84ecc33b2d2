import type { CheckOptions } from '../../check/check';
import { checkDocument } from '../../check/check-yaml';
import type { Diagnostic } from '../../check/diagnostic';
import type { Finding } from '../../report/finding';
import { readYaml, type YamlDocument } from '../../yaml/read';

/** What a file holds, and what is found in it. */
export interface Judged {
  readonly objects: number;
  readonly findings: Finding[];
}

/** Judges every object of a file's text. `extra` tells more of a document, by its number in the file. */
export function judgeText(
  file: string,
  text: string,
  options: CheckOptions,
  extra?: (document: YamlDocument, index: number) => readonly Diagnostic[],
): Judged {
  const documents = readYaml(text);
  let lines: string[] | undefined;
  const findings = documents.flatMap((document, index) => {
    const object = nameOf(document.value);
    return [...checkDocument(document, { ...options, file }), ...(extra?.(document, index) ?? [])].map(
      (one): Finding => {
        lines ??= text.split(/\r?\n/);
        const at = one.at ?? { file, ...document.locate(one.field, 'value') };
        return { ...one, at, ...(object === undefined ? {} : { object }), frame: frameAround(lines, at.line) };
      },
    );
  });
  return { objects: documents.length, findings };
}

/** The line itself, and the one before it for its context. */
function frameAround(lines: readonly string[], line: number): NonNullable<Finding['frame']> {
  const longest = 240;
  const from = Math.max(1, line - 1);
  return {
    from,
    lines: lines.slice(from - 1, line).map((one) => (one.length > longest ? `${one.slice(0, longest)}…` : one)),
  };
}

/** `Pod/web`, `Pod/shop/web` in the namespace shop. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, metadata } = value as { kind?: unknown; metadata?: { name?: unknown; namespace?: unknown } | null };
  const parts = [kind, metadata?.namespace, metadata?.name].filter((part) => typeof part === 'string' && part !== '');
  return parts.length === 0 ? undefined : parts.join('/');
}
