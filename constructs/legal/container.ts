import type { ChoiceFault } from './choice';
import type { EnvFault } from './env';
import type { At, Illegal } from './illegal';
import type { ImageFault } from './image';
import type { Get, IsAmong, NamesOf, Single, Sure, SureObject } from './list';
import type { DevicesFault, MountsFault } from './mount';
import type { DnsLabelFault } from './name';
import type { HostPortKeys, PortKeys, PortsFault } from './port';
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

/** Containers of one list, after others with these names and ports. */
export type ContainersFault<
  List,
  Pod extends Around,
  Names,
  Taken,
  HostTaken,
  Found = never,
  Before extends 0[] = [],
> = List extends readonly [infer Container, ...infer Rest]
  ? ContainersFault<
      readonly [...Rest],
      Pod,
      Names | Single<Get<Container, 'name'>>,
      Taken | TakenBy<Container, Pod>,
      HostTaken | (Pod['init'] extends true ? never : HostPortKeys<Sure<Get<Container, 'ports'>>>),
      Found | At<Before['length'], ContainerFault<Container, Pod, Names, Taken, HostTaken> | ImagelessFault<Container>>,
      [...Before, 0]
    >
  : Found;

/** A container of a Pod has an image; only those of a workload's template may come without. */
export type ImagelessFault<Container> =
  SureObject<Container> extends infer Known extends object
    ? 'image' extends keyof Known
      ? never
      : Illegal<'✗ a container needs an image'>
    : never;

/** One container, after others with these names and ports. */
export type ContainerFault<Container, Pod extends Around, Names, Taken, HostTaken> = FieldFault<
  Container,
  Pod,
  Names,
  Taken,
  HostTaken,
  keyof Container
>;

type FieldFault<
  Container,
  Pod extends Around,
  Names,
  Taken,
  HostTaken,
  Key extends keyof Container,
> = Key extends 'name'
  ? At<
      'name',
      | DnsLabelFault<Container[Key]>
      | (IsAmong<Single<Container[Key]>, Names> extends true
          ? Illegal<`✗ container name '${Container[Key] & string}' is used twice`>
          : never)
    >
  : Key extends 'image'
    ? At<'image', ImageFault<Container[Key]>>
    : Key extends 'ports'
      ? At<
          'ports',
          PortsFault<
            Sure<Container[Key]>,
            Pod['init'] extends true ? never : Pod['hostNetwork'],
            RunsBeside<Container, Pod> extends true ? Taken : never,
            HostTaken
          >
        >
      : Key extends 'volumeMounts'
        ? At<'volumeMounts', MountsFault<Sure<Container[Key]>, Pod['volumes']>>
        : Key extends 'env'
          ? At<'env', EnvFault<Sure<Container[Key]>>>
          : Key extends 'resources'
            ? At<'resources', ResourcesFault<Container[Key]>>
            : Key extends 'readinessProbe' | 'livenessProbe' | 'startupProbe' | 'lifecycle'
              ? At<
                  Key,
                  | IsPlainInit<Container, Pod, Key>
                  | (Key extends 'lifecycle'
                      ? LifecycleFault<Container[Key], PortNames<Container>>
                      : ProbeFault<Container[Key], PortNames<Container>, Key extends 'readinessProbe' ? false : true>)
                >
              : Key extends 'imagePullPolicy'
                ? At<
                    'imagePullPolicy',
                    ChoiceFault<Container[Key], 'Always' | 'IfNotPresent' | 'Never', 'Always, IfNotPresent, Never'>
                  >
                : Key extends 'restartPolicy'
                  ? At<'restartPolicy', RestartFault<Container[Key], Pod>>
                  : Key extends 'terminationMessagePolicy'
                    ? At<
                        'terminationMessagePolicy',
                        ChoiceFault<Container[Key], 'File' | 'FallbackToLogsOnError', 'File, FallbackToLogsOnError'>
                      >
                    : Key extends 'volumeDevices'
                      ? At<'volumeDevices', DevicesFault<Sure<Container[Key]>, Pod['volumes']>>
                      : never;

/** A main container may have a policy of its own from 1.35 on. Of an init container any but `Always` is dropped. */
type RestartFault<Policy, Pod extends Around> = Pod['init'] extends true
  ? never
  : ChoiceFault<Policy, 'Always' | 'OnFailure' | 'Never', 'Always, OnFailure, Never'>;

/** The names of a container's ports; `string` if some are not known. */
type PortNames<Container> = 'ports' extends keyof Container ? NamesOf<Container['ports']> : never;

/** Whether a container runs for as long as the main ones do. */
type RunsBeside<Container, Pod extends Around> = Pod['init'] extends true
  ? Container extends { readonly restartPolicy: 'Always' }
    ? true
    : false
  : true;

/** The ports that nobody beside this container may have. */
type TakenBy<Container, Pod extends Around> =
  RunsBeside<Container, Pod> extends true ? PortKeys<Sure<Get<Container, 'ports'>>> : never;

/** An init container without a `restartPolicy` ends before the others begin. */
type IsPlainInit<Container, Pod extends Around, Key extends keyof Container> = Pod['init'] extends true
  ? 'restartPolicy' extends keyof Container
    ? never
    : Container[Key] extends object
      ? Illegal<`✗ an init container has no ${Key & string}: it ends before the Pod begins. A sidecar has restartPolicy: 'Always'`>
      : never
  : never;

/** The ports of the containers of a list. */
export type PortsOf<List, Keys = never> = List extends readonly [infer Container, ...infer Rest]
  ? PortsOf<readonly [...Rest], Keys | PortKeys<Sure<Get<Container, 'ports'>>>>
  : Keys;
