import type { At, Faults, FaultsOf, Illegal } from './illegal';
import type { Get, IsAmong, IsOne, Items, NameOf, Present, Walk } from './list';
import type { DnsLabelFault } from './name';
import type { Nothing } from './nothing';
import type { ItemsFault, NoBackstepFault } from './path';
import type { AmountFault } from './quantity';

/** The volumes of a Pod. */
export type VolumesFault<List, Names = never, Found extends unknown[] = []> =
  List extends Walk<infer Volume extends object, infer Rest>
    ? VolumesFault<
        Rest,
        Names | NameOf<Volume>,
        [
          ...Found,
          Faults<Rules<Volume, Names>, keyof Volume & Ruled> | OneSourceFault<Volume, Exclude<keyof Volume, 'name'>>,
        ]
      >
    : FaultsOf<Found>;

type Ruled = keyof Rules<object, unknown>;

/** What is wrong with a volume, by field. */
interface Rules<Volume extends Partial<Record<Ruled, unknown>>, Names> {
  name: DnsLabelFault<Volume['name']> | TwiceFault<NameOf<Volume>, Names>;
  emptyDir: At<'sizeLimit', AmountFault<Get<Volume['emptyDir'], 'sizeLimit'>>>;
  configMap: ItemsFault<Volume['configMap']>;
  secret: ItemsFault<Volume['secret']>;
  downwardAPI: ItemsFault<Volume['downwardAPI']>;
  hostPath: At<'path', NoBackstepFault<Get<Volume['hostPath'], 'path'>>>;
  projected: At<'sources', SourcesFault<Volume['projected']>>;
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
