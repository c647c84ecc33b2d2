import type { IConstruct } from 'constructs';
import type * as k8s from 'cdk8s-plus-28/lib/imports/k8s';
import type { Fields, List, Plain, Quantity } from './plain';

// The API's objects as people write them in YAML, derived from cdk8s-plus-28's `k8s.*`, whose documentation comes along.
// What differs there is told here: quantities and ports are plain strings and numbers, times are text, lists are
// read-only, names are spelled as in the API (`hostIPC`, not `hostIpc`), and fields that came after 1.28 are added.

/**
 * The name of another object, or the construct that makes that object: a ConfigMap, Secret, ServiceAccount or
 * PersistentVolumeClaim of any cdk8s-plus, or an `ApiObject`.
 */
export type Reference = string | (IConstruct & { readonly name: string });

export type { Quantity };

/** What every object has: name, namespace, labels, annotations. */
export type ObjectMeta = Fields<k8s.ObjectMeta>;

/**
 * What a Pod is to be.
 * See https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec
 */
export interface PodSpec extends Fields<
  Omit<k8s.PodSpec, 'hostIpc' | 'hostPid' | 'setHostnameAsFqdn'>,
  {
    affinity: Affinity;
    containers: List<Container>;
    ephemeralContainers: List<EphemeralContainer>;
    imagePullSecrets: List<LocalObjectReference>;
    initContainers: List<Container>;
    resourceClaims: List<PodResourceClaim>;
    securityContext: PodSecurityContext;
    serviceAccountName: Reference;
    volumes: List<Volume>;
  }
> {
  /** Use the host's ipc namespace. Optional: Default to false. */
  readonly hostIPC?: boolean;
  /** Use the host's pid namespace. Optional: Default to false. */
  readonly hostPID?: boolean;
  /**
   * If true the pod's hostname will be configured as the pod's FQDN, rather than the leaf name (the default). If a pod
   * does not have FQDN, this has no effect. Default to false.
   */
  readonly setHostnameAsFQDN?: boolean;
  /**
   * The Pod's hostname as the Pod sees it, in place of `hostname` and `subdomain`.
   * @since Kubernetes 1.34
   */
  readonly hostnameOverride?: string;
  /**
   * The CPU, memory and huge pages of all containers of the Pod together.
   * @since Kubernetes 1.32
   */
  readonly resources?: ResourceRequirements;
  /**
   * The group of Pods that are scheduled together with this one.
   * @since Kubernetes 1.36
   */
  readonly schedulingGroup?: PodSchedulingGroup;
  /**
   * The Workload that the Pod belongs to.
   * @since Kubernetes 1.35, which alone has it
   */
  readonly workloadRef?: WorkloadReference;
}

/** The PodGroup that a Pod belongs to. */
export interface PodSchedulingGroup {
  /** The name of the PodGroup, in the Pod's namespace. */
  readonly podGroupName?: string;
}

/** The Workload, and the group in it, that a Pod belongs to. */
export interface WorkloadReference {
  /** The name of the Workload, in the Pod's namespace. */
  readonly name: string;
  /** The name of the group of Pods in the Workload. */
  readonly podGroup: string;
  /** The replica of the group. */
  readonly podGroupReplicaKey?: string;
}

interface ContainerFields {
  env: List<EnvVar>;
  envFrom: List<EnvFromSource>;
  lifecycle: Lifecycle;
  ports: List<ContainerPort>;
  resizePolicy: List<ContainerResizePolicy>;
  resources: ResourceRequirements;
  securityContext: SecurityContext;
  volumeMounts: List<VolumeMount>;
}

/** An application container, or one that runs before them. */
export interface Container extends Fields<k8s.Container, ContainerFields> {
  /**
   * What restarts the container, by its exit code, in place of its `restartPolicy`.
   * @since Kubernetes 1.34
   */
  readonly restartPolicyRules?: List<ContainerRestartRule>;
}

/** A container that is put into a running Pod to look at it. */
export interface EphemeralContainer extends Fields<k8s.EphemeralContainer, ContainerFields> {
  /**
   * What restarts the container, by its exit code: not allowed for ephemeral containers.
   * @since Kubernetes 1.34
   */
  readonly restartPolicyRules?: List<ContainerRestartRule>;
}

