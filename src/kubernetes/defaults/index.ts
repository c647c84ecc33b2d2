import type {
  CronJob,
  DaemonSet,
  Deployment,
  Job,
  Namespace,
  NetworkPolicy,
  ObjectMeta,
  PersistentVolumeClaim,
  Pod,
  PodTemplate,
  ReplicaSet,
  ReplicationController,
  Secret,
  Service,
  StatefulSet,
} from '../api';
import { setCronJobDefaults, setJobDefaults } from './job';
import { setNetworkPolicyDefaults } from './network-policy';
import { setNamespaceDefaults, setOwnClaimDefaults, setSecretDefaults } from './objects';
import { setPodDefaults, setTemplateDefaults } from './pod';
import { setServiceDefaults } from './service';
import {
  setDaemonSetDefaults,
  setDeploymentDefaults,
  setReplicaSetDefaults,
  setReplicationControllerDefaults,
  setStatefulSetDefaults,
} from './workloads';

type Setter = (object: never, minor: number, isUpdate: boolean) => void;

const setters = new Map<string, Setter>([
  ['v1/Pod', (object: Pod, minor: number) => setPodDefaults(object, minor)],
  ['v1/PodTemplate', (object: PodTemplate, minor: number) => setTemplateDefaults((object.template ??= {}), minor)],
  [
    'v1/ReplicationController',
    (object: ReplicationController, minor) => setReplicationControllerDefaults(object, minor),
  ],
  ['v1/Service', (object: Service, minor) => setServiceDefaults(object, minor)],
  ['v1/Secret', (object: Secret) => setSecretDefaults(object)],
  ['v1/Namespace', (object: Namespace) => setNamespaceDefaults(object)],
  ['v1/PersistentVolumeClaim', (object: PersistentVolumeClaim) => setOwnClaimDefaults((object.spec ??= {}))],
  ['apps/v1/Deployment', (object: Deployment, minor) => setDeploymentDefaults(object, minor)],
  ['apps/v1/ReplicaSet', (object: ReplicaSet, minor) => setReplicaSetDefaults(object, minor)],
  ['apps/v1/StatefulSet', (object: StatefulSet, minor) => setStatefulSetDefaults(object, minor)],
  ['apps/v1/DaemonSet', (object: DaemonSet, minor) => setDaemonSetDefaults(object, minor)],
  ['batch/v1/Job', (object: Job, minor, isUpdate) => setJobDefaults(object, minor, isUpdate)],
  ['batch/v1/CronJob', (object: CronJob, minor) => setCronJobDefaults(object, minor)],
  ['networking.k8s.io/v1/NetworkPolicy', (object: NetworkPolicy) => setNetworkPolicyDefaults(object)],
]);

/** Kinds whose generation the server counts itself, whatever the manifest says. */
const counted = new Set([
  'v1/PodTemplate',
  'v1/ReplicationController',
  'apps/v1/Deployment',
  'apps/v1/ReplicaSet',
  'apps/v1/StatefulSet',
  'apps/v1/DaemonSet',
  'batch/v1/Job',
  'batch/v1/CronJob',
  'networking.k8s.io/v1/NetworkPolicy',
]);

/**
 * Sets in place what the API server sets before it validates an object: the defaults of the API,
 * and where the object is new what it prepares for creation, as far as rules depend on it.
 * @see https://pkg.go.dev/k8s.io/kubernetes/pkg/apis/core/v1#SetObjectDefaults_Pod
 */
export function setDefaults(kind: string, object: object, minor: number, isUpdate = false): void {
  const { metadata } = object as { metadata?: ObjectMeta };
  // A Pod's generation counts its resizes, from 1.33 on.
  if (metadata?.generation !== undefined && (counted.has(kind) || (kind === 'v1/Pod' && minor >= 33)))
    metadata.generation = 1;
  setters.get(kind)?.(object as never, minor, isUpdate);
}
