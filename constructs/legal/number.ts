import type { Illegal } from './illegal';

/** A whole number, zero or more, such as a number of seconds. */
export type CountFault<Value> = Value extends number
  ? number extends Value
    ? never
    : `${Value}` extends `-${string}`
      ? Illegal<`✗ ${Value} is negative`>
      : WholeFault<Value>
  : never;

/** A whole number, one or more. */
export type PositiveFault<Value> = Value extends 0 ? Illegal<'✗ must be 1 or more'> : CountFault<Value>;

/** A number without a fraction. */
type WholeFault<Value extends number> = `${Value}` extends `${string}.${string}`
  ? Illegal<`✗ ${Value} is not a whole number`>
  : never;
