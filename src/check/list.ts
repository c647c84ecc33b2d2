import type { Diagnostic } from './diagnostic';

/** The items of a `kind: List`, which the API server never sees: kubectl sends each of them. */
export function listItems(manifest: unknown): readonly unknown[] | undefined {
  if (typeof manifest !== 'object' || manifest === null) return undefined;
  const { apiVersion, kind, items } = manifest as Record<string, unknown>;
  return apiVersion === 'v1' && kind === 'List' && Array.isArray(items) ? items : undefined;
}

/** What was said of an item, as seen from the List that holds it. */
export function inItem(diagnostic: Diagnostic, i: number): Diagnostic {
  const { field } = diagnostic;
  return { ...diagnostic, field: `items[${i}]${field === '' ? '' : `.${field}`}` };
}
