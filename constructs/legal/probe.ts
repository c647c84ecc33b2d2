import type { ChoiceFault } from './choice';
import type { At, Illegal } from './illegal';
import type { Get, Present, SureObject } from './list';
import type { CountFault, PositiveFault } from './number';
import type { PortReferenceFault } from './port';

/** Kinds of handlers, in the order in which the first one counts. */
type ProbeHandler = 'exec' | 'grpc' | 'httpGet' | 'tcpSocket';
type HookHandler = 'exec' | 'httpGet' | 'sleep' | 'tcpSocket';

/** A probe of a container with ports of these names. `Once`: its `successThreshold` is 1. */
export type ProbeFault<Probe, Ports, Once> =
  OneHandlerFault<SureObject<Probe>, ProbeHandler> | ProbeFieldFault<Probe, Ports, Once, keyof Probe>;

type ProbeFieldFault<Probe, Ports, Once, Key extends keyof Probe> = Key extends 'httpGet' | 'tcpSocket' | 'grpc'
  ? At<Key, HandlerFault<Probe[Key], Ports>>
  : Key extends 'successThreshold'
    ? At<
        Key,
        Once extends true
          ? Probe[Key] extends 0 | 1
            ? never
            : Probe[Key] extends number
              ? number extends Probe[Key]
                ? never
                : Illegal<'✗ must be 1 for liveness and startup probes'>
              : never
          : CountFault<Probe[Key]>
      >
    : Key extends 'initialDelaySeconds' | 'timeoutSeconds' | 'periodSeconds' | 'failureThreshold'
      ? At<Key, CountFault<Probe[Key]>>
      : Key extends 'terminationGracePeriodSeconds'
        ? At<
            Key,
            Once extends true
              ? PositiveFault<Probe[Key]>
              : Probe[Key] extends number
                ? Illegal<'✗ not for readiness probes'>
                : never
          >
        : never;

/** What to do when a container has started, or before it stops. */
export type LifecycleFault<Lifecycle, Ports> =
  | At<'postStart', HookFault<Get<Lifecycle, 'postStart'>, Ports>>
  | At<'preStop', HookFault<Get<Lifecycle, 'preStop'>, Ports>>;

type HookFault<Hook, Ports> =
  | OneHandlerFault<SureObject<Hook>, HookHandler>
  | At<'httpGet', HandlerFault<Get<Hook, 'httpGet'>, Ports>>
  | At<'tcpSocket', HandlerFault<Get<Hook, 'tcpSocket'>, Ports>>;

type HandlerFault<Handler, Ports> =
  | At<'port', PortReferenceFault<Get<Handler, 'port'>, Ports>>
  | At<'scheme', ChoiceFault<Get<Handler, 'scheme'>, 'HTTP' | 'HTTPS', 'HTTP, HTTPS'>>;

type OneHandlerFault<Value, Handler extends string> = Value | null extends null
  ? never
  : (keyof Value & Handler) | null extends null
    ? Illegal<`✗ needs one handler: exec, httpGet, tcpSocket or ${'grpc' extends Handler ? 'grpc' : 'sleep'}`>
    : MoreFault<Present<Value, keyof Value & Handler>>;

/** All but the first of the handlers are too many. */
type MoreFault<Handler extends string, All = Handler> = Handler extends 'exec'
  ? never
  : All | null extends Handler | null
    ? never
    : Handler extends FirstOf<All>
      ? never
      : At<Handler, Illegal<`✗ one handler only: there is ${FirstOf<All>} already`>>;

type FirstOf<Handlers> = 'exec' extends Handlers
  ? 'exec'
  : 'httpGet' extends Handlers
    ? 'httpGet'
    : 'tcpSocket' extends Handlers
      ? 'tcpSocket'
      : 'grpc';
