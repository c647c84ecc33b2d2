import type { Nothing } from './nothing';

/**
 * A list whose items are walked from the first to the last. The compiler learns of a tuple all methods that an array
 * has before it answers most questions about it; of this it has nothing to learn.
 */
export interface Walk<Item, Rest> {
  item: Item;
  rest: Rest;
}

/** Where a walk ends. */
export type End = 'end';

/** The list of an object under a key, to walk. Of one that may be one of several an item is any of theirs. */
export type Items<Value, Key extends keyof Value> = Value[Key] extends readonly [infer First, infer Second]
  ? Walk<First, Walk<Second, End>>
  : Value[Key] extends object
    ? ItemsOf<Value[Key]>
    : never;

/** A list, to walk. */
export type ItemsOf<List extends AnyList> = List['length'] extends keyof Walks<object>
  ? Walks<List>[List['length']]
  : LongItemsOf<List>;

/** What is asked of a list, without its keys: they are many. */
interface AnyList {
  readonly length?: unknown;
  readonly 0?: unknown;
  readonly 1?: unknown;
  readonly 2?: unknown;
  readonly 3?: unknown;
  readonly 4?: unknown;
  readonly 5?: unknown;
}

interface Walks<List extends AnyList> {
  0: End;
  1: Walk<List[0], End>;
  2: Walk<List[0], Walk<List[1], End>>;
  3: Walk<List[0], Walk<List[1], Walk<List[2], End>>>;
  4: Walk<List[0], Walk<List[1], Walk<List[2], Walk<List[3], End>>>>;
  5: Walk<List[0], Walk<List[1], Walk<List[2], Walk<List[3], Walk<List[4], End>>>>>;
  6: Walk<List[0], Walk<List[1], Walk<List[2], Walk<List[3], Walk<List[4], Walk<List[5], End>>>>>>;
}

/** Longer lists, and the first items of those whose length is not known, unless it may be one of several. */
type LongItemsOf<List, Whole = List> = List extends readonly [unknown, ...unknown[]]
  ? Whole | Nothing extends List | Nothing
    ? List extends Endless
      ? never
      : Turned<Collected<List>>
    : never
  : never;

/** Lists of more than 64 items are not judged: of some 85 the compiler says that their walk is excessively deep. */
interface Endless {
  readonly 64: unknown;
}

// A call in the last place may recur a thousand times.
type Collected<List, Before = End> = List extends readonly [infer Item, ...infer Rest]
  ? Collected<readonly [...Rest], Walk<Item, Before>>
  : Before;
type Turned<Before, After = End> =
  Before extends Walk<infer Item, infer Rest> ? Turned<Rest, Walk<Item, After>> : After;

/** An object, if it is surely there, and one and not one of several. */
export type SureObject<Value, Whole = Value> = Value extends object
  ? Whole | Nothing extends Value | Nothing
    ? Value
    : never
  : never;

/** A text or number that is one and not one of several. */
export type Single<Value, Whole = Value> = Value extends string | number
  ? string extends Value
    ? never
    : number extends Value
      ? never
      : Whole | Nothing extends Value | Nothing
        ? Value
        : never
  : never;

/** The name of an object, if it is known. */
export type NameOf<Named extends { readonly name?: unknown }> = Single<Named['name']>;

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

/** The names of the items of an object's list; `string` if some are not known. */
export type NamesOf<Value, Key extends keyof Value> = Value[Key] extends readonly [infer First, infer Second]
  ? Get<First, 'name'> | Get<Second, 'name'>
  : Value[Key] extends object
    ? NamesOfList<Value[Key]>
    : string;
type NamesOfList<List extends AnyList> = number extends List['length']
  ? string
  : IsOne<List['length']> extends true
    ? List extends Endless
      ? string
      : NamesIn<ItemsOf<List>>
    : string;
type NamesIn<List, Names = never> =
  List extends Walk<infer Item, infer Rest> ? NamesIn<Rest, Names | Get<Item, 'name'>> : Names;

/** Whether a value is `true` without doubt. */
export type IsTrue<Value> = true extends Value ? (Value | Nothing extends true | Nothing ? true : false) : false;

/** Whether a union has one member; `never` of an empty one. */
export type IsOne<Value, Whole = Value> = Value extends unknown
  ? Whole | Nothing extends Value | Nothing
    ? true
    : false
  : never;

/** Whether a text or number is known to the last letter: `web-${string}` is not. */
export type IsWhole<Value extends PropertyKey> =
  // An object type with such a key has an index signature, which needs no property.
  Record<never, 1> extends Record<Value, 1> ? false : true;

/** Whether a text is that of a name, or may be: of an `enum`, or of a type such as `string & { brand: true }`. */
export type IsText<Text extends string, Name> =
  Extract<Name, object> extends never ? (`${Text}` extends `${Name & string}` ? true : false) : true;

/** Whether a value is among others, to the letter: neither `web-1` nor `web-${string}` is among `web-${string}`. */
export type IsAmong<Value, Others> = Value | Nothing extends Nothing
  ? false
  : Value extends Others
    ? Extract<Others, Value> | Nothing extends Nothing
      ? false
      : IsWhole<Value & PropertyKey>
    : false;
