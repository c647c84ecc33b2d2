import type { Doubt, ItemIn, SharedIn } from './doubt';
import type { At, FaultsOf, Illegal } from './illegal';
import type { Get, IsAmong, IsOne, Items, NameOf, Present, Walk } from './list';
import type { DnsLabelFault } from './name';
import type { Nothing } from './nothing';
import type { ItemsFault, NoBackstepFault } from './path';
import type { AmountFault } from './quantity';

/** The volumes of a Pod. */
export type VolumesFault<T extends { volumes?: unknown }> = VolumesDoubt<T['volumes']> | Nothing extends Nothing
  ? never
  : EachVolumeFault<Items<T, 'volumes'>>;

type VolumesDoubt<List> = SharedIn<List, 'name'> | VolumeDoubt<ItemIn<List>>;

type VolumeDoubt<Volume> = Volume extends Fields
  ? | DnsLabelFault<Volume['name']>
    | SourceDoubt<keyof Volume, keyof Volume['emptyDir'] | keyof Volume['configMap'] | keyof Volume['secret']>
  : Doubt;
/** Most sources may have any fields. */
type SourceDoubt<Key, Field> =
  | (IsOne<Exclude<Key, 'name'>> extends true ? never : Doubt)
  | (Key & ('downwardAPI' | 'hostPath' | 'projected'))
  | (Field & ('items' | 'sizeLimit'));

type EachVolumeFault<List, Names = never, Found extends unknown[] = []> =
  List extends Walk<infer Volume extends object, infer Rest>
    ? EachVolumeFault<
        Rest,
        Names | NameOf<Volume>,
        [...Found, VolumeFault<Volume, Names> | OneSourceFault<Volume, Exclude<keyof Volume, 'name'>>]
      >
    : FaultsOf<Found>;

type VolumeFault<Volume extends Fields, Names> =
  | At<'name', DnsLabelFault<Volume['name']> | TwiceFault<NameOf<Volume>, Names>>
  | At<'emptyDir', At<'sizeLimit', AmountFault<Get<Volume['emptyDir'], 'sizeLimit'>>>>
  | At<'configMap', ItemsFault<Volume['configMap']>>
  | At<'secret', ItemsFault<Volume['secret']>>
  | At<'downwardAPI', ItemsFault<Volume['downwardAPI']>>
  | At<'hostPath', At<'path', NoBackstepFault<Get<Volume['hostPath'], 'path'>>>>
  | At<'projected', At<'sources', SourcesFault<Volume['projected']>>>;

interface Fields {
  name?: unknown;
  emptyDir?: unknown;
  configMap?: unknown;
  secret?: unknown;
  downwardAPI?: unknown;
  hostPath?: unknown;
  projected?: unknown;
}

type TwiceFault<Name, Names> =
  IsAmong<Name, Names> extends true ? Illegal<`✗ volume '${Name & string}' is there twice`> : never;

type SourcesFault<Projected> = Projected extends { readonly sources: object }
  ? ProjectionsFault<Items<Projected, 'sources'>>
  : never;

type ProjectionsFault<List, Found extends unknown[] = []> =
  List extends Walk<infer Source, infer Rest>
    ? ProjectionsFault<
        Rest,
        [...Found, ProjectionFault<Source, keyof Source> | OneSourceFault<Source, Exclude<keyof Source, Dropped>>]
      >
    : FaultsOf<Found>;

/** Sources that no version keeps, unless it is told to: they may stand beside another one. */
type Dropped = 'clusterTrustBundle' | 'podCertificate';

type ProjectionFault<Source, Key extends keyof Source> = Key extends 'configMap' | 'secret' | 'downwardAPI'
  ? At<Key, ItemsFault<Source[Key]>>
  : never;

/** A volume has one source; one without any is an `emptyDir`. */
type OneSourceFault<Volume, Key> = IsOne<Key> extends false ? MoreFault<Present<Volume, Key & string>> : never;

type MoreFault<Key extends string, All = Key> = Key extends unknown
  ? All | Nothing extends Key | Nothing
    ? never
    : At<Key, Illegal<'✗ a volume has one source, not several'>>
  : never;
