import type { Doubt, ItemIn, SharedIn } from './doubt';
import type { At, FaultsOf, Illegal, Unless } from './illegal';
import type { Get, Has, IsAmong, IsText, Items, Single, Walk } from './list';
import type { Meant } from './meant';
import type { Nothing } from './nothing';
import type { RelativePathFault } from './path';

/** The `volumeMounts` of a container of a Pod with these volumes. */
export type MountsFault<Container extends { volumeMounts?: unknown }, Volumes> =
  MountsDoubt<Container['volumeMounts'], Volumes> | Nothing extends Nothing
  ? never
  : EachMountFault<Items<Container, 'volumeMounts'>, Volumes>;

export type MountsDoubt<List, Volumes> = SharedIn<List, 'mountPath'> | MountDoubt<ItemIn<List>, Volumes>;

type MountDoubt<Mount, Volumes> = Mount extends Fields
  ? | (Mount['name'] extends Volumes ? never : Doubt)
    | FieldsDoubt<Mount['mountPath'], Mount['subPath'], Mount['subPathExpr']>
  : Doubt;
type FieldsDoubt<MountPath, SubPath, SubPathExpr> =
  MountPathFault<MountPath> | (unknown extends SubPath & SubPathExpr ? never : Doubt);

type EachMountFault<List, Volumes, Paths = never, Found extends unknown[] = []> =
  List extends Walk<infer Mount extends object, infer Rest>
    ? EachMountFault<Rest, Volumes, Paths | PathOf<Mount>, [...Found, MountFault<Mount, Volumes, Paths>]>
    : FaultsOf<Found>;

type MountFault<Mount extends Fields, Volumes, Paths> =
  | At<'name', VolumeReferenceFault<Mount['name'], Volumes>>
  | At<'mountPath', MountPathFault<Mount['mountPath']> | TwiceFault<PathOf<Mount>, Paths>>
  | At<'subPath', RelativePathFault<Mount['subPath']>>
  | ('subPathExpr' extends keyof Mount
      ? At<'subPathExpr', RelativePathFault<Mount['subPathExpr']> | BothFault<Mount>>
      : never);

interface Fields {
  name?: unknown;
  mountPath?: unknown;
  subPath?: unknown;
  subPathExpr?: unknown;
}

type BothFault<Mount> =
  Has<Mount, 'subPath'> extends true
    ? Get<Mount, 'subPath'> extends ''
      ? never
      : Illegal<'✗ subPath or subPathExpr, not both'>
    : never;

type PathOf<Mount extends { readonly mountPath?: unknown }> = Single<Mount['mountPath']>;

type MountPathFault<Path> = Path extends '' ? Unless<Path, '✗ a mount path must not be empty'> : never;

type TwiceFault<Path, Paths> =
  IsAmong<Path, Paths> extends true ? Illegal<`✗ '${Path & string}' has a volume already in this container`> : never;

/** The `volumeDevices` of a container of a Pod with these volumes. */
export type DevicesFault<List, Volumes, Found extends unknown[] = []> =
  List extends Walk<infer Device, infer Rest>
    ? DevicesFault<Rest, Volumes, [...Found, At<'name', VolumeReferenceFault<Get<Device, 'name'>, Volumes>>]>
    : FaultsOf<Found>;

/** The name of a volume of the Pod. */
type VolumeReferenceFault<Name, Volumes> = Name extends string
  ? Name extends Volumes
    ? never
    : IsText<Name, Volumes> extends true
      ? never
      : Unless<Name, `✗ the Pod has no volume '${Name}'${Meant<Name, Volumes>}`>
  : never;
