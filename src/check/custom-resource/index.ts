import type { ObjectMeta } from '../../kubernetes/api';
import { decodeMetadata } from '../decode';
import type { Diagnostic } from '../diagnostic';
import type { Review } from '../review';
import { validateObjectMeta } from '../validate/object-meta';
import { definitionOf, type Definition } from './definition';
import { isFields, unknownFields, withDefaults, type Fields } from './prepare';
import { validateBySchema } from './validate';

/** A custom resource, judged by its definition. */
export interface JudgedResource {
  /** What strict decoding refuses: where there is any, the server stops here. */
  readonly refused: Diagnostic[];
  readonly review: Review;
}

/** What the API server would answer to a custom resource; undefined where none of the manifests defines its kind. */
export function judgeCustomResource(
  manifest: unknown,
  definitions: readonly unknown[],
  minor: number,
  lenient: boolean,
): JudgedResource | undefined {
  if (!isFields(manifest)) return undefined;
  const definition = definitionOf(manifest, definitions, minor);
  if (!definition) return undefined;
  try {
    return judge(manifest, definition, minor, lenient);
  } catch (error) {
    // No JSON: a cycle, a bigint.
    const message = `cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`;
    const unreadable: Diagnostic = { code: 'unreadable', severity: 'error', source: 'schema', field: '', message };
    return { refused: [unreadable], review: { minor, errors: [], warnings: [] } };
  }
}

function judge(manifest: Fields, { schema, ...definition }: Definition, minor: number, lenient: boolean) {
  const { apiVersion, kind, namespaced } = definition;
  const metadata = decodeMetadata({ apiVersion, kind, metadata: manifest['metadata'] }, minor, lenient);
  const strays = lenient ? [] : unknownFields(manifest, schema, '', true);
  const review: Review = { minor, errors: [], warnings: [] };
  const { metadata: meta = {} } = (metadata.object ?? {}) as { metadata?: ObjectMeta };
  validateObjectMeta(meta, { namespaced }, 'metadata', review);
  // The schema knows no more of metadata than that it is an object, or what its name is.
  const { metadata: _, ...rest } = manifest;
  validateBySchema(withDefaults({ ...rest, metadata: meta }, schema), schema, '', review);
  return { refused: [...metadata.diagnostics, ...strays], review };
}
