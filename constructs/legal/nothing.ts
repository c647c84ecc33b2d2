declare const nothing: unique symbol;

/**
 * For questions about a type as a whole. `X | Nothing extends Nothing` asks whether X is `never`, and
 * `X | Nothing extends Y | Nothing` is told of unions as a whole: they cost less than `[X] extends [never]`, which makes
 * tuples. `null` would not do: without `strictNullChecks` the compiler leaves it out of unions.
 */
export type Nothing = keyof { readonly [nothing]: unknown };
