import { invalid, notSupported, required, tooLong, tooMany } from '../field-error';
import type { Review } from '../review';
import type { Schema } from './definition';
import { matches } from './matches';
import { fieldOf, isFields, itemsOf } from './prepare';

// What is not judged: formats, CEL rules, and schemas that are combined with allOf, anyOf, oneOf and not.

/** A value against its schema, with the words of the server's OpenAPI validation. */
export function validateBySchema(value: unknown, schema: Schema, field: string, review: Review): void {
  if (value === null && schema.nullable) return;
  if (!validateType(value, schema, field, review)) return;
  const choices = listOf(schema.enum);
  if (choices.length > 0 && !choices.some((one) => same(one, value))) {
    notSupported(review, field, value, choices.map(String));
  }
  if (typeof value === 'string') validateText(value, schema, field, review);
  else if (typeof value === 'number') validateNumber(value, schema, field, review);
  else if (Array.isArray(value)) validateList(value, schema, field, review);
  else if (isFields(value)) validateFields(value, schema, field, review);
}

function validateType(value: unknown, schema: Schema, field: string, review: Review): boolean {
  const found = typeOf(value);
  const types = schema['x-kubernetes-int-or-string'] ? ['integer', 'string'] : schema.type ? [schema.type] : [];
  const fits = types.length === 0 || types.includes(found) || (found === 'integer' && types.includes('number'));
  if (fits) return true;
  const words = `${field} in body must be of type ${types.join(',')}: "${found}"`;
  review.errors.push({ field, reason: 'FieldValueTypeInvalid', message: `Invalid value: "${found}": ${words}` });
  return false;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'bigint') return 'integer';
  return typeof value;
}

function validateText(value: string, schema: Schema, field: string, review: Review): void {
  const { minLength, maxLength, pattern } = schema;
  const length = Array.from(value).length;
  if (maxLength !== undefined && length > maxLength) tooLong(review, field, maxLength);
  if (minLength !== undefined && length < minLength) {
    invalid(review, field, value, `${field} in body should be at least ${minLength} chars long`);
  }
  if (pattern !== undefined && matches(pattern, value) === false) {
    invalid(review, field, value, `${field} in body should match '${pattern}'`);
  }
}

function validateNumber(value: number, schema: Schema, field: string, review: Review): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const should = (words: string) => invalid(review, field, value, `${field} in body should be ${words}`);
  if (maximum !== undefined) {
    if (exclusiveMaximum ? value >= maximum : value > maximum) {
      should(`less than ${exclusiveMaximum ? '' : 'or equal to '}${maximum}`);
    }
  }
  if (minimum !== undefined) {
    if (exclusiveMinimum ? value <= minimum : value < minimum) {
      should(`greater than ${exclusiveMinimum ? '' : 'or equal to '}${minimum}`);
    }
  }
  if (multipleOf !== undefined && multipleOf > 0 && !Number.isInteger(value / multipleOf)) {
    should(`a multiple of ${multipleOf}`);
  }
}

function validateList(value: readonly unknown[], schema: Schema, field: string, review: Review): void {
  const { minItems, maxItems } = schema;
  if (minItems !== undefined && value.length < minItems) {
    invalid(review, field, value.length, `${field} in body should have at least ${minItems} items`);
  }
  if (maxItems !== undefined && value.length > maxItems) tooMany(review, field, value.length, maxItems);
  const items = itemsOf(schema);
  if (items) for (const [i, item] of value.entries()) validateBySchema(item, items, `${field}[${i}]`, review);
}

function validateFields(value: Record<string, unknown>, schema: Schema, field: string, review: Review): void {
  const { minProperties, maxProperties } = schema;
  const within = (key: string) => (field === '' ? key : `${field}.${key}`);
  const keys = Object.keys(value);
  if (minProperties !== undefined && keys.length < minProperties) {
    invalid(review, field, keys.length, `${field} in body should have at least ${minProperties} properties`);
  }
  if (maxProperties !== undefined && keys.length > maxProperties) tooMany(review, field, keys.length, maxProperties);
  for (const key of listOf(schema.required)) if (!Object.hasOwn(value, key)) required(review, within(key));
  for (const key of keys) {
    const inner = fieldOf(schema, key);
    if (inner) validateBySchema(value[key], inner, within(key), review);
  }
}

/** Schemas within others are as their writer left them: a list may be none. */
function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}

function same(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
