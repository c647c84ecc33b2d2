import type { ScalarTag } from 'yaml';

// How kubectl and the API server understand plain scalars: they read YAML with go-yaml v2 (sigs.k8s.io/yaml), which is
// YAML 1.1 without base-60 numbers, and with timestamps left as text.

const truths = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const lies = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const nothing = /^(?:~|null|Null|NULL)?$/;
const integer = /^([-+]?)(0[bB][01]+|0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** A `_` that does not stand between digits: in a number that begins with a dot, go-yaml leaves it to Go. */
const stray = /(?<![0-9])_|_(?![0-9])/;
const infinity = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

/** How whole numbers are mostly written. */
const decimal = /^(?:0|[1-9][0-9]{0,14})$/;
/** How all that is not text begins. */
const mayBeMore = /^(?:[-+.0-9~]|[yYnNtTfFoO][a-zA-Z]{0,4}$|$)/;

/** What a plain scalar stands for. */
export function plainValue(text: string): unknown {
  if (!mayBeMore.test(text)) return text;
  if (decimal.test(text)) return Number(text);
  if (nothing.test(text)) return null;
  if (truths.test(text)) return true;
  if (lies.test(text)) return false;
  if (infinity.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (notANumber.test(text)) return NaN;
  return numberOf(text) ?? text;
}

/** The number that a text stands for in YAML 1.1, where `_` only groups digits; undefined where Go has none that large. */
function numberOf(text: string): number | undefined {
  if (text.startsWith('.') && stray.test(text)) return undefined;
  const digits = text.replaceAll('_', '');
  const whole = integerOf(digits);
  if (whole !== undefined || !float.test(digits)) return whole;
  const number = Number(digits);
  return Number.isFinite(number) ? number : undefined;
}

const maxUint64 = 2n ** 64n - 1n;
const minInt64 = 2n ** 63n;

/** An integer of Go: `0777` and `0o777` are octal. */
function integerOf(text: string): number | undefined {
  const [, sign, digits] = integer.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = BigInt(digits.replace(/^0(?=[0-7]+$)/, '0o'));
  if (sign === '-') return value > minInt64 ? undefined : -Number(value);
  return value > maxUint64 ? undefined : Number(value);
}

const scalarTag = (name: string, resolve: (text: string) => unknown, test?: RegExp): ScalarTag => ({
  tag: `tag:yaml.org,2002:${name}`,
  default: test !== undefined,
  resolve,
  ...(test && { test }),
});

/** The tags of scalars: the first is that of all plain ones, the others are those that a text may write out. */
export const scalarTags: ScalarTag[] = [
  scalarTag('str', plainValue, /^/),
  scalarTag('null', plainValue),
  scalarTag('bool', plainValue),
  scalarTag('int', plainValue),
  scalarTag('float', plainValue),
  scalarTag('binary', (text) => Buffer.from(text, 'base64').toString()),
];
