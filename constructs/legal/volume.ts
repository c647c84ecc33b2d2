import type { At, Illegal } from './illegal';
import type { Get, IsAmong, Present, Single, Sure } from './list';
import type { DnsLabelFault } from './name';
import type { ItemsFault, NoBackstepFault } from './path';
import type { AmountFault } from './quantity';

/** The volumes of a Pod. */
export type VolumesFault<List, Found = never, Names = never, Before extends 0[] = []> = List extends readonly [
  infer Volume,
  ...infer Rest,
]
  ? VolumesFault<
      readonly [...Rest],
      Found | At<Before['length'], VolumeFault<Volume, Names, keyof Volume> | OneSourceFault<Volume>>,
      Names | Single<Get<Volume, 'name'>>,
      [...Before, 0]
    >
  : Found;

type VolumeFault<Volume, Names, Key extends keyof Volume> = Key extends 'name'
  ? At<
      'name',
      | DnsLabelFault<Volume[Key]>
      | (IsAmong<Single<Volume[Key]>, Names> extends true
          ? Illegal<`✗ volume '${Volume[Key] & string}' is there twice`>
          : never)
    >
  : Key extends 'emptyDir'
    ? At<'emptyDir', At<'sizeLimit', AmountFault<Get<Volume[Key], 'sizeLimit'>>>>
    : Key extends 'configMap' | 'secret' | 'downwardAPI'
      ? At<Key, ItemsFault<Volume[Key]>>
      : Key extends 'hostPath'
        ? At<'hostPath', At<'path', NoBackstepFault<Get<Volume[Key], 'path'>>>>
        : Key extends 'projected'
          ? At<'projected', At<'sources', ProjectionsFault<Sure<Get<Volume[Key], 'sources'>>>>>
          : never;

type ProjectionsFault<List, Found = never, Before extends 0[] = []> = List extends readonly [
  infer Source,
  ...infer Rest,
]
  ? ProjectionsFault<
      readonly [...Rest],
      Found | At<Before['length'], ProjectionFault<Source, keyof Source> | OneSourceFault<Source>>,
      [...Before, 0]
    >
  : Found;

type ProjectionFault<Source, Key extends keyof Source> = Key extends 'configMap' | 'secret' | 'downwardAPI'
  ? At<Key, ItemsFault<Source[Key]>>
  : never;

/** A volume has one source; one without any is an `emptyDir`. */
type OneSourceFault<Volume> = Volume extends object ? MoreFault<Volume, Exclude<keyof Volume, 'name'>> : never;

type MoreFault<Volume, Key, All = Key> = Key extends string
  ? All | null extends Key | null
    ? never
    : IsOne<Present<Volume, All & string>> extends true
      ? never
      : Key extends Present<Volume, All & string>
        ? At<Key, Illegal<'✗ a volume has one source, not several'>>
        : never
  : never;

type IsOne<Key, All = Key> = Key | null extends null
  ? true
  : Key extends unknown
    ? All | null extends Key | null
      ? true
      : false
    : never;
