import { defaultKubernetesVersion, minorOf } from '../kubernetes/version';
import { readYaml, type YamlDocument } from '../yaml/read';
import { settleFields, type Settled } from '../yaml/settle';
import { check, type CheckOptions } from './check';
import type { Diagnostic } from './diagnostic';

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
  return readYaml(text).flatMap((document) => checkDocument(document, options));
}

/** What `checkYaml` says of one document. */
export function checkDocument(document: YamlDocument, options: CheckYamlOptions): Diagnostic[] {
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
  if (document.value === undefined || (document.value === null && problems.length > 0)) return problems;
  const { settled, diagnostics } = judge(document.value, options);
  const place = (field: string, word: 'key' | 'value') => ({
    file,
    ...document.locate(asWritten(field, settled), word),
  });
  const strays = settled.map(({ written, name, owner }): Diagnostic => ({
    code: 'yaml-indentation',
    severity: 'error',
    source: 'schema',
    field: written,
    message: `\`${name}\` is indented too little: it belongs to \`${owner}\``,
    fix: `indent \`${name}\` further, below \`${owner}\``,
    at: place(written, 'key'),
  }));
  const found = diagnostics.map((one) => ({ ...one, at: place(one.field, wordAtFault(one)) }));
  return [...problems, ...strays, ...found].sort((a, b) => a.at!.line - b.at!.line || a.at!.column - b.at!.column);
}

interface Judged {
  readonly settled: readonly Settled[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Judges an object, or each item of a List, as kubectl sends it. */
function judge(value: unknown, options: CheckOptions): Judged {
  const items = listItems(value);
  if (items) {
    const judged = items.map((item) => judge(item, options));
    return {
      settled: judged.flatMap(({ settled }, i) =>
        settled.map((one) => ({ ...one, meant: `items[${i}].${one.meant}`, written: `items[${i}].${one.written}` })),
      ),
      diagnostics: judged.flatMap(({ diagnostics }, i) =>
        diagnostics.map((one) => ({ ...one, field: one.field === '' ? `items[${i}]` : `items[${i}].${one.field}` })),
      ),
    };
  }
  const diagnostics = check(value, options);
  if (!diagnostics.some(({ code }) => code === 'unknown-field')) return { settled: [], diagnostics };
  const { manifest, settled } = settleFields(value, minorOf(options.kubernetes ?? defaultKubernetesVersion));
  return { settled, diagnostics: settled.length > 0 ? check(manifest, options) : diagnostics };
}

function listItems(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { apiVersion, kind, items } = value as Record<string, unknown>;
  return apiVersion === 'v1' && kind === 'List' && Array.isArray(items) ? items : undefined;
}

/** The path under which a field was written, before it was put where it belongs. */
function asWritten(field: string, settled: readonly Settled[]): string {
  for (const { meant, written } of settled) {
    if (field === meant || field.startsWith(`${meant}.`) || field.startsWith(`${meant}[`))
      return asWritten(written + field.slice(meant.length), settled);
  }
  return field;
}

// A value that is wrong is pointed at itself; a field that should not be there, by its name.
function wordAtFault({ code, reason }: Diagnostic): 'key' | 'value' {
  return code === 'unknown-field' || reason === 'FieldValueForbidden' ? 'key' : 'value';
}
