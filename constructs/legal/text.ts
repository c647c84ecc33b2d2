// Texts, letter by letter.

export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
export type Lower =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');
export type Letter = Lower | Uppercase<Lower>;

/** Whether a text has no other letters than these and `-`. Eight at a time: a step costs the same for one. */
export type HasOnly<Text extends string, Letters extends string> = Steps<`${Text}-------`, Letters | '-'>;

type Steps<Text, Letters> =
  Text extends `${infer A}${infer B}${infer C}${infer D}${infer E}${infer F}${infer G}${infer H}${infer Rest}`
    ? A | B | C | D | E | F | G | H extends Letters
      ? Rest extends Padding
        ? true
        : Steps<Rest, Letters>
      : false
    : true;

/** What may be left of `-------`. */
type Padding = '' | '-' | '--' | '---' | '----' | '-----' | '------' | '-------';

/** Whether a text has no other letters than these, which do not include `-`. */
export type HasJust<Text extends string, Letters extends string> = Text extends `${string}-${string}`
  ? false
  : HasOnly<Text, Letters>;

/** The first letter of a text that is none of these. */
export type FirstOther<Text extends string, Letters extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Letters
    ? FirstOther<Rest, Letters>
    : First
  : '';

// Each placeholder but the last stands for one letter. The first is not `string`, as a template of nothing else is any
// text.
type First = Lowercase<string> | Uppercase<string>;
type Plus8<Text extends string> = `${Text}${string}${string}${string}${string}${string}${string}${string}${string}`;
type Plus64<Text extends string> = Plus8<Plus8<Plus8<Plus8<Plus8<Plus8<Plus8<Plus8<Text>>>>>>>>;

/** Texts of 16 letters and more. */
export type AtLeast16 = Plus8<Plus8<First>>;
/** Texts of 64 letters and more. */
export type AtLeast64 = Plus64<First>;
/** Texts of 65 letters and more. */
export type AtLeast65 = `${Plus64<First>}${string}`;
/** Texts of 129 letters and more. */
export type AtLeast129 = `${Plus64<Plus64<First>>}${string}`;
/** Texts of 254 letters and more. */
export type AtLeast254 = Plus64<
  Plus64<
    Plus64<
      Plus8<Plus8<Plus8<Plus8<Plus8<Plus8<Plus8<`${First}${string}${string}${string}${string}${string}${string}`>>>>>>>
    >
  >
>;
