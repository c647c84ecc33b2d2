import type * as k8s from 'cdk8s-plus-28/lib/imports/k8s';

/** A value of `k8s.*` as it is written in YAML. */
export type Plain<T> = T extends readonly (infer Item)[]
  ? List<Plain<Item>>
  : T extends Date
    ? string
    : T extends object
      ? [k8s.Quantity, T] extends [T, k8s.Quantity]
        ? Quantity
        : Fields<T>
      : T;

/** The fields of an object of `k8s.*`, those of `Swap` with the type named there. */
export type Fields<T, Swap = unknown> = { readonly [K in keyof T]: K extends keyof Swap ? Swap[K] : Plain<T[K]> };

/** A JSON number or a string: `0.5`, `'500m'`, `'64Mi'`. See https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
export type Quantity = string | number;

/**
 * A list. The compiler compares one that it reads in the code with `T[]` item by item, with `readonly T[]` method by
 * method as well.
 */
export type List<T> = T[] | readonly T[];
