import type { Unless } from './illegal';

/** One of some words, which the message lists as `Words`: upper and lower case count. */
export type ChoiceFault<Value, Choices extends string, Words extends string> = Value extends string
  ? string extends Value
    ? never
    : Value extends Choices | ''
      ? never
      : Unless<Value, `✗ '${Value}' is not one of ${Words}`>
  : never;
