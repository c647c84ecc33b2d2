import type { IConstruct } from 'constructs';
import type * as k8s from 'cdk8s-plus-28/lib/imports/k8s';
import type { ContainerPort, LabelSelector, ObjectMeta, PodSpec, Reference } from './api';
import type { CompanionManifest } from './companion';
import type { Fields, Plain } from './plain';

/**
 * How Pods are reached: the port, and any other field of a Service's spec.
 * See https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec
 */
export interface ExposeProps extends Fields<
  Omit<
    k8s.ServiceSpec,
    'clusterIp' | 'externalName' | 'loadBalancerIp' | 'ports' | 'selector' | 'sessionAffinityConfig'
  >
> {
  /** Name, labels, annotations of the Service. @default the name and namespace of what is exposed */
  readonly metadata?: ObjectMeta;
  /** The port of the Service. @default the one port that the Pods declare */
  readonly port?: number;
  /**
   * The port of the Pods, by name or number.
   * @default the declared port of the same number, else the only one that is declared; by its name where it has one.
   * Where a sidecar stands before the main container, its port, and none of that container
   */
  readonly targetPort?: number | string;
  /** The port of the nodes, for `type: 'NodePort'` and `'LoadBalancer'`. @default one that the cluster chooses */
  readonly nodePort?: number;
  /** Several ports, in place of `port`. From the second on each has a name: that of the Pods' port by default. */
  readonly ports?: readonly ServicePort[];
  /** The address in the cluster; `None` for a headless Service. @default one that the cluster chooses */
  readonly clusterIP?: string;
  /** The address of the load balancer, where the cloud can choose it. */
  readonly loadBalancerIP?: string;
  /** For `sessionAffinity: 'ClientIP'`. */
  readonly sessionAffinityConfig?: { readonly clientIP?: { readonly timeoutSeconds?: number } };
  /**
   * Where to send traffic to, such as `PreferClose`.
   * @since Kubernetes 1.30
   */
  readonly trafficDistribution?: string;
  /** Lets HTTP traffic from outside in, by host and path. @default no Ingress */
  readonly ingress?: IngressProps;
  /**
   * The only ones who may reach the exposed ports: Pods, workloads, and namespaces of this library or of any
   * cdk8s-plus, or peers as the API has them. Nobody, where the list is empty. All other ports are closed to everybody.
   * @default no NetworkPolicy: everybody may
   */
  readonly from?: readonly Peer[];
}

/** A port of a Service. */
export type ServicePort = Plain<k8s.ServicePort>;

/** HTTP traffic from outside. See https://kubernetes.io/docs/concepts/services-networking/ingress/ */
export interface IngressProps {
  /** Name, labels, annotations of the Ingress. @default the name and namespace of what is exposed */
  readonly metadata?: ObjectMeta;
  /** @default any host */
  readonly host?: string;
  /** @default / */
  readonly path?: string;
  /** `Prefix`, `Exact` or `ImplementationSpecific`. @default Prefix */
  readonly pathType?: string;
  /** @default the cluster's own default class */
  readonly ingressClassName?: string;
  /** Certificates, for `host` where no hosts are written. @default plain HTTP */
  readonly tls?: readonly { readonly hosts?: readonly string[]; readonly secretName?: Reference }[];
}

/** Who may come in, as the API has it. */
export type NetworkPolicyPeer = Plain<k8s.NetworkPolicyPeer>;

/** Who may come in. */
export type Peer = NetworkPolicyPeer | PeerConstruct;

/** A construct that says itself which peer it is, as those of cdk8s-plus do. */
type PeerConstruct = IConstruct & { toNetworkPolicyPeerConfig(): PeerConfig };

interface PeerConfig {
  readonly ipBlock?: object;
  readonly podSelector?: {
    readonly labelSelector: object;
    readonly namespaces?: { readonly names?: readonly string[]; readonly labelSelector?: object };
  };
}

