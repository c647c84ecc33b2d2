import type { LabelSelector, TopologySpreadConstraint } from '../api';
import type { CompanionManifest } from '../companion';
import type { PodTemplate } from './template';

/** A workload that goes on where a node or a zone fails, or is emptied for repair. */
export interface HighlyAvailable {
  /**
   * True: two replicas or more, spread over zones and nodes as far as there are any, and a PodDisruptionBudget that
   * lets one of them be evicted at a time. `topologySpreadConstraints` that are written stand.
   * See https://kubernetes.io/docs/concepts/workloads/pods/disruptions/
   *
   * @default false
   */
  readonly highlyAvailable?: boolean;
}

/** The replicas of a workload that is to be highly available. */
export const enoughReplicas = 2;

/** A template whose Pods are spread. */
export function spread(
  template: PodTemplate,
  labelSelector: LabelSelector,
  matchLabelKeys: readonly string[] = [],
): PodTemplate {
  if (template.spec.topologySpreadConstraints) return template;
  const constraints = ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map(
    (topologyKey): TopologySpreadConstraint => ({
      maxSkew: 1,
      topologyKey,
      // With `DoNotSchedule` a cluster of one zone or one node would run one replica.
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector,
      ...(matchLabelKeys.length > 0 && { matchLabelKeys }),
    }),
  );
  return { ...template, spec: { ...template.spec, topologySpreadConstraints: constraints } };
}

/** Lets one Pod be evicted at a time. */
export function disruptionBudget(
  name: string,
  namespace: string | undefined,
  selector: LabelSelector,
): CompanionManifest {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name, ...(namespace !== undefined && { namespace }) },
    spec: { maxUnavailable: 1, selector },
  };
}
