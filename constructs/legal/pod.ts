import type { Sidecar } from '../sidecars/sidecar';
import type { ChoiceFault } from './choice';
import type { ContainerFault, ContainersFault, ImagelessFault } from './container';
import type { At, Faults, Illegal, UnlessEmpty, Verdict } from './illegal';
import type { End, Get, Items, NamesOf, Single, SureObject, Walk } from './list';
import type { LabelsFault, MetadataFault } from './metadata';
import type { DnsLabelFault, DnsSubdomainFault } from './name';
import type { Nothing } from './nothing';
import type { PositiveFault } from './number';
import type { AmountsFault, ResourcesFault } from './quantity';
import type { ReadOnlyRootFault } from './read-only-root';
import type { VolumesFault } from './volume';

// What the constructs ask of their props. The argument's type is inferred from the `T` that is never chosen; what is
// chosen are the props, so that the compiler checks fields and offers completions as for any other object.

/** The props of a Pod with `containers`. */
export type LegalPod<T, Props> = T | Nothing extends Nothing ? T : Verdict<Props, PodFault<T>>;

/** The props of a Pod with one container, called `Role` in the props. */
export type LegalPodOf<T, Props, Role extends string> = T | Nothing extends Nothing
  ? T
  : Verdict<Props, PodOfFault<T, Role>>;

/** The props of a Pod with `main` and `sidecars`. */
export type LegalSidecarPod<T, Props> = T | Nothing extends Nothing ? T : Verdict<Props, SidecarPodFault<T>>;

export type PodFault<T> = T extends object ? Faults<PodRules<T>, keyof T & keyof PodRules<object>> : never;

export type PodOfFault<T, Role extends string> = T extends object
  ? | Faults<Rules<T, WithPort<T, Get<T, Role>, Role>>, keyof T & keyof Rules<object, unknown>>
    | At<Role, OneFault<T, Get<T, Role>>>
    | (Role extends 'nginx' ? At<Role, ReadOnlyRootFault<T, Get<T, Role>>> : never)
  : never;

/** The container as its sidecars meet it: without ports, config and profile nginx listens on port 80. */
type WithPort<T, Container, Role> = Role extends 'nginx'
  ? (keyof T & ('config' | 'profile')) | (keyof Container & 'ports') extends never
    ? Container & { readonly ports: readonly [{ readonly containerPort: 80 }] }
    : Container
  : Container;

export type SidecarPodFault<T> = T extends object
  ? Faults<SidecarPodRules<T>, keyof T & keyof SidecarPodRules<object>>
  : never;

/** What is wrong with a Pod of containers, by field. */
interface PodRules<T extends Partial<Record<Written, unknown>>> extends Rules<T, never> {
  containers: ManyFault<T, Items<T, 'containers'>>;
  initContainers: InitFault<T, never, Items<T, 'containers'>>;
}

/** What is wrong with a Pod of a main container and sidecars, by field. */
interface SidecarPodRules<T extends Partial<Record<Written, unknown>>> extends Rules<T, T['main']> {
  main: OneFault<T, T['main']> | ImagelessFault<T['main']>;
}

type Written = keyof Rules<object, unknown> | 'containers' | 'main';

type ManyFault<T, Containers> = Containers extends End
  ? Illegal<'✗ a Pod has one container or more'>
  : ContainersFault<Containers, Main<T>, never, never>;

type OneFault<T, Container> = Container extends object ? ContainerFault<Container, Main<T>, never, never> : never;

/** Containers beside a main one. */
type HelpersFault<T, Container, Containers> = ContainersFault<
  Containers,
  Main<T>,
  KnownName<Container>,
  SureObject<Container>
>;

/** Init containers, before a container and those of a list. */
type InitFault<T extends { initContainers?: unknown }, Container, Containers> = ContainersFault<
  Items<T, 'initContainers'>,
  { volumes: VolumeNames<T>; hostNetwork: Get<T, 'hostNetwork'>; init: true },
  KnownName<Container> | KnownNames<Containers>,
  SureObject<Container> | KnownObjects<Containers>
>;

/** What a main container or sidecar needs to know of its Pod. */
interface Main<T> {
  readonly volumes: VolumeNames<T>;
  readonly hostNetwork: Get<T, 'hostNetwork'>;
  readonly init: false;
}

