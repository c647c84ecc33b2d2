import type { Unless } from './illegal';

/** A whole number, zero or more, such as a number of seconds. */
export type CountFault<Value> = Value extends number
  ? number extends Value
    ? never
    : `${Value}` extends `-${string}`
      ? Unless<Value, `✗ ${Value} is negative`>
      : WholeFault<Value>
  : never;

/** A whole number, one or more. */
export type PositiveFault<Value> = Value extends 0 ? Unless<Value, '✗ must be 1 or more'> : CountFault<Value>;

/** A number without a fraction. */
type WholeFault<Value extends number> = `${Value}` extends `${string}.${string}`
  ? Unless<Value, `✗ ${Value} is not a whole number`>
  : never;
