import type { At, Illegal, Unless } from './illegal';
import type { Get, Has, Present, SureObject } from './list';
import type { QuantityFault } from './quantity';

/** The environment variables of a container. */
export type EnvFault<List, Found = never, Before extends 0[] = []> = List extends readonly [
  infer Variable,
  ...infer Rest,
]
  ? EnvFault<readonly [...Rest], Found | At<Before['length'], VariableFault<Variable, keyof Variable>>, [...Before, 0]>
  : Found;

type VariableFault<Variable, Key extends keyof Variable> = Key extends 'name'
  ? At<'name', EnvNameFault<Variable[Key]>>
  : Key extends 'valueFrom'
    ? At<
        'valueFrom',
        | OneSourceFault<SureObject<Variable[Key]>>
        | At<'resourceFieldRef', At<'divisor', QuantityFault<Get<Get<Variable[Key], 'resourceFieldRef'>, 'divisor'>>>>
        | (Has<Variable, 'value'> extends true
            ? Get<Variable, 'value'> extends ''
              ? never
              : string extends Get<Variable, 'value'>
                ? never
                : Illegal<'✗ value or valueFrom, not both'>
            : never)
      >
    : never;

/** What 1.32 and later take: any text without `=`. Before, letters, digits, `-`, `_` and `.`. */
type EnvNameFault<Name> = Name extends ''
  ? Illegal<'✗ the name of a variable must not be empty'>
  : Name extends `${string}=${string}`
    ? Unless<Name, `✗ '${Name}': the name of a variable has no '='`>
    : never;

type SourceKey = 'fieldRef' | 'resourceFieldRef' | 'configMapKeyRef' | 'secretKeyRef' | 'fileKeyRef';

/** Of the sources of a value there is one. */
type OneSourceFault<Source> = Source | null extends null
  ? never
  : (keyof Source & SourceKey) | null extends null
    ? Illegal<'✗ valueFrom needs one of fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef'>
    : OneOf<Present<Source, keyof Source & SourceKey>> extends true
      ? never
      : Illegal<'✗ valueFrom has one source, not several'>;

type OneOf<Key, All = Key> = Key | null extends null
  ? true
  : Key extends unknown
    ? All | null extends Key | null
      ? true
      : false
    : never;
