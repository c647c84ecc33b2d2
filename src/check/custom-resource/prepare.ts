import { nearest } from '../edit-distance';
import type { Diagnostic } from '../diagnostic';
import type { Schema } from './definition';

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema of what a list holds. */
export function itemsOf({ items }: Schema): Schema | undefined {
  return isFields(items) ? items : undefined;
}

/** The schema of a field: that of its own, or the one of all fields without. */
export function fieldOf({ properties, additionalProperties }: Schema, key: string): Schema | undefined {
  const own: unknown = properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  return isFields(own) ? own : undefined;
}

/** Fields that an object of its own has, wherever it stands. */
const embedded: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

/** What the server tells of fields that a schema does not know, and prunes. `isObject`: it has a kind and metadata. */
export function unknownFields(value: unknown, schema: Schema, field: string, isObject: boolean): Diagnostic[] {
  if (Array.isArray(value)) {
    const items = itemsOf(schema);
    return items ? value.flatMap((item, i) => unknownFields(item, items, `${field}[${i}]`, false)) : [];
  }
  if (!isFields(value)) return [];
  const { additionalProperties } = schema;
  const keepsAll = schema['x-kubernetes-preserve-unknown-fields'] === true || additionalProperties === true;
  return Object.keys(value).flatMap((key): Diagnostic[] => {
    const path = field === '' ? key : `${field}.${key}`;
    if ((isObject || schema['x-kubernetes-embedded-resource']) && embedded.has(key)) return [];
    const inner = fieldOf(schema, key);
    if (inner) return unknownFields(value[key], inner, path, false);
    return keepsAll ? [] : [unknownField(path, key, Object.keys(schema.properties ?? {}))];
  });
}

function unknownField(field: string, key: string, names: readonly string[]): Diagnostic {
  const near = nearest(key, names);
  return {
    code: 'unknown-field',
    severity: 'error',
    source: 'schema',
    field,
    reason: 'StrictUnknownField',
    message: `unknown field "${field}"`,
    ...(near !== undefined && { fix: `did you mean \`${near}\`?` }),
  };
}

/** A copy with the defaults of the schema, and without nulls where there may be none. */
export function withDefaults(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) {
    const items = itemsOf(schema);
    return items ? value.map((item) => withDefaults(item, items)) : value;
  }
  if (!isFields(value)) return value;
  const filled = new Map<string, unknown>();
  for (const [key, item] of Object.entries(value)) {
    const inner = fieldOf(schema, key);
    if (item === null && inner && !inner.nullable) continue;
    filled.set(key, inner ? withDefaults(item, inner) : item);
  }
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    const start = (inner as Schema | null)?.default;
    if (!filled.has(key) && start !== undefined) filled.set(key, withDefaults(start, inner));
  }
  return Object.fromEntries(filled);
}
