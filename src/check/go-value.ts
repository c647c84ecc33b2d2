// Values that are no scalars, as the API server prints them in its messages: in Go syntax before 1.34, as JSON from there on.
// Both depend on how Go knows the value, so each type says how it prints.

import { quoted } from '../kubernetes/go-quote';
import type { LabelSelector, LabelSelectorRequirement } from '../kubernetes/api';

/** How Go knows a value, and prints it: with `%#v`, and as JSON. */
export interface GoType {
  readonly go: (value: unknown) => string;
  readonly json: (value: unknown) => string;
}

/** A value with its Go type, to be given to the constructors of field errors. */
export class GoValue {
  constructor(
    private readonly type: GoType,
    private readonly value: unknown,
  ) {}

  printed(minor: number): string {
    return minor >= 34 ? this.type.json(this.value) : this.type.go(this.value);
  }
}

/** A string, also one of a named type; unset it is empty. */
export const goString: GoType = {
  go: (value) => quoted((value ?? '') as string),
  json: (value) => json(value ?? ''),
};

/** An integer; unset it is 0. */
export const goInt: GoType = { go: (value) => String(value ?? 0), json: (value) => String(value ?? 0) };

/** `intstr.IntOrString`; unset it is the number 0. */
export const goIntOrString: GoType = {
  go: (value) =>
    typeof value === 'string'
      ? `intstr.IntOrString{Type:1, IntVal:0, StrVal:${quoted(value)}}`
      : `intstr.IntOrString{Type:0, IntVal:${String(value ?? 0)}, StrVal:""}`,
  json: (value) => json(value ?? 0),
};

/** A list of `name`d items: `[]int32`. */
export function goList(name: string, item: GoType): GoType {
  return {
    go: (value) =>
      value === undefined ? `[]${name}(nil)` : `[]${name}{${(value as unknown[]).map(item.go).join(', ')}}`,
    json: (value) => (value === undefined ? 'null' : `[${(value as unknown[]).map(item.json).join(',')}]`),
  };
}

/** `map[string]string`, in the order of its keys. */
export const goStringMap: GoType = {
  go: (value) =>
    value === undefined ? 'map[string]string(nil)' : `map[string]string{${pairs(value, quoted).join(', ')}}`,
  json: (value) => (value === undefined ? 'null' : `{${pairs(value, json).join(',')}}`),
};

/** A pointer to a `name`d type. What it points to is an address in Go syntax. */
export function goPointer(name: string, to: GoType): GoType {
  return {
    go: (value) => `(*${name})(${value === undefined ? 'nil' : '0x…'})`,
    json: (value) => (value === undefined ? 'null' : to.json(value)),
  };
}

/** A struct of an internal type, whose JSON has Go's names and every field. */
export function goStruct(name: string, fields: Readonly<Record<string, GoType>>): GoType {
  const entries = Object.entries(fields);
  return {
    go: (value) =>
      `${name}{${entries.map(([key, type]) => `${goName(key)}:${type.go(valueOf(value, key))}`).join(', ')}}`,
    json: (value) =>
      `{${entries.map(([key, type]) => `"${goName(key)}":${type.json(valueOf(value, key))}`).join(',')}}`,
  };
}

const strings = goList('string', goString);

const requirement: GoType = {
  ...goStruct('v1.LabelSelectorRequirement', { key: goString, operator: goString, values: strings }),
  json: (value) => {
    const { key = '', operator = '', values = [] } = value as LabelSelectorRequirement;
    return json({ key, operator, ...(values.length > 0 && { values }) });
  },
};
const requirements = goList('v1.LabelSelectorRequirement', requirement);

/** `v1.LabelSelector`, whose JSON has the API's names and leaves out what is empty. */
export const goLabelSelector: GoType = {
  ...goStruct('v1.LabelSelector', { matchLabels: goStringMap, matchExpressions: requirements }),
  json: (value) => {
    const { matchLabels = {}, matchExpressions = [] } = value as LabelSelector;
    const parts: string[] = [];
    if (Object.keys(matchLabels).length > 0) parts.push(`"matchLabels":${goStringMap.json(matchLabels)}`);
    if (matchExpressions.length > 0) parts.push(`"matchExpressions":${requirements.json(matchExpressions)}`);
    return `{${parts.join(',')}}`;
  },
};

function valueOf(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | undefined)?.[key];
}

function goName(key: string): string {
  return key[0]!.toUpperCase() + key.slice(1);
}

function pairs(value: unknown, quote: (text: string) => string): string[] {
  const map = value as Record<string, string>;
  return Object.keys(map)
    .sort()
    .map((key) => `${quote(key)}:${quote(map[key]!)}`);
}

/** JSON as Go writes it, with the signs of HTML escaped. */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