/** The Pods that are exposed. */
export interface ExposedPods {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly selector: LabelSelector;
  readonly spec: PodSpec;
  /** The names of ports that stand before the main container. */
  readonly entrances: readonly string[];
}

/**
 * The Service, and the Ingress and the NetworkPolicy where they are asked for.
 * @throws if it is not clear which port is meant
 */
export function exposed(pods: ExposedPods, props: ExposeProps): CompanionManifest[] {
  const { metadata, port, targetPort, nodePort, ports, ingress, from, ...spec } = props;
  const single: Partial<ServicePort> = {
    ...(port !== undefined && { port }),
    ...(targetPort !== undefined && { targetPort }),
    ...(nodePort !== undefined && { nodePort }),
  };
  const written = ports ?? [single];
  const servicePorts = written.map((one) => servicePort(one, declaredPorts(pods), written.length > 1));
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: named(pods, metadata),
    spec: { ...spec, selector: selectorOf(pods), ports: servicePorts },
  };
  return [
    service,
    ...(ingress ? [ingressTo(service.metadata.name, servicePorts[0]!, pods, ingress)] : []),
    ...(from ? [policyFor(pods, service.metadata, servicePorts, from)] : []),
  ];
}

function named({ name, namespace }: ExposedPods, metadata?: ObjectMeta): ObjectMeta & { readonly name: string } {
  return { name, ...(namespace !== undefined && { namespace }), ...metadata };
}

function selectorOf({ selector }: ExposedPods): Readonly<Record<string, string>> {
  if (selector.matchLabels && !selector.matchExpressions?.length) return selector.matchLabels;
  throw new TypeError('a Service selects Pods by labels alone: it cannot select by matchExpressions');
}

/** The ports of Pods. */
interface DeclaredPorts {
  /** Those of all containers that run as long as the Pod does. */
  readonly all: readonly ContainerPort[];
  /** Those that a Service leads to without being told: where a sidecar stands before the main container, none of that. */
  readonly open: readonly ContainerPort[];
  /** Those before the main container. */
  readonly entrances: readonly ContainerPort[];
}

function declaredPorts({ spec: { containers, initContainers = [] }, entrances: names }: ExposedPods): DeclaredPorts {
  const sidecars = initContainers.filter(({ restartPolicy }) => restartPolicy === 'Always');
  const [main, ...others] = [...containers, ...sidecars].map(({ ports = [] }) => ports);
  const [own, beside] = [main ?? [], others.flat()];
  const entrances = beside.filter(({ name }) => name !== undefined && names.includes(name));
  return { all: [...own, ...beside], open: entrances.length > 0 ? beside : [...own, ...beside], entrances };
}

function servicePort(
  { port, targetPort, ...written }: Partial<ServicePort>,
  declared: DeclaredPorts,
  isOneOfSeveral: boolean,
): ServicePort {
  const meant = meantPort(port, targetPort, declared);
  const number = port ?? meant?.containerPort;
  if (number === undefined) {
    const { all } = declared;
    const which = all.length === 0 ? 'the Pods declare none' : `the Pods declare ${listed(all)}`;
    throw new TypeError(`which port to expose? ${which}: write expose({ port })`);
  }
  const target = targetPort ?? (meant && nameOrNumber(meant, declared.all, number));
  return {
    ...(isOneOfSeveral && meant?.name !== undefined && { name: meant.name }),
    port: number,
    ...(target !== undefined && { targetPort: target }),
    ...(meant?.protocol !== undefined && meant.protocol !== 'TCP' && { protocol: meant.protocol }),
    ...written,
  };
}

