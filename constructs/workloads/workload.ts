import type { Construct } from 'constructs';
import type { LabelSelector, ObjectMeta, PodSpec } from '../api';
import { beside, nameBeside } from '../beside';
import type { PodProps } from '../pod';
import { entrances } from '../entrance';
import { PodBase } from '../pod-base';
import { targetOf, type Target } from '../target';
import { parted } from './parted';
import { labelFor, podOf, templateOf, type PodTemplate, type TemplateFields } from './template';

/** What the fields of every workload have. */
export interface OwnFields {
  readonly template?: TemplateFields;
}

/** The spec of a workload. */
export interface WorkloadSpec extends Readonly<Record<string, unknown>> {
  readonly selector?: LabelSelector;
}

/** A kind of workload. */
export interface Kind<Own extends OwnFields> {
  readonly apiVersion: 'apps/v1' | 'batch/v1';
  readonly kind: string;
  /** The fields that stand beside those of the Pod. */
  readonly own: readonly (keyof Own)[];
  /**
   * The spec, of its own fields and a template.
   * @param label what its Pods are called where they have no label by which to select them
   */
  readonly specOf: (own: Own, template: PodTemplate, label: string) => WorkloadSpec;
}

/** A workload in the construct tree: it makes Pods, and stands for them where Pods are selected. */
export abstract class Workload<Own extends OwnFields> extends PodBase {
  private readonly template: PodTemplate;
  private readonly selector: LabelSelector | undefined;

  constructor(
    scope: Construct,
    id: string,
    props: Own & Target & { readonly metadata?: ObjectMeta },
    { apiVersion, kind, own, specOf }: Kind<Own>,
  ) {
    let template!: PodTemplate, selector: LabelSelector | undefined;
    super(scope, id, props, () => {
      const { kubernetes } = targetOf(scope, props);
      const [fields, podProps] = parted(props, own);
      const pod = podOf({ ...(podProps as unknown as PodProps), kubernetes }, nameBeside(scope, id, props.metadata));
      template = templateOf(pod, props.metadata, props.template?.metadata);
      const metadata = props.metadata ?? pod.metadata;
      const spec = specOf(fields, template, labelFor(scope, id, metadata));
      selector = spec.selector;
      return {
        apiVersion,
        kind,
        ...(metadata && { metadata }),
        spec,
        ...(pod[beside] && { [beside]: pod[beside] }),
        ...(pod[entrances] && { [entrances]: pod[entrances] }),
      };
    });
    this.template = template;
    this.selector = selector;
  }

  protected override podSpec(): PodSpec {
    return this.template.spec;
  }

  protected override podSelector(): LabelSelector | undefined {
    const labels = this.template.metadata?.labels;
    return this.selector ?? (labels && { matchLabels: labels });
  }
}
