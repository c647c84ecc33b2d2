import type { Construct } from 'constructs';
import type { LegalWorkload } from '../legal/workload';
import type { ReplicaSetFields } from './api';
import { Replicated, replicatedSpec, type ReplicatedFields } from './replicated';
import type { WorkloadProps } from './template';
import type { Kind } from './workload';

interface ReplicaSetOwn extends ReplicaSetFields, Omit<ReplicatedFields, keyof ReplicaSetFields> {}

/** A ReplicaSet: its fields and those of its Pod side by side. */
export type ReplicaSetProps = WorkloadProps<ReplicaSetOwn>;

const replicaSet: Kind<ReplicaSetOwn> = {
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  own: ['highlyAvailable', 'minReadySeconds', 'replicas', 'selector', 'template'],
  specOf: (own, template, label) => replicatedSpec(own, template, label),
};

/**
 * Pods that are all the same, kept running. A change of their description reaches new Pods alone: a Deployment replaces
 * the old ones too.
 * See https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/
 *
 * @example
 * new ReplicaSet(chart, 'web', {
 *   metadata: { name: 'web' },
 *   replicas: 3,
 *   containers: [{ name: 'web', image: 'nginx:1.27' }],
 * });
 */
export class ReplicaSet<const Props = unknown> extends Replicated<ReplicaSetOwn> {
  constructor(scope: Construct, id: string, props: LegalWorkload<Props, ReplicaSetOwn, 'Always'>) {
    super(scope, id, props as ReplicaSetProps, replicaSet);
  }
}
