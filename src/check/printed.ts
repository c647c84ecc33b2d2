import { quoted } from '../kubernetes/go-quote';
import { GoValue, json } from './go-value';

/** A text that a message takes as it is, where the server prints a value in a way of its own. */
export class Verbatim {
  constructor(readonly text: string) {}
}

/** A string that is no choice but any text: quoted in every version. */
export function text(value: string): Verbatim {
  return new Verbatim(quoted(value));
}

/**
 * A value as the API server prints it in a message: strings quoted as Go quotes them, numbers and booleans plain;
 * what is not a scalar in Go syntax before 1.34 (`[]string{"a"}`), as JSON from there on.
 */
export function printed(value: unknown, minor: number): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      return int64Text(value);
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
      if (value instanceof Verbatim) return value.text;
      if (value instanceof GoValue) return value.printed(minor);
      return minor >= 34 ? json(value) : goSyntax(value);
  }
}

const maxInt64 = 2n ** 63n - 1n;

/** An integer of the API. The greatest is one less than the number that stands for it; the least has no short form. */
function int64Text(value: number): string {
  if (value >= 2 ** 63) return String(maxInt64);
  return value <= -(2 ** 63) ? String(-maxInt64 - 1n) : String(value);
}

function goSyntax(value: unknown): string {
  if (value === null || value === undefined) return 'nil';
  if (Array.isArray(value)) return `[]string{${value.map((item) => quoted(String(item))).join(', ')}}`;
  return '…';
}
