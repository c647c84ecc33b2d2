import type { Sidecar } from '../sidecars/sidecar';
import type { ChoiceFault } from './choice';
import type { ContainerFault, ContainersFault, ImagelessFault, PortsOf } from './container';
import type { At, Illegal, Verdict } from './illegal';
import type { Get, NamesOf, Single, Sure, SureObject } from './list';
import type { LabelsFault, MetadataFault } from './metadata';
import type { DnsLabelFault, DnsSubdomainFault } from './name';
import type { PositiveFault } from './number';
import type { HostPortKeys, PortKeys } from './port';
import type { AmountsFault } from './quantity';
import type { VolumesFault } from './volume';

// What the constructs ask of their props. The argument's type is inferred from the `T` that is never chosen; what is
// chosen are the props, so that the compiler checks fields and offers completions as for any other object.

/** The props of a Pod with `containers`. */
export type LegalPod<T, Props> = T | null extends null ? T : Verdict<Props, PodFault<T>>;

/** The props of a Pod with one container, called `Role` in the props. */
export type LegalPodOf<T, Props, Role extends string> = T | null extends null ? T : Verdict<Props, PodOfFault<T, Role>>;

/** The props of a Pod with `main` and `sidecars`. */
export type LegalSidecarPod<T, Props> = T | null extends null ? T : Verdict<Props, SidecarPodFault<T>>;

export type PodFault<T> = SpecFault<T, keyof T> | ManyFault<T, Sure<Get<T, 'containers'>>, Main<T>>;

type ManyFault<T, Containers, Pod extends Main<T>> =
  | (Containers extends readonly [] ? At<'containers', Illegal<'✗ a Pod has one container or more'>> : never)
  | At<'containers', ContainersFault<Containers, Pod, never, never, never>>
  | InitFault<T, KnownNames<Containers>, PortsOf<Containers>>;

export type PodOfFault<T, Role extends string> =
  | SpecFault<T, keyof T>
  | At<Role, ContainerFault<Get<T, Role>, Main<T>, never, never, never>>
  | HelpersFault<T, Get<T, Role>>
  | InitFault<
      T,
      NameOf<Get<T, Role>> | KnownNames<Sure<Get<T, 'sidecars'>>>,
      PortsIn<Get<T, Role>> | PortsOf<Sure<Get<T, 'sidecars'>>>
    >;

export type SidecarPodFault<T> = SpecFault<T, keyof T> | SidecarsFault<T, Get<T, 'main'>, Sure<Get<T, 'sidecars'>>>;

type SidecarsFault<T, Container, Sidecars> =
  | At<'main', ContainerFault<Container, Main<T>, never, never, never> | ImagelessFault<Container>>
  | HelpersFault<T, Container>
  | InitFault<T, NameOf<Container> | KnownNames<Sidecars>, PortsIn<Container> | PortsOf<Sidecars>>;

type HelpersFault<T, Container> = 'sidecars' extends keyof T
  ? At<
      'sidecars',
      ContainersFault<Sure<T['sidecars']>, Main<T>, NameOf<Container>, PortsIn<Container>, HostPortsIn<Container>>
    >
  : never;

type InitFault<T, Names, Taken> = 'initContainers' extends keyof T
  ? At<
      'initContainers',
      ContainersFault<
        Sure<T['initContainers']>,
        { volumes: VolumeNames<T>; hostNetwork: Get<T, 'hostNetwork'>; init: true },
        Names,
        Taken,
        never
      >
    >
  : never;

/** What a main container or sidecar needs to know of its Pod. */
interface Main<T> {
  readonly volumes: VolumeNames<T>;
  readonly hostNetwork: Get<T, 'hostNetwork'>;
  readonly init: false;
}

type VolumeNames<T> = NamesOf<Get<T, 'volumes'>> | ClaimNames<T> | MadeNames<T>;

/** The volumes that are made: the one of `content`, and whichever a sidecar of the catalogue brings. */
type MadeNames<T> =
  | ('content' extends keyof T ? 'nginx-content' : never)
  | ('sidecars' extends keyof T ? (T['sidecars'] extends readonly (infer One)[] ? Brought<One> : never) : never);
type Brought<One> = Extract<One, Sidecar> | null extends null ? never : string;

/** The volumes that a StatefulSet gives each of its Pods; `string` if some are not known. */
type ClaimNames<T> = 'volumeClaimTemplates' extends keyof T ? ClaimNamesIn<T['volumeClaimTemplates']> : never;
type ClaimNamesIn<List, Names = never> = List extends readonly [infer Claim, ...infer Rest]
  ? ClaimNamesIn<readonly [...Rest], Names | Get<Get<Claim, 'metadata'>, 'name'>>
  : List extends readonly []
    ? Names
    : string;
type NameOf<Container> = Single<Get<Container, 'name'>>;
type PortsIn<Container> = PortKeys<Sure<Get<Container, 'ports'>>>;
type HostPortsIn<Container> = HostPortKeys<Sure<Get<Container, 'ports'>>>;

/** Those names in a list that are known. */
type KnownNames<List, Names = never> = List extends readonly [infer Item, ...infer Rest]
  ? KnownNames<readonly [...Rest], Names | NameOf<Item>>
  : Names;

type SpecFault<T, Key extends keyof T> = Key extends 'metadata'
  ? At<'metadata', MetadataFault<T[Key]>>
  : Key extends 'volumes'
    ? At<'volumes', VolumesFault<Sure<T[Key]>>>
    : Key extends 'restartPolicy'
      ? At<'restartPolicy', ChoiceFault<T[Key], 'Always' | 'OnFailure' | 'Never', 'Always, OnFailure, Never'>>
      : Key extends 'dnsPolicy'
        ? At<
            'dnsPolicy',
            | ChoiceFault<T[Key], DnsPolicy, 'ClusterFirst, ClusterFirstWithHostNet, Default, None'>
            | NameserverFault<T, T[Key]>
          >
        : Key extends 'activeDeadlineSeconds'
          ? At<'activeDeadlineSeconds', PositiveFault<T[Key]>>
          : Key extends 'nodeSelector'
            ? At<'nodeSelector', LabelsFault<T[Key]>>
            : Key extends 'hostname' | 'subdomain'
              ? At<Key, T[Key] extends '' ? never : DnsLabelFault<T[Key]>>
              : Key extends 'serviceAccountName' | 'nodeName' | 'priorityClassName' | 'runtimeClassName'
                ? At<Key, T[Key] extends '' ? never : DnsSubdomainFault<T[Key]>>
                : Key extends 'overhead'
                  ? At<'overhead', AmountsFault<T[Key]>>
                  : never;

type DnsPolicy = 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';

/** Without the cluster's DNS a Pod has to name its own. */
type NameserverFault<T, Policy> = Policy extends 'None'
  ? 'dnsConfig' extends keyof T
    ? SureObject<T['dnsConfig']> extends infer Config extends object
      ? 'nameservers' extends keyof Config
        ? Config['nameservers'] extends readonly []
          ? Illegal<NoNameservers>
          : never
        : Illegal<NoNameservers>
      : never
    : Illegal<NoNameservers>
  : never;
type NoNameservers = "✗ dnsPolicy 'None' needs dnsConfig.nameservers";