type VolumeNames<T> = ('volumes' extends keyof T ? NamesOf<T, 'volumes'> : never) | ClaimNames<T> | MadeNames<T>;

/** The volumes that are made: the one of `content`, and whichever a sidecar of the catalogue brings. */
type MadeNames<T> =
  | ('content' extends keyof T ? 'nginx-content' : never)
  | ('sidecars' extends keyof T ? (T['sidecars'] extends readonly (infer One)[] ? Brought<One> : never) : never);
type Brought<One> = Extract<One, Sidecar> | Nothing extends Nothing ? never : string;

/** The volumes that a StatefulSet gives each of its Pods; `string` if some are not known. */
type ClaimNames<T> = 'volumeClaimTemplates' extends keyof T ? ClaimNamesIn<T['volumeClaimTemplates']> : never;
type ClaimNamesIn<List, Names = never> = List extends readonly [infer Claim, ...infer Rest]
  ? ClaimNamesIn<readonly [...Rest], Names | Get<Get<Claim, 'metadata'>, 'name'>>
  : List extends readonly []
    ? Names
    : string;

type KnownName<Container> = Single<Get<Container, 'name'>>;

/** Those names in a list that are known. */
type KnownNames<List, Names = never> =
  List extends Walk<infer Item, infer Rest> ? KnownNames<Rest, Names | KnownName<Item>> : Names;

/** Those items of a list that are known. */
type KnownObjects<List, Known = never> =
  List extends Walk<infer Item, infer Rest> ? KnownObjects<Rest, Known | SureObject<Item>> : Known;

/** What is wrong with a Pod beside its main containers, by field. `Container` is its main one, if it has one only. */
interface Rules<T extends Partial<Record<Written, unknown>>, Container> {
  sidecars: HelpersFault<T, Container, Items<T, 'sidecars'>>;
  initContainers: InitFault<T, Container, 'sidecars' extends keyof T ? Items<T, 'sidecars'> : never>;
  metadata: MetadataFault<T['metadata']>;
  volumes: VolumesFault<Items<T, 'volumes'>>;
  restartPolicy: RestartFault<T['restartPolicy']>;
  dnsPolicy: DnsPolicyFault<T['dnsPolicy']> | NameserverFault<T, T['dnsPolicy']>;
  activeDeadlineSeconds: PositiveFault<T['activeDeadlineSeconds']>;
  nodeSelector: LabelsFault<T['nodeSelector']>;
  hostname: OptionalLabelFault<T['hostname']>;
  subdomain: OptionalLabelFault<T['subdomain']>;
  serviceAccountName: OptionalNameFault<T['serviceAccountName']>;
  nodeName: OptionalNameFault<T['nodeName']>;
  priorityClassName: OptionalNameFault<T['priorityClassName']>;
  runtimeClassName: OptionalNameFault<T['runtimeClassName']>;
  overhead: AmountsFault<T['overhead']>;
  resources: ResourcesFault<T['resources']>;
}

type RestartFault<Policy> = ChoiceFault<Policy, 'Always' | 'OnFailure' | 'Never', 'Always, OnFailure, Never'>;

type OptionalLabelFault<Name> = UnlessEmpty<Name, DnsLabelFault<Name>>;
type OptionalNameFault<Name> = UnlessEmpty<Name, DnsSubdomainFault<Name>>;

type DnsPolicyFault<Policy> = ChoiceFault<
  Policy,
  'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None',
  'ClusterFirst, ClusterFirstWithHostNet, Default, None'
>;
/** Without the cluster's DNS a Pod has to name its own. */
type NameserverFault<T, Policy> = Policy extends 'None'
  ? 'dnsConfig' extends keyof T
    ? NoServersFault<SureObject<T['dnsConfig']>>
    : Illegal<NoNameservers>
  : never;
type NoServersFault<Config> = Config extends object
  ? 'nameservers' extends keyof Config
    ? readonly unknown[] extends Config['nameservers']
      ? never
      : Config['nameservers'] extends readonly []
        ? Illegal<NoNameservers>
        : never
    : Illegal<NoNameservers>
  : never;
type NoNameservers = "✗ dnsPolicy 'None' needs dnsConfig.nameservers";
