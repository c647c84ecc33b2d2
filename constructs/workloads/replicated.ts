import { JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Container, LabelSelector, ObjectMeta, Quantity } from '../api';
import { companion } from '../companion';
import { shareOrigin } from '../origin';
import type { Target } from '../target';
import { disruptionBudget, enoughReplicas, spread, type HighlyAvailable } from './highly-available';
import { selecting, type PodTemplate } from './template';
import { Workload, type Kind, type OwnFields, type WorkloadSpec } from './workload';

/** The fields of a workload of replicas. */
export interface ReplicatedFields extends OwnFields, HighlyAvailable {
  readonly replicas?: number;
  readonly selector?: LabelSelector;
}

/**
 * The spec of a workload of replicas.
 * @param matchLabelKeys labels that tell the Pods of one revision from those of another
 * @throws if it is to be highly available with less than two replicas
 */
export function replicatedSpec(
  { replicas, highlyAvailable, template: _, selector: written, ...own }: ReplicatedFields,
  described: PodTemplate,
  label: string,
  matchLabelKeys?: readonly string[],
): WorkloadSpec {
  const agreed = selecting(described, written, label);
  if (!highlyAvailable) return { ...(replicas !== undefined && { replicas }), ...own, ...agreed };
  if (replicas !== undefined && replicas < enoughReplicas)
    throw new TypeError(`highlyAvailable needs ${enoughReplicas} replicas or more, not ${replicas}`);
  const template = spread(agreed.template, agreed.selector, matchLabelKeys);
  return { replicas: replicas ?? enoughReplicas, ...own, ...agreed, template };
}

/** A workload of replicas: a HorizontalPodAutoscaler of cdk8s-plus may be told to set their number. */
export abstract class Replicated<Own extends ReplicatedFields> extends Workload<Own> {
  private readonly replicas: number | undefined;
  private readonly isSpread: boolean;
  private isAutoscaled = false;

  constructor(scope: Construct, id: string, props: Own & Target & { readonly metadata?: ObjectMeta }, kind: Kind<Own>) {
    super(scope, id, props, kind);
    this.replicas = props.replicas;
    this.isSpread = props.highlyAvailable === true;
    const selector = this.podSelector();
    if (!this.isSpread || !selector) return;
    const { namespace } = this.metadata.toJson() as ObjectMeta;
    shareOrigin(companion(this, disruptionBudget(this.name, namespace, selector), props), this);
  }

  /** Whether an autoscaler sets the number of replicas. */
  get hasAutoscaler(): boolean {
    return this.isAutoscaled;
  }

  /** Called by a HorizontalPodAutoscaler. The number of replicas, if it is not written, is left to it. */
  markHasAutoscaler(): void {
    if (this.isSpread && this.replicas === undefined && !this.isAutoscaled)
      this.addJsonPatch(JsonPatch.remove('/spec/replicas'));
    this.isAutoscaled = true;
  }

  /** What a HorizontalPodAutoscaler of cdk8s-plus asks of its target. */
  toScalingTarget(): ScalingTarget {
    return {
      kind: this.kind,
      apiVersion: this.apiVersion,
      name: this.name,
      containers: this.podSpec().containers.map(resourcesOf) as never[],
      ...(this.replicas !== undefined && { replicas: this.replicas }),
    };
  }
}

/** As cdk8s-plus has it. Its containers are a class with private fields, which nothing but `never` matches. */
interface ScalingTarget {
  readonly kind: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly containers: never[];
  readonly replicas?: number;
}

interface Amounts {
  readonly request: Quantity | undefined;
  readonly limit: Quantity | undefined;
}

/** What a container asks for, in the words of cdk8s-plus. */
function resourcesOf({ resources: { requests = {}, limits = {} } = {} }: Container): {
  readonly resources: { readonly cpu: Amounts; readonly memory: Amounts };
} {
  const amounts = (of: string): Amounts => ({ request: requests[of], limit: limits[of] });
  return { resources: { cpu: amounts('cpu'), memory: amounts('memory') } };
}
