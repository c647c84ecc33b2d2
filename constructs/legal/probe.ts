import type { ChoiceFault } from './choice';
import type { Doubt } from './doubt';
import type { At, Illegal, Unless } from './illegal';
import type { Get, IsOne, Present, SureObject } from './list';
import type { Nothing } from './nothing';
import type { CountFault, PositiveFault } from './number';
import type { PortReferenceFault } from './port';

/** Kinds of handlers, in the order in which the first one counts. */
type ProbeHandler = 'exec' | 'grpc' | 'httpGet' | 'tcpSocket';
type HookHandler = 'exec' | 'httpGet' | 'sleep' | 'tcpSocket';

/** A probe of a container. `Once`: its `successThreshold` is 1. */
export type ProbeFault<Probe, Container, Once> = ProbeDoubt<Probe, Container> | Nothing extends Nothing
  ? never
  : Probe extends Fields
    ? EachFieldFault<Probe, Container, Once>
    : never;

export type ProbeDoubt<Probe, Container> = Probe extends Fields
  ? | KeysDoubt<keyof Probe>
    | CountFault<Probe['initialDelaySeconds']>
    | CountFault<Probe['timeoutSeconds']>
    | CountFault<Probe['periodSeconds']>
    | CountFault<Probe['failureThreshold']>
    | HandlerFault<Probe['httpGet'], Container>
  : never;
type KeysDoubt<Key> =
  | (true extends IsOne<Key & ProbeHandler> ? never : Doubt)
  | (Key & ('grpc' | 'successThreshold' | 'tcpSocket' | 'terminationGracePeriodSeconds'));

type EachFieldFault<Probe extends Fields, Container, Once> =
  | OneHandlerFault<Probe, keyof Probe & ProbeHandler, ProbeHandler>
  | At<'httpGet', HandlerFault<Probe['httpGet'], Container>>
  | At<'tcpSocket', HandlerFault<Probe['tcpSocket'], Container>>
  | At<'grpc', HandlerFault<Probe['grpc'], Container>>
  | At<'initialDelaySeconds', CountFault<Probe['initialDelaySeconds']>>
  | At<'timeoutSeconds', CountFault<Probe['timeoutSeconds']>>
  | At<'periodSeconds', CountFault<Probe['periodSeconds']>>
  | At<'failureThreshold', CountFault<Probe['failureThreshold']>>
  | (Once extends true
      ? | At<'successThreshold', OnceFault<Probe['successThreshold']>>
        | At<'terminationGracePeriodSeconds', PositiveFault<Probe['terminationGracePeriodSeconds']>>
      : | At<'successThreshold', CountFault<Probe['successThreshold']>>
        | At<'terminationGracePeriodSeconds', ReadinessFault<Probe['terminationGracePeriodSeconds']>>);

interface Fields {
  exec?: unknown;
  httpGet?: unknown;
  tcpSocket?: unknown;
  grpc?: unknown;
  initialDelaySeconds?: unknown;
  timeoutSeconds?: unknown;
  periodSeconds?: unknown;
  failureThreshold?: unknown;
  successThreshold?: unknown;
  terminationGracePeriodSeconds?: unknown;
}

type OnceFault<Threshold> = Threshold extends 0 | 1
  ? never
  : Threshold extends number
    ? number extends Threshold
      ? never
      : Unless<Threshold, '✗ must be 1 for liveness and startup probes'>
    : never;

type ReadinessFault<Seconds> = Seconds extends number
  ? number extends Seconds
    ? never
    : Illegal<'✗ not for readiness probes'>
  : never;

/** What to do when a container has started, or before it stops. */
export type LifecycleFault<Lifecycle, Container> =
  | At<'postStart', HookFault<Get<Lifecycle, 'postStart'>, Container>>
  | At<'preStop', HookFault<Get<Lifecycle, 'preStop'>, Container>>;

type HookFault<Hook, Container> =
  | OneHandlerFault<SureObject<Hook>, keyof Hook & HookHandler, HookHandler>
  | At<'httpGet', HandlerFault<Get<Hook, 'httpGet'>, Container>>
  | At<'tcpSocket', HandlerFault<Get<Hook, 'tcpSocket'>, Container>>;

type HandlerFault<Handler, Container> =
  | At<'port', PortReferenceFault<Get<Handler, 'port'>, Container>>
  | At<'scheme', ChoiceFault<Get<Handler, 'scheme'>, 'HTTP' | 'HTTPS', 'HTTP, HTTPS'>>;

type OneHandlerFault<Value, Written extends string, Handler extends string> =
  true extends IsOne<Written>
    ? never
    : SureObject<Value> | Nothing extends Nothing
      ? never
      : Written | Nothing extends Nothing
        ? Illegal<`✗ needs one handler: exec, httpGet, tcpSocket or ${'grpc' extends Handler ? 'grpc' : 'sleep'}`>
        : MoreFault<Present<Value, Written>>;

/** All but the first of the handlers are too many. */
type MoreFault<Handler extends string, All = Handler> =
  Handler extends FirstOf<All> ? never : At<Handler, Illegal<`✗ one handler only: there is ${FirstOf<All>} already`>>;

type FirstOf<Handlers> = 'exec' extends Handlers
  ? 'exec'
  : 'httpGet' extends Handlers
    ? 'httpGet'
    : 'tcpSocket' extends Handlers
      ? 'tcpSocket'
      : 'grpc' extends Handlers
        ? 'grpc'
        : 'sleep';
