import type { ChoiceFault } from './choice';
import type { Doubt } from './doubt';
import type { EnvDoubt, EnvFault } from './env';
import type { At, FaultsOf, Illegal } from './illegal';
import type { ImageFault } from './image';
import type { IsAmong, Items, ItemsOf, NameOf, SureObject, Walk } from './list';
import type { DevicesFault, MountsDoubt, MountsFault } from './mount';
import type { DnsLabelFault } from './name';
import type { Nothing } from './nothing';
import type { PortsDoubt, PortsFault } from './port';
import type { LifecycleFault, ProbeDoubt, ProbeFault } from './probe';
import type { ResourcesFault } from './quantity';

/** What a container needs to know of its Pod. */
export interface Around {
  /** The names of the Pod's volumes. */
  readonly volumes: unknown;
  readonly hostNetwork: unknown;
  /** Whether it is an init container. */
  readonly init: boolean;
}

/** Containers of one list, after others with these names, and beside those others. */
export type ContainersFault<List, Pod extends Around, Names, Others> = List extends readonly [infer One extends object]
  ? At<'0', ItemFault<One, Pod, Names, Others>>
  : List extends readonly [infer One extends object, infer Two extends object]
    ? | At<'0', ItemFault<One, Pod, Names, Others>>
      | At<'1', ItemFault<Two, Pod, Names | NameOf<One>, Others | Beside<One, Pod>>>
    : List extends object
      ? EachContainerFault<ItemsOf<List>, Pod, Names, Others>
      : never;

type EachContainerFault<List, Pod extends Around, Names, Others, Found extends unknown[] = []> =
  List extends Walk<infer Container extends object, infer Rest>
    ? EachContainerFault<
        Rest,
        Pod,
        Names | NameOf<Container>,
        Others | Beside<Container, Pod>,
        [...Found, ItemFault<Container, Pod, Names, Others>]
      >
    : FaultsOf<Found>;

type ItemFault<Container extends object, Pod extends Around, Names, Others> =
  ContainerFault<Container, Pod, Names, Others> | ImagelessFault<Container>;

/** A container of a Pod has an image; only those of a workload's template may come without. */
export type ImagelessFault<Container> = 'image' extends keyof Container
  ? never
  : SureObject<Container> | Nothing extends Nothing
    ? never
    : Illegal<'✗ a container needs an image'>;

/** One container, after others with these names, and beside those others. */
export type ContainerFault<Container extends Fields, Pod extends Around, Names, Others> =
  ContainerDoubt<Container, Pod, Names, Others> | Nothing extends Nothing
  ? never
  : EachFieldFault<Container, Pod, Names, Others>;

type ContainerDoubt<Container extends Fields, Pod extends Around, Names, Others> =
  | (keyof Container & Rare)
  | (Pod['init'] extends true ? Doubt : never)
  | DnsLabelFault<Container['name']>
  | (Names & Container['name'])
  | ImageFault<Container['image']>
  | PortsDoubt<Container['ports'], Others>
  | MountsDoubt<Container['volumeMounts'], Pod['volumes']>
  | EnvDoubt<Container['env']>
  | ResourcesFault<Container['resources']>
  | ProbeDoubt<Container['readinessProbe'], Container>
  | ProbeDoubt<Container['livenessProbe'], Container>;

type EachFieldFault<Container extends Fields, Pod extends Around, Names, Others> =
  | At<'name', DnsLabelFault<Container['name']> | TwiceFault<NameOf<Container>, Names>>
  | At<'image', ImageFault<Container['image']>>
  | At<'ports', PortsFault<Container, Pod, IsBeside<Container, Pod> extends true ? Others : never>>
  | At<'volumeMounts', MountsFault<Container, Pod['volumes']>>
  | At<'env', EnvFault<Container>>
  | At<'resources', ResourcesFault<Container['resources']>>
  | At<'readinessProbe', ProbeFault<Container['readinessProbe'], Container, false>>
  | At<'livenessProbe', ProbeFault<Container['livenessProbe'], Container, true>>
  | (keyof Container & Rare extends never ? never : RareFault<Container, Pod>)
  | (Pod['init'] extends true ? InitFault<Container, keyof Container> : never);

type Rare =
  'imagePullPolicy' | 'volumeDevices' | 'startupProbe' | 'lifecycle' | 'restartPolicy' | 'terminationMessagePolicy';

/** What is wrong with the fields that most containers do without. */
type RareFault<Container extends Fields, Pod extends Around> =
  | At<'imagePullPolicy', PullPolicyFault<Container['imagePullPolicy']>>
  | At<'volumeDevices', DevicesFault<Items<Container, 'volumeDevices'>, Pod['volumes']>>
  | At<'startupProbe', ProbeFault<Container['startupProbe'], Container, true>>
  | At<'lifecycle', LifecycleFault<Container['lifecycle'], Container>>
  | (Pod['init'] extends true ? never : At<'restartPolicy', RestartFault<Container['restartPolicy']>>)
  | At<'terminationMessagePolicy', TerminationMessageFault<Container['terminationMessagePolicy']>>;

interface Fields {
  name?: unknown;
  image?: unknown;
  imagePullPolicy?: unknown;
  ports?: unknown;
  volumeMounts?: unknown;
  volumeDevices?: unknown;
  env?: unknown;
  resources?: unknown;
  readinessProbe?: unknown;
  livenessProbe?: unknown;
  startupProbe?: unknown;
  lifecycle?: unknown;
  restartPolicy?: unknown;
  terminationMessagePolicy?: unknown;
}

type TwiceFault<Name, Names> =
  IsAmong<Name, Names> extends true ? Illegal<`✗ container name '${Name & string}' is used twice`> : never;

type PullPolicyFault<Policy> = ChoiceFault<Policy, 'Always' | 'IfNotPresent' | 'Never', 'Always, IfNotPresent, Never'>;

type TerminationMessageFault<Policy> = ChoiceFault<
  Policy,
  'File' | 'FallbackToLogsOnError',
  'File, FallbackToLogsOnError'
>;

/** A main container may have a policy of its own from 1.35 on. Of an init container any but `Always` is dropped. */
type RestartFault<Policy> = ChoiceFault<Policy, 'Always' | 'OnFailure' | 'Never', 'Always, OnFailure, Never'>;

/** Whether a container runs for as long as the main ones do. */
type IsBeside<Container, Pod extends Around> = Pod['init'] extends true
  ? Container extends { readonly restartPolicy: 'Always' }
    ? true
    : false
  : true;

/** The container, if it surely stands beside those that come after it. */
type Beside<Container, Pod extends Around> = IsBeside<Container, Pod> extends true ? SureObject<Container> : never;

/** A plain init container, without a `restartPolicy`, ends before the others begin. */
type InitFault<Container, Key extends keyof Container> = 'restartPolicy' extends Key
  ? never
  : Key extends 'readinessProbe' | 'livenessProbe' | 'startupProbe' | 'lifecycle'
    ? Container[Key] extends object
      ? At<
          Key,
          Illegal<`✗ an init container has no ${Key}: it ends before the Pod begins. A sidecar has restartPolicy: 'Always'`>
        >
      : never
    : never;