/** What to do where a container ends with one of these exit codes. */
export interface ContainerRestartRule {
  /** `Restart`, or `RestartAllContainers` from 1.35 on. */
  readonly action: string;
  /** The exit codes that the rule is for. */
  readonly exitCodes?: ContainerRestartRuleOnExitCodes;
}

/** A set of exit codes. */
export interface ContainerRestartRuleOnExitCodes {
  /** `In` or `NotIn`. */
  readonly operator: string;
  /** The exit codes, 255 at most. */
  readonly values?: List<number>;
}

/** A port that a container listens on. */
export interface ContainerPort extends Fields<Omit<k8s.ContainerPort, 'hostIp'>> {
  /** What host IP to bind the external port to. */
  readonly hostIP?: string;
}

/** An environment variable. */
export type EnvVar = Fields<k8s.EnvVar, { valueFrom: EnvVarSource }>;

/** Where the value of an environment variable comes from. */
export interface EnvVarSource extends Fields<
  k8s.EnvVarSource,
  { configMapKeyRef: ConfigMapKeySelector; secretKeyRef: SecretKeySelector }
> {
  /**
   * A key of a file of variables in a volume.
   * @since Kubernetes 1.34
   */
  readonly fileKeyRef?: FileKeySelector;
}

/** A key of a file of variables. */
export interface FileKeySelector {
  /** The key in the file. */
  readonly key: string;
  /** Whether the file or its key may be missing. @default false */
  readonly optional?: boolean;
  /** The path of the file in the volume. */
  readonly path: string;
  /** The name of the volume, which is an `emptyDir`. */
  readonly volumeName: string;
}

/** A ConfigMap or Secret whose keys become environment variables. */
export type EnvFromSource = Fields<k8s.EnvFromSource, { configMapRef: ConfigMapEnvSource; secretRef: SecretEnvSource }>;
/** A ConfigMap whose keys become environment variables. */
export type ConfigMapEnvSource = Fields<k8s.ConfigMapEnvSource, { name: Reference }>;
/** A Secret whose keys become environment variables. */
export type SecretEnvSource = Fields<k8s.SecretEnvSource, { name: Reference }>;
/** A key of a ConfigMap. */
export type ConfigMapKeySelector = Fields<k8s.ConfigMapKeySelector, { name: Reference }>;
/** A key of a Secret. */
export type SecretKeySelector = Fields<k8s.SecretKeySelector, { name: Reference }>;
/** An object of the Pod's namespace. */
export type LocalObjectReference = Fields<k8s.LocalObjectReference, { name: Reference }>;

/** What runs when a container has started, and before it is stopped. */
export interface Lifecycle extends Fields<k8s.Lifecycle, { postStart: LifecycleHandler; preStop: LifecycleHandler }> {
  /**
   * The signal that stops the container, such as `SIGUSR1`: needs `spec.os.name`.
   * @default the image's, or SIGTERM
   * @since Kubernetes 1.33
   */
  readonly stopSignal?: string;
}

/** One thing to do: run a command, ask a URL, or sleep. */
export interface LifecycleHandler extends Fields<k8s.LifecycleHandler> {
  /**
   * Wait.
   * @since Kubernetes 1.29
   */
  readonly sleep?: SleepAction;
}

/** How long to wait. */
export interface SleepAction {
  /** Seconds. @default 0, which is taken from 1.33 on */
  readonly seconds?: number;
}

/** What tells whether a container has started, is alive, is ready. */
export type Probe = Fields<k8s.Probe>;

/** The computing resources of a container, or from 1.32 on of a whole Pod. */
export type ResourceRequirements = Fields<k8s.ResourceRequirements, { claims: List<ResourceClaim> }>;

/** What a change of a resource asks of a running container. Before 1.33 the API server drops it, whatever it holds. */
export type ContainerResizePolicy = Partial<Fields<k8s.ContainerResizePolicy>>;

