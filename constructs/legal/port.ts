import type { ChoiceFault } from './choice';
import type { Around } from './container';
import type { Doubt, ItemIn, SharedIn } from './doubt';
import type { At, FaultsOf, Illegal, Unless } from './illegal';
import type { Get, IsAmong, IsText, IsTrue, IsWhole, Items, NameOf, NamesOf, Single, Walk } from './list';
import type { Meant } from './meant';
import type { PortNameFault } from './name';
import type { Nothing } from './nothing';

/** A port number: 1 to 65535. */
export type PortNumberFault<Port> = Port extends number
  ? number extends Port
    ? never
    : `${Port}` extends `${bigint}`
      ? `${Port}` extends '0' | `-${string}` | Over65535
        ? Unless<Port, `✗ port ${Port} is not in 1 to 65535`>
        : never
      : Unless<Port, `✗ port ${Port} is not a whole number`>
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

/** A port by number, or by the name of one of the container's. */
export type PortReferenceFault<Port, Container> = Port extends string
  ? PortNames<Container> extends infer Names
    ? string extends Names
      ? PortNameFault<Port>
      : Port extends Names
        ? never
        : IsText<Port, Names> extends true
          ? never
          : Unless<Port, `✗ no port of this container is called '${Port}'${Meant<Port, Names>}`>
    : never
  : PortNumberFault<Port>;

type PortNames<Container> = 'ports' extends keyof Container ? NamesOf<Container, 'ports'> : never;

/** The ports of a container that stands beside others. */
export type PortsFault<Container extends { ports?: unknown }, Pod extends Around, Others> =
  PortsDoubt<Container['ports'], Others> | Nothing extends Nothing
  ? never
  : EachPortFault<Items<Container, 'ports'>, Pod, Others>;

/** What these ports have in common with those of other containers, and what each may have that it should not. */
export type PortsDoubt<List, Others> =
  | (Others | Nothing extends Nothing ? never : NumbersIn<List> & NumbersOf<Others>)
  | SharedIn<List, 'name'>
  | PortDoubt<ItemIn<List>>;

type PortDoubt<Port> = Port extends Fields
  ? FieldsDoubt<Port['name'], Port['containerPort'], Port['protocol'], Port['hostPort']>
  : Doubt;
type FieldsDoubt<Name, ContainerPort, Protocol, HostPort> =
  | PortNameFault<Name>
  | PortNumberFault<ContainerPort>
  | ProtocolFault<Protocol>
  | (unknown extends HostPort ? never : Doubt);

/** The numbers of ports, whatever their protocols; `number` of many. */
type NumbersOf<Container> = Container extends { readonly ports: infer Ports } ? NumbersIn<Ports> : never;
type NumbersIn<List> = NumberOf<ItemIn<List>>;
type NumberOf<Port> = Port extends Fields ? Port['containerPort'] : number;

type EachPortFault<List, Pod extends Around, Others, Names = never, HostTaken = never, Found extends unknown[] = []> =
  List extends Walk<infer Port extends object, infer Rest>
    ? EachPortFault<
        Rest,
        Pod,
        Others,
        Names | NameOf<Port>,
        HostTaken | HostPortKey<Port>,
        [...Found, PortFault<Port, Pod, Others, Names, HostTaken>]
      >
    : FaultsOf<Found>;

type PortFault<Port extends Fields, Pod extends Around, Others, Names, HostTaken> =
  | At<'containerPort', PortNumberFault<Port['containerPort']> | ClashFault<Port, Others>>
  | At<'name', PortNameFault<Port['name']> | TwiceFault<NameOf<Port>, Names>>
  | At<'protocol', ProtocolFault<Port['protocol']>>
  | ('hostPort' extends keyof Port
      ? At<'hostPort', HostPortFault<Port['hostPort'], Port, Pod, Others, HostTaken>>
      : never);

interface Fields {
  name?: unknown;
  containerPort?: unknown;
  protocol?: unknown;
  hostPort?: unknown;
}

type ProtocolFault<Protocol> = ChoiceFault<Protocol, 'TCP' | 'UDP' | 'SCTP', 'TCP, UDP, SCTP'>;

type ClashFault<Port, Others> = Others | Nothing extends Nothing
  ? never
  : IsAmong<PortKey<Port>, PortKeysOf<Others>> extends true
    ? Illegal<`✗ port ${PortKey<Port>} is taken by another container: the containers of a Pod share one network`>
    : never;

type TwiceFault<Name, Names> =
  IsAmong<Name, Names> extends true ? Illegal<`✗ port name '${Name & string}' is used twice in this container`> : never;

type HostPortFault<HostPort, Port, Pod extends Around, Others, HostTaken> = HostPort extends 0
  ? never
  : | PortNumberFault<HostPort>
    | (IsAmong<HostPortKey<Port>, HostTaken | (Pod['init'] extends true ? never : HostPortKeysOf<Others>)> extends true
        ? Illegal<`✗ port ${HostPort & number} of the node is used twice`>
        : never)
    | (IsTrue<Pod['hostNetwork']> extends true
        ? Pod['init'] extends true
          ? never
          : SamePortFault<Single<HostPort>, Single<Get<Port, 'containerPort'>>>
        : never);

type SamePortFault<HostPort extends string | number, ContainerPort extends string | number> =
  HostPort | Nothing extends Nothing
  ? never
  : ContainerPort | Nothing extends Nothing
    ? never
    : HostPort extends ContainerPort
      ? never
      : IsWhole<ContainerPort> extends true
        ? Unless<HostPort, `✗ hostPort ${HostPort} must equal containerPort under hostNetwork`>
        : never;

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

/** The ports that containers listen on, as `80/TCP`. */
type PortKeysOf<Container> = Container extends { readonly ports: object } ? PortKeys<Items<Container, 'ports'>> : never;
type PortKeys<List, Keys = never> =
  List extends Walk<infer Port, infer Rest> ? PortKeys<Rest, Keys | PortKey<Port>> : Keys;

/** The ports of the node that containers take. */
type HostPortKeysOf<Container> = Container extends { readonly ports: object }
  ? HostPortKeys<Items<Container, 'ports'>>
  : never;
type HostPortKeys<List, Keys = never> =
  List extends Walk<infer Port, infer Rest> ? HostPortKeys<Rest, Keys | HostPortKey<Port>> : Keys;
