import type { At, Illegal, Unless } from './illegal';
import type { Get, Has, IsAmong, Single } from './list';
import type { RelativePathFault } from './path';

/** The `volumeMounts` of a container of a Pod with these volumes. */
export type MountsFault<List, Volumes, Found = never, Paths = never, Before extends 0[] = []> = List extends readonly [
  infer Mount,
  ...infer Rest,
]
  ? MountsFault<
      readonly [...Rest],
      Volumes,
      Found | At<Before['length'], MountFault<Mount, Volumes, Paths, keyof Mount>>,
      Paths | Single<Get<Mount, 'mountPath'>>,
      [...Before, 0]
    >
  : Found;

type MountFault<Mount, Volumes, Paths, Key extends keyof Mount> = Key extends 'name'
  ? At<'name', VolumeReferenceFault<Mount[Key], Volumes>>
  : Key extends 'mountPath'
    ? At<'mountPath', MountPathFault<Mount[Key]> | TwiceFault<Single<Mount[Key]>, Paths>>
    : Key extends 'subPath'
      ? At<'subPath', RelativePathFault<Mount[Key]>>
      : Key extends 'subPathExpr'
        ? At<
            'subPathExpr',
            | RelativePathFault<Mount[Key]>
            | (Has<Mount, 'subPath'> extends true
                ? Get<Mount, 'subPath'> extends ''
                  ? never
                  : Illegal<'✗ subPath or subPathExpr, not both'>
                : never)
          >
        : never;

type MountPathFault<Path> = Path extends '' ? Illegal<'✗ a mount path must not be empty'> : never;

type TwiceFault<Path, Paths> =
  IsAmong<Path, Paths> extends true ? Illegal<`✗ '${Path & string}' has a volume already in this container`> : never;

/** The `volumeDevices` of a container of a Pod with these volumes. */
export type DevicesFault<List, Volumes, Found = never, Before extends 0[] = []> = List extends readonly [
  infer Device,
  ...infer Rest,
]
  ? DevicesFault<
      readonly [...Rest],
      Volumes,
      Found | At<Before['length'], At<'name', VolumeReferenceFault<Get<Device, 'name'>, Volumes>>>,
      [...Before, 0]
    >
  : Found;

/** The name of a volume of the Pod. */
type VolumeReferenceFault<Name, Volumes> = Name extends string
  ? Name extends Volumes
    ? never
    : Unless<Name, `✗ the Pod has no volume '${Name}'`>
  : never;