/** The declared port that is meant; undefined where a number is meant that nobody declares. */
function meantPort(
  port: number | undefined,
  target: number | string | undefined,
  { all, open, entrances }: DeclaredPorts,
): ContainerPort | undefined {
  if (target !== undefined) {
    const found = all.find(({ name, containerPort }) => target === name || target === containerPort);
    if (found || typeof target !== 'string' || all.length === 0) return found;
    throw new TypeError(`no port of the Pods is called '${target}': they declare ${listed(all)}`);
  }
  const same = open.find(({ containerPort }) => containerPort === port);
  const [only, another] = entrances.length > 0 ? entrances : open;
  if (same || !another) return same ?? only;
  if (port === undefined) return undefined;
  throw new TypeError(`which port does ${port} lead to? say targetPort, one of ${listed(all)}`);
}

/** A port by its name, if no other has it; by its number, if that is not the Service's own. */
function nameOrNumber(
  { name, containerPort }: ContainerPort,
  declared: readonly ContainerPort[],
  port: number,
): string | number | undefined {
  if (name !== undefined && declared.filter((one) => one.name === name).length === 1) return name;
  return containerPort === port ? undefined : containerPort;
}

function listed(ports: readonly ContainerPort[]): string {
  return ports
    .map(({ name, containerPort }) => (name === undefined ? `${containerPort}` : `${name} (${containerPort})`))
    .join(', ');
}

function ingressTo(
  service: string,
  { name, port }: ServicePort,
  pods: ExposedPods,
  { metadata, host, path = '/', pathType = 'Prefix', ingressClassName, tls }: IngressProps,
): CompanionManifest {
  const backend = { service: { name: service, port: name === undefined ? { number: port } : { name } } };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: named(pods, metadata),
    spec: {
      ...(ingressClassName !== undefined && { ingressClassName }),
      rules: [{ ...(host !== undefined && { host }), http: { paths: [{ path, pathType, backend }] } }],
      ...(tls && { tls: tls.map((one) => ({ ...(host !== undefined && { hosts: [host] }), ...one })) }),
    },
  };
}

/** Lets peers reach the Pods' side of some ports. A rule from nobody in particular would let everybody in. */
function policyFor(
  pods: ExposedPods,
  metadata: ObjectMeta & { readonly name: string },
  servicePorts: readonly ServicePort[],
  from: readonly Peer[],
): CompanionManifest {
  const ports = servicePorts.map(({ port, targetPort = port, protocol = 'TCP' }) => ({ port: targetPort, protocol }));
  const peers = from.flatMap((peer) => peersOf(peer, pods.namespace));
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: named(pods, { name: metadata.name }),
    spec: {
      podSelector: pods.selector,
      policyTypes: ['Ingress'],
      ingress: peers.length > 0 ? [{ from: peers, ports }] : [],
    },
  };
}

/** A peer in the API's words; a construct in several namespaces is one for each. */
function peersOf(peer: Peer, own: string | undefined): NetworkPolicyPeer[] {
  if (!isConstruct(peer)) return [peer];
  const { ipBlock, podSelector } = peer.toNetworkPolicyPeerConfig();
  if (ipBlock) return [{ ipBlock: kubeOf(ipBlock) }];
  if (!podSelector) return [];
  const { names, labelSelector } = podSelector.namespaces ?? {};
  const pods = { podSelector: kubeOf<LabelSelector>(podSelector.labelSelector) };
  const within = labelSelector && kubeOf<LabelSelector>(labelSelector);
  if (!names) return [{ ...pods, ...(within && { namespaceSelector: within }) }];
  return names.map((name) =>
    name === own && !within
      ? pods
      : {
          ...pods,
          namespaceSelector: {
            ...within,
            matchLabels: { ...within?.matchLabels, 'kubernetes.io/metadata.name': name },
          },
        },
  );
}

function isConstruct(peer: Peer): peer is PeerConstruct {
  return 'toNetworkPolicyPeerConfig' in peer;
}

/** What cdk8s-plus' own classes, of selectors and of blocks of addresses, are in Kubernetes. */
function kubeOf<T>(value: object): T {
  return (value as { _toKube(): T })._toKube();
}
