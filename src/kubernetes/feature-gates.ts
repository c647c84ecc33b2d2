import type { Container, PodFailurePolicy, PodSpec, SecurityContext } from './api';

/** A field that the API server drops without a word where its feature gate is off. */
interface GatedField {
  /** The field, as seen from the Pod's spec, the kind's object, or a claim's spec. `[]` stands for every item. */
  readonly field: string;
  readonly gate: string;
  /** The first minor version in which the gate is on by default; `Infinity` where it is not on yet. */
  readonly since: number;
  /** What dropping means, where it is more than to remove the field from what holds it. */
  readonly drop?: (holder: object) => void;
  /** True: dropped from new objects only; an update that has it is judged by it. */
  readonly onCreationOnly?: true;
}

const never = Infinity;

/** Volumes from images go, and the mounts of them. */
function dropImageVolumes(holder: object): void {
  const spec = holder as PodSpec;
  const volumes = spec.volumes ?? [];
  const images = new Set(volumes.filter(({ image }) => image).map(({ name = '' }) => name));
  if (images.size === 0) return;
  spec.volumes = volumes.filter(({ image }) => !image);
  const { containers = [], initContainers = [], ephemeralContainers = [] } = spec;
  for (const container of [...containers, ...initContainers, ...ephemeralContainers]) {
    if (container.volumeMounts)
      container.volumeMounts = container.volumeMounts.filter(({ name = '' }) => !images.has(name));
  }
}

/** Hooks that were nothing but a signal go with it. */
function dropStopSignal(holder: object): void {
  const container = holder as Container;
  const { lifecycle } = container;
  if (lifecycle?.stopSignal === undefined) return;
  delete lifecycle.stopSignal;
  if (!lifecycle.postStart && !lifecycle.preStop) delete container.lifecycle;
}

/** Sidecars are older than the gate: their policy stays. */
function dropUnlessAlways(holder: object): void {
  const container = holder as Container;
  if (container.restartPolicy !== 'Always') delete container.restartPolicy;
}

/** Once set, it stays set: to the default. */
function resetProcMount(holder: object): void {
  const context = holder as SecurityContext;
  if (context.procMount !== undefined) context.procMount = 'Default';
}

/** Where indexes do not fail by themselves, no rule can make them. */
function dropFailIndex(holder: object): void {
  const policy = holder as PodFailurePolicy;
  if (policy.rules) policy.rules = policy.rules.filter(({ action }) => action !== 'FailIndex');
}

// The feature gates of Kubernetes, as they are by default:
// https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/

const podFields: readonly GatedField[] = [
  { field: 'hostUsers', gate: 'UserNamespacesSupport', since: 33 },
  { field: 'hostnameOverride', gate: 'HostnameOverride', since: 35 },
  { field: 'resourceClaims', gate: 'DynamicResourceAllocation', since: 34 },
  { field: 'resources', gate: 'PodLevelResources', since: 34 },
  { field: 'schedulingGroup', gate: 'GenericWorkload', since: never },
  { field: 'workloadRef', gate: 'GenericWorkload', since: never },
  { field: 'securityContext.seLinuxChangePolicy', gate: 'SELinuxChangePolicy', since: 33 },
  { field: 'securityContext.supplementalGroupsPolicy', gate: 'SupplementalGroupsPolicy', since: 33 },
  ...['podAffinity', 'podAntiAffinity'].flatMap((affinity) =>
    [
      'requiredDuringSchedulingIgnoredDuringExecution[]',
      'preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm',
    ].flatMap((term) =>
      ['matchLabelKeys', 'mismatchLabelKeys'].map((keys) => ({
        field: `affinity.${affinity}.${term}.${keys}`,
        gate: 'MatchLabelKeysInPodAffinity',
        since: 31,
      })),
    ),
  ),
  { field: 'volumes', gate: 'ImageVolume', since: 35, drop: dropImageVolumes },
  { field: 'volumes[].projected.sources[].clusterTrustBundle', gate: 'ClusterTrustBundleProjection', since: never },
  { field: 'volumes[].projected.sources[].podCertificate', gate: 'PodCertificateRequest', since: never },
];

const containerFields: readonly GatedField[] = [
  { field: 'env[].valueFrom.fileKeyRef', gate: 'EnvFiles', since: 35 },
  { field: 'lifecycle.postStart.sleep', gate: 'PodLifecycleSleepAction', since: 30 },
  { field: 'lifecycle.preStop.sleep', gate: 'PodLifecycleSleepAction', since: 30 },
  { field: 'lifecycle', gate: 'ContainerStopSignals', since: never, drop: dropStopSignal },
  { field: 'resizePolicy', gate: 'InPlacePodVerticalScaling', since: 33 },
  { field: 'resources.claims', gate: 'DynamicResourceAllocation', since: 34 },
  { field: 'restartPolicyRules', gate: 'ContainerRestartRules', since: 35 },
  { field: 'securityContext.procMount', gate: 'ProcMountType', since: 33, drop: resetProcMount },
  { field: 'volumeMounts[].recursiveReadOnly', gate: 'RecursiveReadOnlyMounts', since: 31 },
];

const claimFields: readonly GatedField[] = [
  { field: 'volumeAttributesClassName', gate: 'VolumeAttributesClass', since: 34 },
];

