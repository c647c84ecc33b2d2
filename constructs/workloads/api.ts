import type * as k8s from 'cdk8s-plus-28/lib/imports/k8s';
import type { LabelSelector, ObjectMeta, PersistentVolumeClaimSpec, Reference } from '../api';
import type { Fields } from '../plain';

// What a workload is told beside its Pod: the fields of its spec, but for `template`, which the Pod makes.

interface Selecting {
  /**
   * The labels by which the workload knows its Pods: those of the template have to be among them. It can never change.
   * @default the Pods' labels, without `app.kubernetes.io/version`
   */
  readonly selector?: LabelSelector;
}

/** See https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/#DeploymentSpec */
export interface DeploymentFields extends Fields<Omit<k8s.DeploymentSpec, 'selector' | 'template'>>, Selecting {}

/** See https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/replica-set-v1/#ReplicaSetSpec */
export interface ReplicaSetFields extends Fields<Omit<k8s.ReplicaSetSpec, 'selector' | 'template'>>, Selecting {}

/** See https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/daemon-set-v1/#DaemonSetSpec */
export interface DaemonSetFields extends Fields<Omit<k8s.DaemonSetSpec, 'selector' | 'template'>>, Selecting {}

/** See https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/#StatefulSetSpec */
export interface StatefulSetFields
  extends
    Fields<Omit<k8s.StatefulSetSpec, 'selector' | 'serviceName' | 'template' | 'volumeClaimTemplates'>>,
    Selecting {
  /** The headless Service that gives the Pods their names. `expose({ clusterIP: 'None' })` makes one. @default none */
  readonly serviceName?: Reference;
  /** A claim each, for each Pod: containers mount them by their names. @default none */
  readonly volumeClaimTemplates?: readonly VolumeClaimTemplate[];
}

/** What the claims of a StatefulSet's Pods are made from. */
export interface VolumeClaimTemplate {
  readonly apiVersion?: string;
  readonly kind?: string;
  /** Its name is that of a volume in the Pods. */
  readonly metadata?: ObjectMeta;
  readonly spec?: PersistentVolumeClaimSpec;
}

/** See https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/#JobSpec */
export interface JobFields extends Fields<
  Omit<k8s.JobSpec, 'template'>,
  { podFailurePolicy: PodFailurePolicy; selector: LabelSelector }
> {
  /**
   * Who looks after the Job in place of the Job controller: `kueue.x-k8s.io/multikueue`.
   * @since Kubernetes 1.30
   */
  readonly managedBy?: string;
  /**
   * When the Job has succeeded, before all of its indexes have: only where `completionMode` is `Indexed`.
   * @since Kubernetes 1.30
   */
  readonly successPolicy?: SuccessPolicy;
}

/** What to do about Pods that fail: the first rule that fits. */
export interface PodFailurePolicy {
  /** In the order in which they are asked. */
  readonly rules: readonly PodFailurePolicyRule[];
}

/** What to do where a Pod fails like this. */
export interface PodFailurePolicyRule extends Fields<Omit<k8s.PodFailurePolicyRule, 'onPodConditions'>> {
  /** The conditions of the Pod: one of them is enough. */
  readonly onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[];
}

/** A condition of a Pod. */
export interface PodFailurePolicyOnPodConditionsPattern {
  /** @default True */
  readonly status?: string;
  /** Such as `DisruptionTarget`. */
  readonly type: string;
}

/** Rules, one of which is enough for the Job to succeed. */
export interface SuccessPolicy {
  readonly rules: readonly SuccessPolicyRule[];
}

/** Which indexes, or how many of them, have to succeed. */
export interface SuccessPolicyRule {
  /** @default all of `succeededIndexes` */
  readonly succeededCount?: number;
  /** Such as `0,2-4`. @default any */
  readonly succeededIndexes?: string;
}

/** See https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/#CronJobSpec */
export type CronJobFields = Fields<Omit<k8s.CronJobSpec, 'jobTemplate'>>;
