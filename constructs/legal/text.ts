// Texts, letter by letter.

export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
export type Lower =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z');
export type Letter = Lower | Uppercase<Lower>;

/** Whether a text has no other letters than these. Eight at a time: a step costs the same for one. */
export type HasOnly<Text extends string, Letters extends string> =
  Steps<`${Text}-------`, Letters | '-'> extends true
    ? '-' extends Letters
      ? true
      : Text extends `${string}-${string}`
        ? false
        : true
    : false;

type Steps<
  Text extends string,
  Letters extends string,
> = Text extends `${infer A}${infer B}${infer C}${infer D}${infer E}${infer F}${infer G}${infer H}${infer Rest}`
  ? A | B | C | D | E | F | G | H extends Letters
    ? Steps<Rest, Letters>
    : false
  : true;

/** The first letter of a text that is none of these. */
export type FirstOther<Text extends string, Letters extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Letters
    ? FirstOther<Rest, Letters>
    : First
  : '';

/** What comes after the first eight letters; `never` if there are fewer. */
type After8<Text extends string> =
  Text extends `${infer A}${infer B}${infer C}${infer D}${infer E}${infer F}${infer G}${infer H}${infer Rest}`
    ? A | B | C | D | E | F | G | H extends string
      ? Rest
      : never
    : never;
type After32<Text extends string> = After8<After8<After8<After8<Text>>>>;
type After64<Text extends string> = After32<After32<Text>>;
type After128<Text extends string> = After64<After64<Text>>;

type Some<Text extends string> = Text | null extends null ? false : true;

/** Whether a text has 16 letters or more. */
export type IsOver15<Text extends string> = Some<After8<After8<Text>>>;
/** Whether a text has 64 letters or more. */
export type IsOver63<Text extends string> = Some<After64<Text>>;
/** Whether a text has just 64 letters. */
export type Is64<Text extends string> = '' extends After64<Text> ? true : false;
/** Whether a text has 129 letters or more. */
export type IsOver128<Text extends string> = Some<After8<After128<`${Text}-------`>>>;
/** Whether a text has 254 letters or more. */
export type IsOver253<Text extends string> = Some<After128<After128<`${Text}--`>>>;
