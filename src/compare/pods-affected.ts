import { semanticEqual } from '../check/update/semantic-equal';
import type { Settled } from './settled';

/** When the Pods of an object take a change of its template. */
export type Effect =
  | 'rolled-out'
  | 'recreated'
  | 'in-part'
  | 'behind-partition'
  | 'when-resumed'
  | 'when-deleted'
  | 'when-made'
  | 'next-job';

interface Workload {
  readonly spec?: {
    readonly template?: unknown;
    readonly jobTemplate?: unknown;
    readonly paused?: boolean;
    readonly strategy?: { readonly type?: string };
    readonly updateStrategy?: { readonly type?: string; readonly rollingUpdate?: { readonly partition?: number } };
    readonly replicas?: number;
    readonly ordinals?: { readonly start?: number };
  };
}

/** What the change does to the Pods that an object makes; undefined where their template stays the same. */
export function effectOf({ kind, before, after }: Settled): Effect | undefined {
  const [old, now] = [before.value, after.value] as [Workload, Workload];
  if (kind === 'batch/v1/CronJob')
    return semanticEqual(old.spec?.jobTemplate, now.spec?.jobTemplate, 'jobTemplate') ? undefined : 'next-job';
  if (semanticEqual(old.spec?.template, now.spec?.template, 'template')) return undefined;
  switch (kind) {
    case 'apps/v1/Deployment':
      if (now.spec?.paused) return 'when-resumed';
      return now.spec?.strategy?.type === 'Recreate' ? 'recreated' : 'rolled-out';
    case 'apps/v1/StatefulSet':
    case 'apps/v1/DaemonSet':
      return now.spec?.updateStrategy?.type === 'OnDelete' ? 'when-deleted' : behindPartition(now);
    case 'apps/v1/ReplicaSet':
    case 'v1/ReplicationController':
      return 'when-made';
    default:
      return undefined;
  }
}

/** Pods of a StatefulSet whose ordinal is below the partition stay as they are. */
function behindPartition({ spec }: Workload): Effect {
  const partition = spec?.updateStrategy?.rollingUpdate?.partition ?? 0;
  const first = spec?.ordinals?.start ?? 0;
  if (partition <= first) return 'rolled-out';
  return partition < first + (spec?.replicas ?? 1) ? 'in-part' : 'behind-partition';
}

/** True where the server finds a Pod, or a template of Pods, changed: to it the order of any list counts. */
export function changesPods(settled: Settled): boolean {
  const { kind, before, after } = settled;
  if (kind === 'v1/Pod' || kind === 'batch/v1/Job') {
    const [old, now] = [before.value, after.value] as [Workload, Workload];
    return !semanticEqual(old.spec, now.spec, 'spec');
  }
  return kind !== undefined && effectOf(settled) !== undefined;
}
