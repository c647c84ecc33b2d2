import type { IsWhole } from './list';
import type { Nothing } from './nothing';

// How a rule speaks. A rule is a type `...Fault<Value>`: `never` where the value is legal or not known at compile time,
// else what is wrong, in the shape of the props down to the very word: `{ containers: { 0: { name: Illegal<'...'> } } }`.

/** What stands in the place of a value that no Pod may have. Step around it with a cast: `'my name' as string`. */
export interface Illegal<Because extends string> {
  // Of a function, as the compiler makes `never` of two of them if it is the words themselves.
  readonly [because]: () => Because;
}
declare const because: unique symbol;

/** A fault of the field `Key`; `never` where there is none. */
export type At<Key extends PropertyKey, Fault> = Fault extends unknown ? Readonly<Record<Key, Fault>> : never;

/** The faults of a list, of those of its items. */
export type FaultsOf<Items extends unknown[]> = Items[number] extends never
  ? never
  : { [I in keyof Items & `${number}`]: At<I, Items[I]> }[keyof Items & `${number}`];

/** `Illegal`, unless the value is only known in part, such as `web-${string}`. */
export type Unless<Value extends PropertyKey, Because extends string> =
  IsWhole<Value> extends true ? Illegal<Because> : never;

/** A fault of a value; of an empty text there is none, as it is no value at all. */
export type UnlessEmpty<Value, Fault> = Value extends '' ? never : Fault;

/** The union of what is wrong, as one type. */
type All<Fault> = (Fault extends unknown ? (fault: Fault) => void : never) extends (all: infer Whole) => void
  ? Whole
  : never;

/** Props in which `Illegal` stands at what is wrong. */
type Marked<Props, Faults> =
  Faults extends Illegal<string>
    ? Extract<Props, object> extends never
      ? Faults
      : Extract<Props, object> & Faults
    : NonNullable<Props> extends readonly (infer Item)[]
      ? NonNullable<Props> & {
          readonly [I in keyof Faults]: Marked<Item, Faults[I]>;
        }
      : string extends keyof NonNullable<Props>
        ? Props & Faults
        : {
            [Key in keyof Props]: Key extends keyof Faults ? Marked<Props[Key], Faults[Key]> : Props[Key];
          };

/** What the compiler asks of an argument: the props alone, or marked with what is wrong. */
export type Verdict<Props, Faults> = Faults | Nothing extends Nothing ? Props : Marked<Props, All<Faults>>;