/** A claim of `spec.resourceClaims` that a container uses. */
export interface ResourceClaim extends Fields<k8s.ResourceClaim> {
  /**
   * The request of the claim that the container uses.
   * @default everything of the claim
   * @since Kubernetes 1.31
   */
  readonly request?: string;
}

/** A claim on devices that is met before the Pod starts. */
export interface PodResourceClaim extends Fields<k8s.PodResourceClaim> {
  /**
   * The name of the ResourceClaim, in the Pod's namespace.
   * @since Kubernetes 1.31, in place of `source`
   */
  readonly resourceClaimName?: string;
  /**
   * The name of the ResourceClaimTemplate that the Pod's own ResourceClaim is made from.
   * @since Kubernetes 1.31, in place of `source`
   */
  readonly resourceClaimTemplateName?: string;
}

/** The security settings of a container. */
export interface SecurityContext extends Fields<k8s.SecurityContext> {
  /**
   * The AppArmor profile of the container.
   * @default the Pod's
   * @since Kubernetes 1.30
   */
  readonly appArmorProfile?: AppArmorProfile;
}

/** A kernel parameter; one without a value is empty. */
export interface Sysctl extends Partial<Fields<k8s.Sysctl>> {
  /** The parameter: `net.core.somaxconn`. */
  readonly name: string;
}

/** The security settings of a Pod and, where they say nothing else, of its containers. */
export interface PodSecurityContext extends Fields<k8s.PodSecurityContext, { sysctls: List<Sysctl> }> {
  /**
   * The AppArmor profile of the containers.
   * @since Kubernetes 1.30
   */
  readonly appArmorProfile?: AppArmorProfile;
  /**
   * How SELinux labels reach the volumes: `Recursive` or `MountOption`.
   * @since Kubernetes 1.32
   */
  readonly seLinuxChangePolicy?: string;
  /**
   * Whether the groups of the image's `/etc/group` count: `Merge` or `Strict`.
   * @default Merge
   * @since Kubernetes 1.31
   */
  readonly supplementalGroupsPolicy?: string;
}

/** An AppArmor profile. */
export interface AppArmorProfile {
  /** `RuntimeDefault`, `Unconfined` or `Localhost`. */
  readonly type: string;
  /** The profile's name on the node: only, and always, with `Localhost`. */
  readonly localhostProfile?: string;
}

/** A folder or file of a volume in a container. */
export interface VolumeMount extends Fields<k8s.VolumeMount> {
  /**
   * Whether mounts below a read-only mount are read-only too: `Disabled`, `IfPossible` or `Enabled`.
   * @default Disabled
   * @since Kubernetes 1.30
   */
  readonly recursiveReadOnly?: string;
}

/** A directory with data that containers of the Pod may mount. */
export interface Volume extends Fields<
  Omit<k8s.Volume, 'downwardApi' | 'scaleIo'>,
  {
    awsElasticBlockStore: AWSElasticBlockStoreVolumeSource;
    azureDisk: AzureDiskVolumeSource;
    cinder: CinderVolumeSource;
    configMap: ConfigMapVolumeSource;
    ephemeral: EphemeralVolumeSource;
    fc: FCVolumeSource;
    flocker: FlockerVolumeSource;
    persistentVolumeClaim: PersistentVolumeClaimVolumeSource;
    photonPersistentDisk: PhotonPersistentDiskVolumeSource;
    portworxVolume: PortworxVolumeSource;
    projected: ProjectedVolumeSource;
    secret: SecretVolumeSource;
    vsphereVolume: VsphereVirtualDiskVolumeSource;
  }
> {
  /** Fields of the Pod, and resources of its containers, as files. */
  readonly downwardAPI?: Plain<k8s.DownwardApiVolumeSource>;
  /** A ScaleIO persistent volume attached and mounted on Kubernetes nodes. */
  readonly scaleIO?: Plain<k8s.ScaleIoVolumeSource>;
  /**
   * The files of an OCI image or artifact, read-only.
   * @since Kubernetes 1.31
   */
  readonly image?: ImageVolumeSource;
}

/** An OCI image or artifact whose files make a volume. */
export interface ImageVolumeSource {
  /** `Always`, `Never` or `IfNotPresent`. @default Always with tag `latest`, else IfNotPresent */
  readonly pullPolicy?: string;
  /** The image, such as `quay.io/crio/artifact:v2`. */
  readonly reference?: string;
}

