import type { At, Unless } from './illegal';
import type { Get } from './list';
import type { Nothing } from './nothing';
import type { Digit } from './text';

// Quantities: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/

type Suffix = ('Ki' | 'Mi' | 'Gi' | 'Ti' | 'Pi' | 'Ei') | ('n' | 'u' | 'm' | 'k' | 'M' | 'G' | 'T' | 'P' | 'E');

/** `0.5`, `'500m'`, `'1Gi'`, `'1e3'`. */
export type QuantityFault<Value> = Value extends string
  ? string extends Value
    ? never
    : Value extends `${number}` | `${number}${Suffix}` | ` ${string}` | `${string} `
      ? Value extends
          | `${string}${'x' | 'X' | 'o' | 'O' | 'b' | 'B'}${string}`
          | `${number}${'e' | 'E'}${number}${Suffix}`
          | `${string} ${Suffix}`
        ? NoQuantity<Value>
        : never
      : NoQuantity<Value>
  : never;

type NoQuantity<Value extends string> = Unless<
  Value,
  `✗ '${Value}' is no quantity: a number, then nothing, m, k, M, G, T, Ki, Mi, Gi or Ti`
>;

type NotZero = Exclude<Digit, '0'>;

/** A quantity that is zero or more. */
export type AmountFault<Value> = Value extends `-${string}${NotZero}${string}`
  ? Unless<Value, `✗ '${Value}' is negative`>
  : Value extends number
    ? `${Value}` extends `-${string}`
      ? Unless<Value, `✗ ${Value} is negative`>
      : never
    : QuantityFault<Value>;

/** `limits` and `requests`. */
export type ResourcesFault<Resources> =
  At<'limits', AmountsFault<Get<Resources, 'limits'>>> | At<'requests', AmountsFault<Get<Resources, 'requests'>>>;

/** Amounts by resource. Those of one Pod are much like those of another, so that they are asked about together first. */
export type AmountsFault<Amounts> = AmountFault<Amounts[keyof Amounts]> | Nothing extends Nothing
  ? never
  : {
      [Key in keyof Amounts & string]: At<Key, AmountFault<Amounts[Key]>>;
    }[keyof Amounts & string];
