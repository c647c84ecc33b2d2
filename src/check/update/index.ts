import type {
  ConfigMap,
  CronJob,
  DaemonSet,
  Deployment,
  Ingress,
  Job,
  Namespace,
  ObjectMeta,
  PersistentVolumeClaim,
  Pod,
  PodTemplate,
  ReplicaSet,
  Secret,
  Service,
  StatefulSet,
} from '../../kubernetes/api';
import { podOf } from '../pod-of';
import type { Review } from '../review';
import { validators } from '../validate';
import { validateCronJobSpec } from '../validate/cron-job';
import { validateIngressSpec } from '../validate/ingress';
import { validatePodTemplateSpec } from '../validate/pod-spec';
import { validateConfigMapUpdate } from './config-map';
import { validateDaemonSetUpdate } from './daemon-set';
import { validateDeploymentUpdate } from './deployment';
import { validateJobUpdate } from './job';
import { validateNamespaceUpdate } from './namespace';
import { validateObjectMetaUpdate } from './object-meta';
import { validatePersistentVolumeClaimUpdate } from './persistent-volume-claim';
import { validatePodUpdate } from './pod';
import { validateReplicaSetUpdate } from './replica-set';
import { validateSecretUpdate } from './secret';
import { validateServiceUpdate } from './service';
import { validateStatefulSetUpdate } from './stateful-set';

/** Judges an update: the new object by itself, and what changed since the stored one. Both are defaulted and dropped. */
export type UpdateRule = (before: never, after: never, review: Review) => void;

/** The kinds whose update is not just judged as a creation of the new object, by `apiVersion/kind`. */
const updateRules: Readonly<Record<string, UpdateRule>> = {
  'v1/Pod': (before: Pod, after: Pod, review) => validatePodUpdate(before, after, review),
  'apps/v1/DaemonSet': (before: DaemonSet, after: DaemonSet, review) => validateDaemonSetUpdate(before, after, review),
  'apps/v1/Deployment': (before: Deployment, after: Deployment, review) =>
    validateDeploymentUpdate(before, after, review),
  'apps/v1/ReplicaSet': (before: ReplicaSet, after: ReplicaSet, review) =>
    validateReplicaSetUpdate(before, after, review),
  'apps/v1/StatefulSet': (before: StatefulSet, after: StatefulSet, review) =>
    validateStatefulSetUpdate(before, after, review),
  'batch/v1/Job': (before: Job, after: Job, review) => validateJobUpdate(before, after, review),
  // Of these the metadata is judged as that of any object.
  'batch/v1/CronJob': (_: CronJob, after: CronJob, review) => validateCronJobSpec(after.spec ?? {}, 'spec', review),
  'networking.k8s.io/v1/Ingress': (_: Ingress, after: Ingress, review) =>
    validateIngressSpec(after.spec ?? {}, 'spec', review),
  'v1/PodTemplate': (_: PodTemplate, after: PodTemplate, review) =>
    validatePodTemplateSpec(after.template ?? {}, 'template', review),
  'v1/ConfigMap': (before: ConfigMap, after: ConfigMap, review) => validateConfigMapUpdate(before, after, review),
  'v1/Namespace': (before: Namespace, after: Namespace, review) => validateNamespaceUpdate(before, after, review),
  'v1/PersistentVolumeClaim': (before: PersistentVolumeClaim, after: PersistentVolumeClaim, review) =>
    validatePersistentVolumeClaimUpdate(before, after, review),
  'v1/Secret': (before: Secret, after: Secret, review) => validateSecretUpdate(before, after, review),
  'v1/Service': (before: Service, after: Service, review) => validateServiceUpdate(before, after, review),
};

interface WithMeta {
  readonly metadata?: ObjectMeta;
}

/** What may not change between two versions of an object, and what the new one must be, both defaulted and dropped. */
export function validateUpdate(kind: string, before: WithMeta, after: WithMeta, review: Review): void {
  // The server counts generations itself, or keeps the number.
  const { generation: _, ...metadata } = after.metadata ?? {};
  validateObjectMetaUpdate(before.metadata ?? {}, metadata, 'metadata', review);
  const stored = podOf(kind, before)?.spec;
  const rule = Object.hasOwn(updateRules, kind) ? updateRules[kind]! : judgedAnew(kind);
  rule(before as never, { ...after, metadata } as never, stored ? { ...review, stored } : review);
}

/** Of other kinds the new object is judged as one that is created. */
function judgedAnew(kind: string): UpdateRule {
  return (_, after, review) => validators[kind]?.(after, review);
}
