import type { Sidecar } from '../sidecars/sidecar';
import type { ChoiceFault } from './choice';
import type { ContainerFault, ContainersFault, ImagelessFault } from './container';
import type { At, Illegal, Verdict } from './illegal';
import type { Get, Items, NamesOf, Single, SureObject, Walk } from './list';
import type { LabelsFault, MetadataFault, OptionalLabelFault, OptionalSubdomainFault } from './metadata';
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

export type PodFault<T> = T extends Fields
  ? | At<'containers', ManyFault<T, T['containers']>>
    | ('initContainers' extends keyof T ? At<'initContainers', InitFault<T, never, ContainersOf<T>>> : never)
    | RestFault<T>
  : never;

export type PodOfFault<T, Role extends string> = T extends Fields
  ? | At<Role, OneFault<T, Get<T, Role>>>
    | (Role extends 'nginx' ? At<Role, ReadOnlyRootFault<T, Get<T, Role>>> : never)
    | BesideFault<T, WithPort<T, Get<T, Role>, Role>>
  : never;

/** The container as its sidecars meet it: without ports, config and profile nginx listens on port 80. */
type WithPort<T, Container, Role> = Role extends 'nginx'
  ? (keyof T & ('config' | 'profile')) | (keyof Container & 'ports') extends never
    ? Container & { readonly ports: readonly [{ readonly containerPort: 80 }] }
    : Container
  : Container;

export type SidecarPodFault<T> = T extends Fields
  ? At<'main', OneFault<T, T['main']> | ImagelessFault<T['main']>> | BesideFault<T, T['main']>
  : never;

/** What is wrong with the sidecars of a main container, and with all else. */
type BesideFault<T extends Fields, Main> =
  | ('sidecars' extends keyof T ? At<'sidecars', HelpersFault<T, Main, T['sidecars']>> : never)
  | ('initContainers' extends keyof T ? At<'initContainers', InitFault<T, Main, SidecarsOf<T>>> : never)
  | RestFault<T>;

type ManyFault<T, Containers> = Containers extends readonly []
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
  T['initContainers'],
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

type ContainersOf<T> = 'containers' extends keyof T ? Items<T, 'containers'> : never;
type SidecarsOf<T> = 'sidecars' extends keyof T ? Items<T, 'sidecars'> : never;

/** Those names in a list that are known. */
type KnownNames<List, Names = never> =
  List extends Walk<infer Item, infer Rest> ? KnownNames<Rest, Names | KnownName<Item>> : Names;

/** Those items of a list that are known. */
type KnownObjects<List, Known = never> =
  List extends Walk<infer Item, infer Rest> ? KnownObjects<Rest, Known | SureObject<Item>> : Known;

/** What is wrong with a Pod beside its containers. */
type RestFault<T extends Fields> =
  | At<'metadata', MetadataFault<T['metadata']>>
  | At<'volumes', VolumesFault<T>>
  | At<'restartPolicy', RestartFault<T['restartPolicy']>>
  | (keyof T & Rare extends never ? never : RareFault<T>);

type Rare =
  | ('dnsPolicy' | 'activeDeadlineSeconds' | 'nodeSelector' | 'hostname' | 'subdomain' | 'serviceAccountName')
  | ('nodeName' | 'priorityClassName' | 'runtimeClassName' | 'overhead' | 'resources');

/** What is wrong with the fields that most Pods do without. */
type RareFault<T extends Fields> =
  | At<'dnsPolicy', DnsPolicyFault<T['dnsPolicy']> | NameserverFault<T, T['dnsPolicy']>>
  | At<'activeDeadlineSeconds', PositiveFault<T['activeDeadlineSeconds']>>
  | At<'nodeSelector', LabelsFault<T['nodeSelector']>>
  | At<'hostname', OptionalLabelFault<T['hostname']>>
  | At<'subdomain', OptionalLabelFault<T['subdomain']>>
  | At<'serviceAccountName', OptionalSubdomainFault<T['serviceAccountName']>>
  | At<'nodeName', OptionalSubdomainFault<T['nodeName']>>
  | At<'priorityClassName', OptionalSubdomainFault<T['priorityClassName']>>
  | At<'runtimeClassName', OptionalSubdomainFault<T['runtimeClassName']>>
  | At<'overhead', AmountsFault<T['overhead']>>
  | At<'resources', ResourcesFault<T['resources']>>;

/** The fields that the rules look at, and those that a Pod may be written in: one with none of them is no Pod. */
interface Fields {
  metadata?: unknown;
  containers?: unknown;
  main?: unknown;
  nginx?: unknown;
  debug?: unknown;
  sidecars?: unknown;
  initContainers?: unknown;
  volumes?: unknown;
  restartPolicy?: unknown;
  dnsPolicy?: unknown;
  activeDeadlineSeconds?: unknown;
  nodeSelector?: unknown;
  hostname?: unknown;
  subdomain?: unknown;
  serviceAccountName?: unknown;
  nodeName?: unknown;
  priorityClassName?: unknown;
  runtimeClassName?: unknown;
  overhead?: unknown;
  resources?: unknown;
}

type RestartFault<Policy> = ChoiceFault<Policy, 'Always' | 'OnFailure' | 'Never', 'Always, OnFailure, Never'>;

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