/** The keys of a ConfigMap as files. */
export type ConfigMapVolumeSource = Fields<k8s.ConfigMapVolumeSource, { name: Reference }>;
/** The keys of a Secret as files. */
export type SecretVolumeSource = Fields<k8s.SecretVolumeSource, { secretName: Reference }>;
/** A PersistentVolumeClaim of the Pod's namespace. */
export type PersistentVolumeClaimVolumeSource = Fields<k8s.PersistentVolumeClaimVolumeSource, { claimName: Reference }>;

/** Several sources in one folder. */
export type ProjectedVolumeSource = Fields<k8s.ProjectedVolumeSource, { sources: List<VolumeProjection> }>;

/** One source of a projected volume. */
export interface VolumeProjection extends Fields<
  Omit<k8s.VolumeProjection, 'downwardApi'>,
  {
    configMap: Fields<k8s.ConfigMapProjection, { name: Reference }>;
    secret: Fields<k8s.SecretProjection, { name: Reference }>;
  }
> {
  /** Fields of the Pod, and resources of its containers, as files. */
  readonly downwardAPI?: Plain<k8s.DownwardApiProjection>;
  /**
   * The trust anchors of ClusterTrustBundles as a file of PEM.
   * @since Kubernetes 1.29
   */
  readonly clusterTrustBundle?: ClusterTrustBundleProjection;
  /**
   * A key and certificate chain that the kubelet asks for and renews.
   * @since Kubernetes 1.34
   */
  readonly podCertificate?: PodCertificateProjection;
}

/** The trust anchors of one ClusterTrustBundle by `name`, or of all of a signer. */
export interface ClusterTrustBundleProjection {
  /** Which bundles of the signer. @default none */
  readonly labelSelector?: LabelSelector;
  /** The name of one bundle: not with `signerName`. */
  readonly name?: string;
  /** Whether the bundles may be missing. @default false */
  readonly optional?: boolean;
  /** The path of the file in the volume. */
  readonly path: string;
  /** The signer whose bundles are taken: not with `name`. */
  readonly signerName?: string;
}

/** A key and certificate of the Pod's own. */
export interface PodCertificateProjection {
  /** The path of the certificate chain in the volume. */
  readonly certificateChainPath?: string;
  /** The path of one file with both key and chain. */
  readonly credentialBundlePath?: string;
  /** The path of the private key in the volume. */
  readonly keyPath?: string;
  /** `RSA3072`, `RSA4096`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521` or `ED25519`. */
  readonly keyType: string;
  /** The longest life of the certificate, in seconds. @default 86400 */
  readonly maxExpirationSeconds?: number;
  /** The signer of the certificate. */
  readonly signerName: string;
  /**
   * What else to tell the signer.
   * @since Kubernetes 1.35
   */
  readonly userAnnotations?: Readonly<Record<string, string>>;
}

/** A PersistentVolumeClaim that lives and dies with the Pod. */
export type EphemeralVolumeSource = Fields<
  k8s.EphemeralVolumeSource,
  { volumeClaimTemplate: PersistentVolumeClaimTemplate }
>;
/** What the claim of an ephemeral volume is made from. */
export type PersistentVolumeClaimTemplate = Fields<
  k8s.PersistentVolumeClaimTemplate,
  { metadata: ObjectMeta; spec: PersistentVolumeClaimSpec }
>;
/** What storage is asked for. */
export interface PersistentVolumeClaimSpec extends Fields<
  k8s.PersistentVolumeClaimSpec,
  { resources: Fields<Omit<k8s.ResourceRequirements, 'claims'>> }
> {
  /**
   * The VolumeAttributesClass of the claim.
   * @since Kubernetes 1.29
   */
  readonly volumeAttributesClassName?: string;
}

/** An AWS disk. */
export interface AWSElasticBlockStoreVolumeSource extends Fields<
  Omit<k8s.AwsElasticBlockStoreVolumeSource, 'volumeId'>
> {
  /** Unique ID of the persistent disk resource in AWS (an Amazon EBS volume). */
  readonly volumeID: string;
}

