import type { Construct } from 'constructs';
import type { LegalWorkload } from '../legal/workload';
import type { StatefulSetFields } from './api';
import { Replicated, replicatedSpec, type ReplicatedFields } from './replicated';
import type { WorkloadProps } from './template';
import type { Kind } from './workload';

interface StatefulSetOwn extends StatefulSetFields, Omit<ReplicatedFields, keyof StatefulSetFields> {}

/** A StatefulSet: its fields and those of its Pod side by side. */
export type StatefulSetProps = WorkloadProps<StatefulSetOwn>;

const statefulSet: Kind<StatefulSetOwn> = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  own: [
    'highlyAvailable',
    'minReadySeconds',
    'ordinals',
    'persistentVolumeClaimRetentionPolicy',
    'podManagementPolicy',
    'replicas',
    'revisionHistoryLimit',
    'selector',
    'serviceName',
    'template',
    'updateStrategy',
    'volumeClaimTemplates',
  ],
  specOf: ({ volumeClaimTemplates, ...own }, template, label) => ({
    ...replicatedSpec(own, template, label),
    ...(volumeClaimTemplates && { volumeClaimTemplates }),
  }),
};

/**
 * Pods that each keep a name and a volume of their own, started and replaced one after another.
 * See https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/
 *
 * @example
 * const db = new StatefulSet(chart, 'db', {
 *   metadata: { name: 'db' },
 *   serviceName: 'db',
 *   replicas: 3,
 *   containers: [
 *     { name: 'db', image: 'postgres:16', volumeMounts: [{ name: 'data', mountPath: '/var/lib/postgresql/data' }] },
 *   ],
 *   volumeClaimTemplates: [
 *     {
 *       metadata: { name: 'data' },
 *       spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } } },
 *     },
 *   ],
 * });
 * db.expose({ port: 5432, clusterIP: 'None' });
 */
export class StatefulSet<const Props = unknown> extends Replicated<StatefulSetOwn> {
  constructor(scope: Construct, id: string, props: LegalWorkload<Props, StatefulSetOwn, 'Always'>) {
    super(scope, id, props as StatefulSetProps, statefulSet);
  }
}
