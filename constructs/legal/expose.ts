import type { ExposeProps } from '../expose';
import type { ChoiceFault } from './choice';
import type { At, Verdict } from './illegal';
import type { MetadataFault } from './metadata';
import type { PortNameFault, DnsSubdomainFault } from './name';
import type { PortNumberFault } from './port';
import type { Get } from './list';
import type { Nothing } from './nothing';

/** What Pods are exposed by. */
export type LegalExpose<T> = T | Nothing extends Nothing ? T : Verdict<ExposeProps, ExposeFault<T, keyof T>>;

type ExposeFault<T, Key extends keyof T> = Key extends 'port' | 'nodePort'
  ? At<Key, PortNumberFault<T[Key]>>
  : Key extends 'targetPort'
    ? At<Key, PortNumberFault<T[Key]> | PortNameFault<T[Key]>>
    : Key extends 'type'
      ? At<Key, ChoiceFault<T[Key], ServiceType, 'ClusterIP, NodePort, LoadBalancer'>>
      : Key extends 'metadata'
        ? At<Key, MetadataFault<T[Key]>>
        : Key extends 'ingress'
          ? At<Key, At<'host', HostFault<Get<T[Key], 'host'>>>>
          : never;

type ServiceType = 'ClusterIP' | 'NodePort' | 'LoadBalancer';

type HostFault<Host> = Host extends '' | `*.${string}` ? never : DnsSubdomainFault<Host>;
