import { defaultKubernetesVersion, minorOf } from '../kubernetes/version';
import { readYaml, type YamlDocument } from '../yaml/read';
import { settleFields, type Settled } from '../yaml/settle';
import { findingsOf } from './alike';
import { check, type CheckOptions } from './check';
import { customResourceDefinitions } from './custom-resource/definition';
import type { Diagnostic } from './diagnostic';
import { inItem, listItems } from './list';
import { pathParts, wordAtFault, type Word } from './word-at-fault';

/** How a text is judged. */
export interface CheckYamlOptions extends CheckOptions {
  /** The file's name, for the places of the diagnostics. @default '-' */
  readonly file?: string;
}

/**
 * What the API server would answer to the objects of a YAML or JSON text, each diagnostic with line and column.
 * Goes on after faults of indentation, as far as the text's meaning is clear. Never throws.
 */
export function checkYaml(text: string, options: CheckYamlOptions = {}): Diagnostic[] {
  const documents = readYaml(text);
  const found = customResourceDefinitions(documents.map(({ value }) => value));
  const definitions = [...(options.definitions ?? []), ...found];
  return documents.flatMap((document) => checkDocument(document, { ...options, definitions }));
}

/** What `checkYaml` says of one document, with what else is known of it: `others`, whose places are still to be found. */
export function checkDocument(
  document: YamlDocument,
  options: CheckYamlOptions,
  others: readonly Diagnostic[] = [],
): Diagnostic[] {
  const file = options.file ?? '-';
  const problems = document.problems.map(({ code, message, fix, field = '', line, column }): Diagnostic => ({
    code,
    severity: 'error',
    source: 'schema',
    field,
    ...(code === 'duplicate-field' ? { reason: 'StrictDuplicateField' } : {}),
    message,
    ...(fix === undefined ? {} : { fix }),
    at: { file, line, column },
  }));
  // What is left of a broken text is judged where it is an object still.
  if (problems.length > 0 && !hasKind(document.value)) return problems;
  const minor = minorOf(options.kubernetes ?? defaultKubernetesVersion);
  const found = judge(document.value, options, minor);
  for (const one of others) found.push({ diagnostic: one, ...wordAtFault(one, document.value, minor) });
  const placed = found.map(({ diagnostic, path, word }): Diagnostic => ({
    ...diagnostic,
    at: { file, ...document.locate(path, word) },
  }));
  return [...problems, ...placed].sort((a, b) => a.at!.line - b.at!.line || a.at!.column - b.at!.column);
}

/** A diagnostic and the word that it is about. */
interface Found extends Word {
  readonly diagnostic: Diagnostic;
}

/** Judges an object, or each item of a List, as kubectl sends it. */
function judge(value: unknown, options: CheckOptions, minor: number): Found[] {
  const items = listItems(value);
  if (items)
    return items.flatMap((item, i) =>
      judgeObject(item, options, minor).map(({ diagnostic, path, word }) => ({
        diagnostic: inItem(diagnostic, i),
        path: ['items', String(i), ...path],
        word,
      })),
    );
  return judgeObject(value, options, minor);
}

function judgeObject(value: unknown, options: CheckOptions, minor: number): Found[] {
  const diagnostics = findingsOf(value, options);
  const isStray = diagnostics.some(({ code }) => code === 'unknown-field');
  const { manifest, settled } = isStray ? settleFields(value, minor) : { manifest: value, settled: [] };
  const meant = settled.length > 0 ? check(manifest, options) : diagnostics;
  return [
    ...settled.map((one) => strayField(one, settled)),
    ...meant.map((diagnostic): Found => {
      const { path, word } = wordAtFault(diagnostic, manifest, minor);
      return { diagnostic, path: asWritten(path, settled), word };
    }),
  ];
}

function strayField({ written, name, owner }: Settled, settled: readonly Settled[]): Found {
  return {
    diagnostic: {
      code: 'yaml-indentation',
      severity: 'error',
      source: 'schema',
      field: written,
      message: `\`${name}\` is indented too little: it belongs to \`${owner}\``,
      fix: `indent \`${name}\` further, below \`${owner}\``,
    },
    path: asWritten(pathParts(written), settled),
    word: 'key',
  };
}

function hasKind(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as { kind?: unknown }).kind === 'string';
}

/** The path under which a field was written, before it was put where it belongs. */
function asWritten(path: readonly string[], settled: readonly Settled[]): readonly string[] {
  for (const { meant, written } of settled) {
    const parts = pathParts(meant);
    if (parts.every((part, i) => part === path[i]))
      return asWritten([...pathParts(written), ...path.slice(parts.length)], settled);
  }
  return path;
}
