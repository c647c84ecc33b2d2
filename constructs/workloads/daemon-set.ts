import type { Construct } from 'constructs';
import type { LegalWorkload } from '../legal/workload';
import type { DaemonSetFields } from './api';
import { selecting, type WorkloadProps } from './template';
import { Workload, type Kind, type OwnFields } from './workload';

interface DaemonSetOwn extends DaemonSetFields, OwnFields {}

/** A DaemonSet: its fields and those of its Pod side by side. */
export type DaemonSetProps = WorkloadProps<DaemonSetOwn>;

const daemonSet: Kind<DaemonSetOwn> = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  own: ['minReadySeconds', 'revisionHistoryLimit', 'selector', 'template', 'updateStrategy'],
  specOf: ({ selector, template: _, ...own }, template, label) => ({ ...own, ...selecting(template, selector, label) }),
};

/**
 * A Pod on each node, or on each of some nodes.
 * See https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/
 *
 * @example
 * new DaemonSet(chart, 'logs', {
 *   metadata: { name: 'logs' },
 *   containers: [{ name: 'logs', image: 'fluent/fluent-bit:3.2', volumeMounts: [{ name: 'logs', mountPath: '/logs' }] }],
 *   volumes: [{ name: 'logs', hostPath: { path: '/var/log' } }],
 * });
 */
export class DaemonSet<const Props = unknown> extends Workload<DaemonSetOwn> {
  constructor(scope: Construct, id: string, props: LegalWorkload<Props, DaemonSetOwn, 'Always'>) {
    super(scope, id, props as DaemonSetProps, daemonSet);
  }
}
