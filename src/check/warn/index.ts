import type { ObjectMeta } from '../../kubernetes/api';
import { podOf } from '../pod-of';
import type { Review } from '../review';
import { warnHostname } from './hostname';
import { warnIngress } from './ingress';
import { warnCronJob, warnJob } from './job';
import { warnNetworkPolicy } from './network-policy';
import { warnObjectMeta } from './object-meta';
import { warnPersistentVolumeClaim } from './persistent-volume-claim';
import { warnPod, warnPodSpec } from './pod';
import { warnSecret } from './secret';
import { warnService } from './service';
import { warnServiceAccount } from './service-account';
import { warnStatefulSet } from './stateful-set';

type Warner = (object: never, review: Review) => void;

/** What there is to say of a kind beside its Pod template, by `apiVersion/kind`. */
const warners: Readonly<Record<string, Warner>> = {
  'v1/Pod': warnPod,
  'v1/PersistentVolumeClaim': warnPersistentVolumeClaim,
  'v1/ReplicationController': warnPodNames,
  'v1/Secret': warnSecret,
  'v1/Service': warnService,
  'v1/ServiceAccount': warnServiceAccount,
  'apps/v1/Deployment': warnPodNames,
  'apps/v1/ReplicaSet': warnPodNames,
  'apps/v1/StatefulSet': warnStatefulSet,
  'batch/v1/CronJob': warnCronJob,
  'batch/v1/Job': warnJob,
  'networking.k8s.io/v1/Ingress': warnIngress,
  'networking.k8s.io/v1/NetworkPolicy': warnNetworkPolicy,
};

/** Collects in `review.warnings` what the API server says in Warning headers of an object that it accepts. */
export function warn(kind: string, object: { readonly metadata?: ObjectMeta }, review: Review): void {
  warnObject(kind, object, review);
  warnTemplate(kind, object, review);
}

/** What there is to say of an object beside its Pod template. */
export function warnObject(kind: string, object: { readonly metadata?: ObjectMeta }, review: Review): void {
  warnObjectMeta(object.metadata ?? {}, review);
  warners[kind]?.(object as never, review);
}

/** What there is to say of an object's Pod template. */
export function warnTemplate(kind: string, object: object, review: Review): void {
  if (kind === 'v1/Pod') return;
  const pod = podOf(kind, object);
  if (pod) warnPodSpec(pod.meta, pod.spec, pod.field.slice(0, -'spec'.length), review);
}

function warnPodNames({ metadata = {} }: { readonly metadata?: ObjectMeta }, review: Review): void {
  warnHostname(metadata, 'Pod names and hostnames', review);
}
