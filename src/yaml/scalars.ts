import type { ScalarTag } from 'yaml';

// How kubectl and the API server understand plain scalars: they read YAML with go-yaml v2 (sigs.k8s.io/yaml), which is
// YAML 1.1 without base-60 numbers, and with timestamps left as text.

const truths = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const lies = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const integer = /^[-+]?(?:0[bB][01_]+|0[xX][0-9a-fA-F_]+|0[oO]?[0-7_]+|0|[1-9][0-9_]*)$/;
const float = /^[-+]?(?:\.[0-9_]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinity = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

/** How whole numbers are mostly written. */
const decimal = /^(?:0|[1-9][0-9]{0,14})$/;
/** How all that is not text begins. */
const mayBeMore = /^(?:[-+.0-9~]|[yYnNtTfFoO][a-zA-Z]{0,4}$|$)/;

/** The number that an integer of YAML 1.1 stands for: `0777` and `0o777` are octal, `_` only groups digits. */
function integerOf(text: string): number {
  const digits = text.replace(/_/g, '').replace(/^([-+]?)0(?=[0-7]+$)/, '$10o');
  const sign = digits.startsWith('-') ? -1 : 1;
  return sign * Number(digits.replace(/^[-+]/, ''));
}

const tag = (name: string, test: RegExp, resolve: (text: string) => unknown): ScalarTag => ({
  tag: `tag:yaml.org,2002:${name}`,
  default: true,
  test,
  resolve,
});

/** The tags of plain scalars, in the order in which they are tried; what none of them takes is text. */
export const scalarTags: ScalarTag[] = [
  tag('null', /^(?:~|null|Null|NULL)?$/, () => null),
  tag('bool', truths, () => true),
  tag('bool', lies, () => false),
  tag('int', integer, integerOf),
  tag('float', float, (text) => Number(text.replace(/_/g, ''))),
  tag('float', infinity, (text) => (text.startsWith('-') ? -Infinity : Infinity)),
  tag('float', notANumber, () => NaN),
];

/** What a plain scalar stands for. */
export function plainValue(text: string): unknown {
  if (!mayBeMore.test(text)) return text;
  if (decimal.test(text)) return Number(text);
  for (const { test, resolve } of scalarTags) if (test!.test(text)) return (resolve as (text: string) => unknown)(text);
  return text;
}
