import type { At, Faults, FaultsOf, Illegal, Unless } from './illegal';
import type { Get, IsOne, Present, SureObject, Walk } from './list';
import type { Nothing } from './nothing';
import type { QuantityFault } from './quantity';

/** The environment variables of a container. */
export type EnvFault<List, Found extends unknown[] = []> =
  List extends Walk<infer Variable extends object, infer Rest>
    ? EnvFault<Rest, [...Found, Faults<Rules<Variable>, keyof Variable & Ruled>]>
    : FaultsOf<Found>;

type Ruled = keyof Rules<object>;

/** What is wrong with a variable, by field. */
interface Rules<Variable extends Partial<Record<Ruled, unknown>>> {
  name: EnvNameFault<Variable['name']>;
  valueFrom: SourceFault<SureObject<Variable['valueFrom']>> | BothFault<Get<Variable, 'value'>>;
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
