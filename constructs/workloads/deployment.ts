import type { Construct } from 'constructs';
import type { LegalWorkload } from '../legal/workload';
import type { DeploymentFields } from './api';
import { Replicated, replicatedSpec, type ReplicatedFields } from './replicated';
import type { WorkloadProps } from './template';
import type { Kind } from './workload';

interface DeploymentOwn extends DeploymentFields, Omit<ReplicatedFields, keyof DeploymentFields> {}

/** A Deployment: its fields and those of its Pod side by side. */
export type DeploymentProps = WorkloadProps<DeploymentOwn>;

const deployment: Kind<DeploymentOwn> = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  own: [
    'highlyAvailable',
    'minReadySeconds',
    'paused',
    'progressDeadlineSeconds',
    'replicas',
    'revisionHistoryLimit',
    'selector',
    'strategy',
    'template',
  ],
  // While an update rolls out, the new Pods are spread among themselves.
  specOf: (own, template, label) => replicatedSpec(own, template, label, ['pod-template-hash']),
};

/**
 * Pods that are all the same, kept running and replaced step by step where their description changes.
 * See https://kubernetes.io/docs/concepts/workloads/controllers/deployment/
 *
 * @example
 * new Deployment(chart, 'web', {
 *   metadata: { name: 'web' },
 *   replicas: 3,
 *   containers: [{ name: 'web', image: 'nginx:1.27' }],
 * });
 */
export class Deployment<const Props = unknown> extends Replicated<DeploymentOwn> {
  constructor(scope: Construct, id: string, props: LegalWorkload<Props, DeploymentOwn, 'Always'>) {
    super(scope, id, props as DeploymentProps, deployment);
  }
}
