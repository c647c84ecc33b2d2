import type { ChoiceFault } from './choice';
import type { At, Illegal, Unless } from './illegal';
import type { Get, IsAmong, Single } from './list';
import type { PortNameFault } from './name';

/** A port number: 1 to 65535. */
export type PortNumberFault<Port> = Port extends number
  ? number extends Port
    ? never
    : `${Port}` extends `${bigint}`
      ? `${Port}` extends '0' | `-${string}` | Over65535
        ? Illegal<`✗ port ${Port} is not in 1 to 65535`>
        : never
      : Illegal<`✗ port ${Port} is not a whole number`>
  : never;

type Over65535 =
  | `${'7' | '8' | '9'}${FourDigits}`
  | `6${'6' | '7' | '8' | '9'}${ThreeDigits}`
  | `65${'6' | '7' | '8' | '9'}${bigint}${bigint}`
  | `655${'4' | '5' | '6' | '7' | '8' | '9'}${bigint}`
  | `6553${'6' | '7' | '8' | '9'}`
  | `${bigint}${FourDigits}${bigint}`;
type ThreeDigits = `${bigint}${bigint}${bigint}`;
type FourDigits = `${bigint}${ThreeDigits}`;

/** A port by number or by name. */
export type PortReferenceFault<Port, Names> =
  | PortNumberFault<Port>
  | (Port extends string
      ? string extends Names
        ? PortNameFault<Port>
        : Port extends Names
          ? never
          : Unless<Port, `✗ no port of this container is called '${Port}'`>
      : never);

/** The ports of a container. `Taken` are those of the containers before it, `HostTaken` their ports of the node. */
export type PortsFault<
  List,
  HostNetwork,
  Taken,
  HostTaken,
  Found = never,
  Names = never,
  Before extends 0[] = [],
> = List extends readonly [infer Port, ...infer Rest]
  ? PortsFault<
      readonly [...Rest],
      HostNetwork,
      Taken,
      HostTaken | HostPortKey<Port>,
      Found | At<Before['length'], PortFault<Port, HostNetwork, Taken, HostTaken, Names, keyof Port>>,
      Names | Single<Get<Port, 'name'>>,
      [...Before, 0]
    >
  : Found;

type PortFault<Port, HostNetwork, Taken, HostTaken, Names, Key extends keyof Port> = Key extends 'containerPort'
  ? At<
      'containerPort',
      | PortNumberFault<Port[Key]>
      | (IsAmong<PortKey<Port>, Taken> extends true
          ? Unless<
              PortKey<Port>,
              `✗ port ${PortKey<Port>} is taken by another container: the containers of a Pod share one network`
            >
          : never)
    >
  : Key extends 'name'
    ? At<
        'name',
        | PortNameFault<Port[Key]>
        | (IsAmong<Single<Port[Key]>, Names> extends true
            ? Illegal<`✗ port name '${Port[Key] & string}' is used twice in this container`>
            : never)
      >
    : Key extends 'protocol'
      ? At<'protocol', ChoiceFault<Port[Key], 'TCP' | 'UDP' | 'SCTP', 'TCP, UDP, SCTP'>>
      : Key extends 'hostPort'
        ? At<
            'hostPort',
            Port[Key] extends 0
              ? never
              : | PortNumberFault<Port[Key]>
                | (IsAmong<HostPortKey<Port>, HostTaken> extends true
                    ? Illegal<`✗ port ${Port[Key] & number} of the node is used twice`>
                    : never)
                | (HostNetwork extends true
                    ? SamePortFault<Single<Port[Key]>, Single<Get<Port, 'containerPort'>>>
                    : never)
          >
        : never;

type SamePortFault<HostPort extends string | number, ContainerPort> = HostPort | null extends null
  ? never
  : ContainerPort | null extends null
    ? never
    : HostPort extends ContainerPort
      ? never
      : Illegal<`✗ hostPort ${HostPort} must equal containerPort under hostNetwork`>;

/** `80/TCP`: containers of a Pod that listen on one and the same clash. */
type PortKey<Port> = 'containerPort' extends keyof Port
  ? `${Single<Port['containerPort']>}/${ProtocolOf<Port>}`
  : never;

type ProtocolOf<Port> = 'protocol' extends keyof Port
  ? undefined extends Port['protocol']
    ? never
    : Single<Port['protocol']>
  : 'TCP';

/** `80/TCP/`, `80/TCP/10.0.0.1`. */
type HostPortKey<Port> = 'hostPort' extends keyof Port
  ? Port['hostPort'] extends 0
    ? never
    : `${Single<Port['hostPort']>}/${ProtocolOf<Port>}/${HostAddressOf<Port>}`
  : never;

type HostAddressOf<Port> = 'hostIP' extends keyof Port ? Single<Port['hostIP']> : '';

/** The ports that a container listens on, as `80/TCP`. */
export type PortKeys<List, Keys = never> = List extends readonly [infer Port, ...infer Rest]
  ? PortKeys<readonly [...Rest], Keys | PortKey<Port>>
  : Keys;

/** The ports of the node that a container takes. */
export type HostPortKeys<List, Keys = never> = List extends readonly [infer Port, ...infer Rest]
  ? HostPortKeys<readonly [...Rest], Keys | HostPortKey<Port>>
  : Keys;
