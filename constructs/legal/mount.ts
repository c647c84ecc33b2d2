import type { At, Faults, FaultsOf, Illegal, Unless } from './illegal';
import type { Get, Has, IsAmong, IsText, Single, Walk } from './list';
import type { RelativePathFault } from './path';

/** The `volumeMounts` of a container of a Pod with these volumes. */
export type MountsFault<List, Volumes, Paths = never, Found extends unknown[] = []> =
  List extends Walk<infer Mount extends object, infer Rest>
    ? MountsFault<
        Rest,
        Volumes,
        Paths | PathOf<Mount>,
        [...Found, Faults<Rules<Mount, Volumes, Paths>, keyof Mount & Ruled>]
      >
    : FaultsOf<Found>;

type Ruled = keyof Rules<object, unknown, unknown>;

/** What is wrong with a mount, by field. */
interface Rules<Mount extends Partial<Record<Ruled, unknown>>, Volumes, Paths> {
  name: VolumeReferenceFault<Mount['name'], Volumes>;
  mountPath: MountPathFault<Mount['mountPath']> | TwiceFault<PathOf<Mount>, Paths>;
  subPath: RelativePathFault<Mount['subPath']>;
  subPathExpr: RelativePathFault<Mount['subPathExpr']> | BothFault<Mount>;
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
      : Unless<Name, `✗ the Pod has no volume '${Name}'`>
  : never;
