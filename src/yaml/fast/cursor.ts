/** Where a key and its value are written: offsets in the text. An item of a list has the same offset for both. */
export interface Spot {
  readonly key: number;
  readonly value: number;
}

/** By map and list: where what they hold is written. */
export type Spots = Map<object, Map<string, Spot>>;

/** Where the reading of one document is. */
export interface Cursor {
  readonly text: string;
  /** The next character. */
  at: number;
  /** The depth of the line on which `at` stands; -1 at the end of the text. */
  indent: number;
  /** What is noted of places, where somebody asks. */
  readonly spots: Spots | undefined;
}

/** Thrown at whatever is not plain, right or wrong: the slow reader knows. */
export const unusual = new Error('not the plain YAML that is read fast');

export const maxDepth = 100;

export const newline = 10;
export const space = 32;
export const doubleQuote = 34;
export const hash = 35;
export const singleQuote = 39;
export const comma = 44;
export const dash = 45;
export const colon = 58;
export const openBracket = 91;
export const backslash = 92;
export const closeBracket = 93;
export const openBrace = 123;
export const pipe = 124;
export const closeBrace = 125;

/** Whether a character ends a word that means something, such as a dash or a colon. */
export const isBreak = (next: number): boolean => next === space || next === newline || Number.isNaN(next);

export function skipSpaces(from: Cursor): void {
  while (from.text.charCodeAt(from.at) === space) from.at++;
}

/** Notes where an entry of a map or list is written. */
export function note({ spots }: Cursor, holder: object, name: string | number, key: number, value: number): void {
  if (spots === undefined) return;
  let held = spots.get(holder);
  if (held === undefined) spots.set(holder, (held = new Map()));
  held.set(String(name), { key, value });
}
