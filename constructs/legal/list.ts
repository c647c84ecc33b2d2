// Lists whose items are known are walked from the first to the last, with what was found so far:
// a call in the last place may recur a thousand times. `Before` is the items walked, whose number is the index. What is
// left is made read-only again, as the list was: so that the compiler finds both equal and compares no methods.
// `X | null extends null` asks whether X is `never`, and `X | null extends Y | null` is told of unions as a whole:
// they cost less than `[X] extends [never]`, which makes tuples.

/** A list, if it is one and not one of several: `[...(debug ? [shell] : []), web]` may be one of two lists. */
export type Sure<List, Whole = List> = List extends undefined
  ? never
  : Whole | null extends List | undefined | null
    ? List
    : never;

/** An object, if it is surely there, and one and not one of several. */
export type SureObject<Value, Whole = Value> = Value extends object
  ? Whole | null extends Value | null
    ? Value
    : never
  : never;

/** A text or number that is one and not one of several. */
export type Single<Value, Whole = Value> = Value extends string | number
  ? string extends Value
    ? never
    : number extends Value
      ? never
      : Whole | null extends Value | null
        ? Value
        : never
  : never;

/** What an object has under a key; `never` if it has none. */
export type Get<Value, Key extends string> = Key extends keyof Value ? Value[Key] : never;

/** Whether a field is there without doubt. */
export type Has<Value, Key extends string> = Key extends keyof Value
  ? undefined extends Value[Key]
    ? false
    : true
  : false;

/** Those of the keys that an object has without doubt. */
export type Present<Value, Key extends string> = Key extends keyof Value
  ? undefined extends Value[Key]
    ? never
    : Key
  : never;

/** The names of a list's items; `string` if some are not known. */
export type NamesOf<List, Names = never> = List extends readonly [infer Item, ...infer Rest]
  ? NamesOf<readonly [...Rest], Names | ('name' extends keyof Item ? Item['name'] : never)>
  : List extends readonly []
    ? Names
    : string;

/** Whether a value is among others, to the letter: `web-1` is not among `web-${string}`. */
export type IsAmong<Value, Others> = Value | null extends null
  ? false
  : Value extends Others
    ? Extract<Others, Value> | null extends null
      ? false
      : true
    : false;
