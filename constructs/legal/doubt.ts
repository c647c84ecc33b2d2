import type { Get } from './list';

/**
 * Where short questions do not tell that all is well, and the rules must be asked item by item. A type `...Doubt<Value>`
 * is `never` where nothing can be wrong: it costs a fraction of a walk through the rules.
 */
export type Doubt = 'doubt';

/** Any item of a short list; of a long one there is doubt. What an object has not got is `unknown`, and has no items. */
export type ItemIn<List> = List extends readonly [infer One]
  ? One
  : List extends readonly [infer One, infer Two]
    ? One | Two
    : List extends readonly [infer One, infer Two, infer Three]
      ? One | Two | Three
      : unknown extends List
        ? never
        : Doubt;

/** What two items of a short list share under a key, such as a name. */
export type SharedIn<List, Key extends string> = List extends readonly [infer One, infer Two]
  ? Get<One, Key> & Get<Two, Key>
  : List extends readonly [infer One, infer Two, infer Three]
    ? (Get<One, Key> & (Get<Two, Key> | Get<Three, Key>)) | (Get<Two, Key> & Get<Three, Key>)
    : never;
