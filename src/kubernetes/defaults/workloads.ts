import type { DaemonSet, Deployment, ReplicaSet, ReplicationController, StatefulSet } from '../api';
import { setClaimDefaults } from './objects';
import { setTemplateDefaults } from './pod';

/** What a Deployment gets: one replica, replaced a quarter at a time. */
export function setDeploymentDefaults(deployment: Deployment, minor: number): void {
  const spec = (deployment.spec ??= {});
  spec.replicas ??= 1;
  const strategy = (spec.strategy ??= {});
  strategy.type ||= 'RollingUpdate';
  if (strategy.type === 'RollingUpdate') {
    const rollingUpdate = (strategy.rollingUpdate ??= {});
    rollingUpdate.maxUnavailable ??= '25%';
    rollingUpdate.maxSurge ??= '25%';
  }
  spec.revisionHistoryLimit ??= 10;
  spec.progressDeadlineSeconds ??= 600;
  setTemplateDefaults((spec.template ??= {}), minor);
}

export function setReplicaSetDefaults(set: ReplicaSet, minor: number): void {
  const spec = (set.spec ??= {});
  spec.replicas ??= 1;
  setTemplateDefaults((spec.template ??= {}), minor);
}

/** What a ReplicationController gets: the labels of its template, as its selector and its own. */
export function setReplicationControllerDefaults(controller: ReplicationController, minor: number): void {
  const spec = (controller.spec ??= {});
  const metadata = (controller.metadata ??= {});
  const labels = spec.template?.metadata?.labels;
  if (labels) {
    if (isEmpty(spec.selector)) spec.selector = { ...labels };
    if (isEmpty(metadata.labels)) metadata.labels = { ...labels };
  }
  spec.replicas ??= 1;
  if (spec.template) setTemplateDefaults(spec.template, minor);
}

export function setStatefulSetDefaults(set: StatefulSet, minor: number): void {
  const spec = (set.spec ??= {});
  spec.podManagementPolicy ||= 'OrderedReady';
  const strategy = (spec.updateStrategy ??= {});
  if (!strategy.type) {
    strategy.type = 'RollingUpdate';
    strategy.rollingUpdate ??= {};
  }
  if (strategy.type === 'RollingUpdate' && strategy.rollingUpdate) strategy.rollingUpdate.partition ??= 0;
  const retention = (spec.persistentVolumeClaimRetentionPolicy ??= {});
  retention.whenDeleted ||= 'Retain';
  retention.whenScaled ||= 'Retain';
  spec.replicas ??= 1;
  spec.revisionHistoryLimit ??= 10;
  for (const claim of spec.volumeClaimTemplates ?? []) setClaimDefaults((claim.spec ??= {}));
  setTemplateDefaults((spec.template ??= {}), minor);
}

export function setDaemonSetDefaults(set: DaemonSet, minor: number): void {
  const spec = (set.spec ??= {});
  const strategy = (spec.updateStrategy ??= {});
  strategy.type ||= 'RollingUpdate';
  if (strategy.type === 'RollingUpdate') {
    const rollingUpdate = (strategy.rollingUpdate ??= {});
    rollingUpdate.maxUnavailable ??= 1;
    rollingUpdate.maxSurge ??= 0;
  }
  spec.revisionHistoryLimit ??= 10;
  setTemplateDefaults((spec.template ??= {}), minor);
}

function isEmpty(map: object | undefined): boolean {
  return map === undefined || Object.keys(map).length === 0;
}
