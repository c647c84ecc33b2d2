import type { ChoiceFault } from './choice';
import type { At, Faults, Illegal, Unless } from './illegal';
import type { Get, IsOne, Present, SureObject } from './list';
import type { Nothing } from './nothing';
import type { CountFault, PositiveFault } from './number';
import type { PortReferenceFault } from './port';

/** Kinds of handlers, in the order in which the first one counts. */
type ProbeHandler = 'exec' | 'grpc' | 'httpGet' | 'tcpSocket';
type HookHandler = 'exec' | 'httpGet' | 'sleep' | 'tcpSocket';

/** A probe of a container. `Once`: its `successThreshold` is 1. */
export type ProbeFault<Probe, Container, Once> = Probe extends object
  ? | OneHandlerFault<Probe, keyof Probe & ProbeHandler, ProbeHandler>
    | Faults<Rules<Probe, Container, Once>, keyof Probe & Ruled>
  : never;

type Ruled = keyof Rules<object, unknown, unknown>;

/** What is wrong with a probe, by field. */
interface Rules<Probe extends Partial<Record<Ruled, unknown>>, Container, Once> {
  httpGet: HandlerFault<Probe['httpGet'], Container>;
  tcpSocket: HandlerFault<Probe['tcpSocket'], Container>;
  grpc: HandlerFault<Probe['grpc'], Container>;
  initialDelaySeconds: CountFault<Probe['initialDelaySeconds']>;
  timeoutSeconds: CountFault<Probe['timeoutSeconds']>;
  periodSeconds: CountFault<Probe['periodSeconds']>;
  failureThreshold: CountFault<Probe['failureThreshold']>;
  successThreshold: Once extends true ? OnceFault<Probe['successThreshold']> : CountFault<Probe['successThreshold']>;
  terminationGracePeriodSeconds: Once extends true
    ? PositiveFault<Probe['terminationGracePeriodSeconds']>
    : ReadinessFault<Probe['terminationGracePeriodSeconds']>;
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