const jobFields: readonly GatedField[] = [
  { field: 'backoffLimitPerIndex', gate: 'JobBackoffLimitPerIndex', since: 29 },
  { field: 'maxFailedIndexes', gate: 'JobBackoffLimitPerIndex', since: 29 },
  { field: 'podFailurePolicy.rules', gate: 'JobBackoffLimitPerIndex', since: 29, drop: dropFailIndex },
  { field: 'managedBy', gate: 'JobManagedBy', since: 32, onCreationOnly: true },
  { field: 'podReplacementPolicy', gate: 'JobPodReplacementPolicy', since: 29 },
  { field: 'successPolicy', gate: 'JobSuccessPolicy', since: 31 },
];

const kindFields: Readonly<Record<string, readonly GatedField[]>> = {
  'v1/Service': [{ field: 'spec.trafficDistribution', gate: 'ServiceTrafficDistribution', since: 31 }],
  'v1/PersistentVolumeClaim': under('spec', claimFields),
  'apps/v1/StatefulSet': [
    ...under('spec.volumeClaimTemplates[].spec', claimFields),
    { field: 'spec.updateStrategy.rollingUpdate.maxUnavailable', gate: 'MaxUnavailableStatefulSet', since: 35 },
  ],
  // The fields of a CronJob's template stay, and are judged: they are dropped when the Job is made.
  'batch/v1/Job': under('spec', jobFields),
};

/** The fields as seen from further up. */
function under(place: string, fields: readonly GatedField[]): GatedField[] {
  return fields.map((gated) => ({ ...gated, field: `${place}.${gated.field}` }));
}

/** Removes in place the fields whose feature gate is off in that version: the API server drops them without a word. */
export function dropDisabledFields(kind: string, object: object, minor: number, isUpdate = false): void {
  const tree = treeOf(kind, minor, isUpdate);
  if (tree) drop(tree, object);
}

/** The gated fields of a kind, as a tree of what to look at: one walk finds them all. */
interface Tree {
  readonly key: string;
  isList: boolean;
  readonly branches: Tree[];
  /** Where the field itself is dropped. */
  drop: ((holder: object) => void) | undefined;
}

const trees = { creation: new Map<number, Trees>(), update: new Map<number, Trees>() };

type Trees = Map<string, Tree | undefined>;

/** Where the Pod's spec is, in the kinds that have one. */
const podSpecOf = new Map([
  ['v1/Pod', 'spec'],
  ['v1/PodTemplate', 'template.spec'],
  ['v1/ReplicationController', 'spec.template.spec'],
  ['apps/v1/Deployment', 'spec.template.spec'],
  ['apps/v1/ReplicaSet', 'spec.template.spec'],
  ['apps/v1/StatefulSet', 'spec.template.spec'],
  ['apps/v1/DaemonSet', 'spec.template.spec'],
  ['batch/v1/Job', 'spec.template.spec'],
  ['batch/v1/CronJob', 'spec.jobTemplate.spec.template.spec'],
]);

function treeOf(kind: string, minor: number, isUpdate: boolean): Tree | undefined {
  const byMinor = isUpdate ? trees.update : trees.creation;
  let known = byMinor.get(minor);
  if (!known) byMinor.set(minor, (known = new Map<string, Tree | undefined>()));
  if (known.has(kind)) return known.get(kind);
  const podSpec = podSpecOf.get(kind);
  const fields = [...(kindFields[kind] ?? []), ...(podSpec === undefined ? [] : under(podSpec, allPodFields(minor)))];
  const tree = grown(fields.filter(({ since, onCreationOnly }) => minor < since && !(isUpdate && onCreationOnly)));
  known.set(kind, tree);
  return tree;
}

function allPodFields(minor: number): GatedField[] {
  const init = 'initContainers[].restartPolicy';
  const gate = 'ContainerRestartRules';
  return [
    ...podFields,
    ...['containers[]', 'initContainers[]', 'ephemeralContainers[]'].flatMap((place) => under(place, containerFields)),
    ...under('volumes[].ephemeral.volumeClaimTemplate.spec', claimFields),
    { field: init, gate: 'SidecarContainers', since: 29 },
    // 1.34 drops the policies that the gate, new in it, is about; before, they are refused.
    ...(minor === 34
      ? [
          { field: init, gate, since: 35, drop: dropUnlessAlways },
          { field: 'containers[].restartPolicy', gate, since: 35 },
          { field: 'ephemeralContainers[].restartPolicy', gate, since: 35 },
        ]
      : []),
  ];
}

function grown(fields: readonly GatedField[]): Tree | undefined {
  if (fields.length === 0) return undefined;
  const root: Tree = { key: '', isList: false, branches: [], drop: undefined };
  for (const { field, drop: dropField } of fields) {
    let tree = root;
    for (const step of field.split('.')) {
      const isList = step.endsWith('[]');
      const key = isList ? step.slice(0, -2) : step;
      let branch = tree.branches.find((one) => one.key === key);
      if (!branch) tree.branches.push((branch = { key, isList: false, branches: [], drop: undefined }));
      branch.isList ||= isList;
      tree = branch;
    }
    const { key } = tree;
    tree.drop = dropField ?? ((holder) => Reflect.deleteProperty(holder, key));
  }
  return root;
}

function drop(tree: Tree, holder: object): void {
  for (const branch of tree.branches) {
    if ((holder as Record<string, unknown>)[branch.key] === undefined) continue;
    branch.drop?.(holder);
    const value = (holder as Record<string, unknown>)[branch.key];
    if (branch.branches.length === 0 || value === undefined) continue;
    if (branch.isList) for (const item of value as object[]) drop(branch, item);
    else drop(branch, value as object);
  }
}
