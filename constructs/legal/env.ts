import type { Doubt, ItemIn } from './doubt';
import type { At, FaultsOf, Illegal, Unless } from './illegal';
import type { Get, IsOne, Items, Present, SureObject, Walk } from './list';
import type { Nothing } from './nothing';
import type { QuantityFault } from './quantity';

/** The environment variables of a container. */
export type EnvFault<Container extends { env?: unknown }> = EnvDoubt<Container['env']> | Nothing extends Nothing
  ? never
  : EachVariableFault<Items<Container, 'env'>>;

export type EnvDoubt<List> = VariableDoubt<ItemIn<List>>;

type VariableDoubt<Variable> = Variable extends Fields
  ? EnvNameFault<Variable['name']> | SourceDoubt<keyof Variable, keyof Variable['valueFrom']>
  : Doubt;
/** Of `value` and `valueFrom` a variable has one, and of sources too. */
type SourceDoubt<Key, Source> = 'valueFrom' extends Key
  ? 'value' extends Key
    ? Doubt
    : true extends IsOne<Source>
      ? Exclude<Source, 'fieldRef' | 'configMapKeyRef' | 'secretKeyRef'>
      : Doubt
  : never;

type EachVariableFault<List, Found extends unknown[] = []> =
  List extends Walk<infer Variable extends object, infer Rest>
    ? EachVariableFault<Rest, [...Found, VariableFault<Variable>]>
    : FaultsOf<Found>;

type VariableFault<Variable extends Fields> =
  | At<'name', EnvNameFault<Variable['name']>>
  | ('valueFrom' extends keyof Variable
      ? At<'valueFrom', SourceFault<SureObject<Variable['valueFrom']>> | BothFault<Get<Variable, 'value'>>>
      : never);

interface Fields {
  name?: unknown;
  value?: unknown;
  valueFrom?: unknown;
}

type BothFault<Value> = undefined extends Value
  ? never
  : Value extends ''
    ? never
    : string extends Value
      ? never
      : Illegal<'✗ value or valueFrom, not both'>;

type SourceFault<Source> =
  | OneSourceFault<Source, keyof Source & SourceKey>
  | ('resourceFieldRef' extends keyof Source
      ? At<'resourceFieldRef', At<'divisor', QuantityFault<Get<Source['resourceFieldRef'], 'divisor'>>>>
      : never);

/** What 1.32 and later take: any text without `=`. Before, letters, digits, `-`, `_` and `.`. */
type EnvNameFault<Name> = Name extends ''
  ? Unless<Name, '✗ the name of a variable must not be empty'>
  : Name extends `${string}=${string}`
    ? Unless<Name, `✗ '${Name}': the name of a variable has no '='`>
    : never;

type SourceKey = 'fieldRef' | 'resourceFieldRef' | 'configMapKeyRef' | 'secretKeyRef' | 'fileKeyRef';

/** Of the sources of a value there is one. */
type OneSourceFault<Source, Key extends string> =
  true extends IsOne<Key>
    ? never
    : Source | Nothing extends Nothing
      ? never
      : Key | Nothing extends Nothing
        ? Illegal<'✗ valueFrom needs one of fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef'>
        : false extends IsOne<Present<Source, Key>>
          ? Illegal<'✗ valueFrom has one source, not several'>
          : never;
