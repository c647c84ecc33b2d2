import type { ChoiceFault } from './choice';
import type { EnvFault } from './env';
import type { Faults, FaultsOf, Illegal } from './illegal';
import type { ImageFault } from './image';
import type { Get, IsAmong, Items, NameOf, SureObject, Walk } from './list';
import type { DevicesFault, MountsFault } from './mount';
import type { DnsLabelFault } from './name';
import type { Nothing } from './nothing';
import type { PortsFault } from './port';
import type { LifecycleFault, ProbeFault } from './probe';
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
export type ContainersFault<List, Pod extends Around, Names, Others, Found extends unknown[] = []> =
  List extends Walk<infer Container extends object, infer Rest>
    ? ContainersFault<
        Rest,
        Pod,
        Names | NameOf<Container>,
        Others | Beside<Container, Pod>,
        [...Found, ContainerFault<Container, Pod, Names, Others> | ImagelessFault<Container>]
      >
    : FaultsOf<Found>;

/** A container of a Pod has an image; only those of a workload's template may come without. */
export type ImagelessFault<Container> = 'image' extends keyof Container
  ? never
  : SureObject<Container> | Nothing extends Nothing
    ? never
    : Illegal<'✗ a container needs an image'>;

/** One container, after others with these names, and beside those others. */
export type ContainerFault<Container extends object, Pod extends Around, Names, Others> = Faults<
  Rules<Container, Pod, Names, Others>,
  keyof Container & Ruled
>;

type Ruled = keyof Rules<object, Around, unknown, unknown>;

/** What is wrong with a container, by field. */
interface Rules<Container extends Partial<Record<Ruled, unknown>>, Pod extends Around, Names, Others> {
  name: DnsLabelFault<Container['name']> | TwiceFault<NameOf<Container>, Names>;
  image: ImageFault<Container['image']>;
  imagePullPolicy: PullPolicyFault<Container['imagePullPolicy']>;
  ports: PortsFault<Items<Container, 'ports'>, Pod, IsBeside<Container, Pod> extends true ? Others : never>;
  volumeMounts: MountsFault<Items<Container, 'volumeMounts'>, Pod['volumes']>;
  volumeDevices: DevicesFault<Items<Container, 'volumeDevices'>, Pod['volumes']>;
  env: EnvFault<Items<Container, 'env'>>;
  resources: ResourcesFault<Container['resources']>;
  readinessProbe:
    ProbeFault<Container['readinessProbe'], Container, false> | InitFault<Container, Pod, 'readinessProbe'>;
  livenessProbe: ProbeFault<Container['livenessProbe'], Container, true> | InitFault<Container, Pod, 'livenessProbe'>;
  startupProbe: ProbeFault<Container['startupProbe'], Container, true> | InitFault<Container, Pod, 'startupProbe'>;
  lifecycle: LifecycleFault<Container['lifecycle'], Container> | InitFault<Container, Pod, 'lifecycle'>;
  restartPolicy: RestartFault<Container['restartPolicy'], Pod>;
  terminationMessagePolicy: TerminationMessageFault<Container['terminationMessagePolicy']>;
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
type RestartFault<Policy, Pod extends Around> = Pod['init'] extends true
  ? never
  : ChoiceFault<Policy, 'Always' | 'OnFailure' | 'Never', 'Always, OnFailure, Never'>;

/** Whether a container runs for as long as the main ones do. */
type IsBeside<Container, Pod extends Around> = Pod['init'] extends true
  ? Container extends { readonly restartPolicy: 'Always' }
    ? true
    : false
  : true;

/** The container, if it surely stands beside those that come after it. */
type Beside<Container, Pod extends Around> = IsBeside<Container, Pod> extends true ? SureObject<Container> : never;

/** A plain init container, without a `restartPolicy`, ends before the others begin. */
type InitFault<Container, Pod extends Around, Key extends string> = Pod['init'] extends true
  ? 'restartPolicy' extends keyof Container
    ? never
    : Get<Container, Key> extends object
      ? Illegal<`✗ an init container has no ${Key}: it ends before the Pod begins. A sidecar has restartPolicy: 'Always'`>
      : never
  : never;