/** An Azure data disk. */
export interface AzureDiskVolumeSource extends Fields<Omit<k8s.AzureDiskVolumeSource, 'diskUri'>> {
  /** The URI of the data disk in the blob storage. */
  readonly diskURI: string;
}

/** A Cinder volume of OpenStack. */
export interface CinderVolumeSource extends Fields<Omit<k8s.CinderVolumeSource, 'volumeId'>> {
  /** The ID of the volume in Cinder. */
  readonly volumeID: string;
}

/** A Fibre Channel volume. */
export interface FCVolumeSource extends Fields<Omit<k8s.FcVolumeSource, 'targetWwNs'>> {
  /** The FC target worldwide names. */
  readonly targetWWNs?: List<string>;
}

/** A Flocker dataset. */
export interface FlockerVolumeSource extends Fields<Omit<k8s.FlockerVolumeSource, 'datasetUuid'>> {
  /** The UUID of the dataset. */
  readonly datasetUUID?: string;
}

/** A disk of a Photon controller. */
export interface PhotonPersistentDiskVolumeSource extends Fields<Omit<k8s.PhotonPersistentDiskVolumeSource, 'pdId'>> {
  /** The ID that identifies the persistent disk. */
  readonly pdID: string;
}

/** A Portworx volume. */
export interface PortworxVolumeSource extends Fields<Omit<k8s.PortworxVolumeSource, 'volumeId'>> {
  /** The ID that identifies the volume. */
  readonly volumeID: string;
}

/** A vSphere volume. */
export interface VsphereVirtualDiskVolumeSource extends Fields<
  Omit<k8s.VsphereVirtualDiskVolumeSource, 'storagePolicyId'>
> {
  /** The ID of the Storage Policy Based Management profile. */
  readonly storagePolicyID?: string;
}

/** Which nodes, and the company of which Pods, the Pod wants. */
export type Affinity = Fields<
  k8s.Affinity,
  { nodeAffinity: NodeAffinity; podAffinity: PodAffinity; podAntiAffinity: PodAntiAffinity }
>;

interface PodAffinityFields {
  preferredDuringSchedulingIgnoredDuringExecution: List<WeightedPodAffinityTerm>;
  requiredDuringSchedulingIgnoredDuringExecution: List<PodAffinityTerm>;
}

/** Which Pods to be near to. */
export type PodAffinity = Fields<k8s.PodAffinity, PodAffinityFields>;
/** Which Pods to stay away from. */
export type PodAntiAffinity = Fields<k8s.PodAntiAffinity, PodAffinityFields>;
/** A wish for company, with its weight from 1 to 100. */
export type WeightedPodAffinityTerm = Fields<k8s.WeightedPodAffinityTerm, { podAffinityTerm: PodAffinityTerm }>;

/** Some Pods, and how near is near. */
export interface PodAffinityTerm extends Fields<k8s.PodAffinityTerm> {
  /**
   * Labels of the Pod itself whose values the other Pods must have too.
   * @since Kubernetes 1.29
   */
  readonly matchLabelKeys?: List<string>;
  /**
   * Labels of the Pod itself whose values the other Pods must not have.
   * @since Kubernetes 1.29
   */
  readonly mismatchLabelKeys?: List<string>;
}

/** Which nodes the Pod wants. */
export type NodeAffinity = Fields<
  k8s.NodeAffinity,
  { preferredDuringSchedulingIgnoredDuringExecution: List<PreferredSchedulingTerm> }
>;
/** A wish for nodes, and its weight; one without a preference is for none. */
export interface PreferredSchedulingTerm extends Partial<Fields<k8s.PreferredSchedulingTerm>> {
  /** How much it counts beside other wishes: 1 to 100. */
  readonly weight: number;
}
/** Which labels objects must have. */
export type LabelSelector = Fields<k8s.LabelSelector>;
/** A taint that the Pod bears. */
export type Toleration = Fields<k8s.Toleration>;
/** How the Pods are spread over zones, nodes and the like. */
export type TopologySpreadConstraint = Fields<k8s.TopologySpreadConstraint>;
