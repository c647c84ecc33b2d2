import type {
  ConfigMap,
  CronJob,
  DaemonSet,
  Deployment,
  Ingress,
  Job,
  Namespace,
  NetworkPolicy,
  PersistentVolumeClaim,
  Pod,
  PodTemplate,
  ReplicaSet,
  ReplicationController,
  Secret,
  Service,
  ServiceAccount,
  StatefulSet,
} from '../../kubernetes/api';
import type { Review } from '../review';
import { validateConfigMap } from './config-map';
import { validateCronJob } from './cron-job';
import { validateDaemonSet } from './daemon-set';
import { validateDeployment } from './deployment';
import { validateIngress } from './ingress';
import { validateJob } from './job';
import { validateNamespace } from './namespace';
import { validateNetworkPolicy } from './network-policy';
import { validateNewService } from './new-service';
import { validatePersistentVolumeClaim } from './persistent-volume-claim';
import { validatePod } from './pod';
import { validatePodTemplate } from './pod-template';
import { validateReplicaSet } from './replica-set';
import { validateReplicationController } from './replication-controller';
import { validateSecret } from './secret';
import { validateServiceAccount } from './service-account';
import { validateStatefulSet } from './stateful-set';

/** Judges one decoded object of a kind, with defaults set and unknown features dropped. */
export type Validator = (object: never, review: Review) => void;

/** The kinds judged in full, by `apiVersion/kind`. */
export const validators: Readonly<Record<string, Validator>> = {
  'v1/Pod': (pod: Pod, review) => validatePod(pod, review),
  'v1/ConfigMap': (object: ConfigMap, review) => validateConfigMap(object, review),
  'v1/Namespace': (object: Namespace, review) => validateNamespace(object, review),
  'v1/PersistentVolumeClaim': (object: PersistentVolumeClaim, review) => validatePersistentVolumeClaim(object, review),
  'v1/Secret': (object: Secret, review) => validateSecret(object, review),
  'v1/ServiceAccount': (object: ServiceAccount, review) => validateServiceAccount(object, review),
  'apps/v1/DaemonSet': (daemonSet: DaemonSet, review) => validateDaemonSet(daemonSet, review),
  'apps/v1/Deployment': (deployment: Deployment, review) => validateDeployment(deployment, review),
  'apps/v1/ReplicaSet': (replicaSet: ReplicaSet, review) => validateReplicaSet(replicaSet, review),
  'apps/v1/StatefulSet': (statefulSet: StatefulSet, review) => validateStatefulSet(statefulSet, review),
  'batch/v1/CronJob': (cronJob: CronJob, review) => validateCronJob(cronJob, review),
  'batch/v1/Job': (job: Job, review) => validateJob(job, review),
  'networking.k8s.io/v1/Ingress': (ingress: Ingress, review) => validateIngress(ingress, review),
  'networking.k8s.io/v1/NetworkPolicy': (policy: NetworkPolicy, review) => validateNetworkPolicy(policy, review),
  'v1/PodTemplate': (template: PodTemplate, review) => validatePodTemplate(template, review),
  'v1/ReplicationController': (controller: ReplicationController, review) =>
    validateReplicationController(controller, review),
  'v1/Service': (service: Service, review) => validateNewService(service, review),
};
