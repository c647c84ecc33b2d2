import { Names } from 'cdk8s';
import type { Construct } from 'constructs';
import type { LabelSelector, ObjectMeta, PodSpec } from '../api';
import { nginxPod, type NginxPodProps } from '../nginx-pod';
import { pod, type PodProps } from '../pod';
import type { PodManifest } from '../pod-base';
import { sidecarPod, type SidecarPodProps } from '../sidecar-pod';
import type { Target } from '../target';

/** A Pod that is described elsewhere. */
export interface DescribedPodProps extends Target {
  /** Name, namespace, labels, annotations. @default those of the Pod */
  readonly metadata?: ObjectMeta;
  /** What `pod(...)`, `nginxPod(...)`, `sidecarPod(...)`, or a function of your own describes. */
  readonly pod: PodManifest;
}

/**
 * The props of a workload: its own fields, and beside them its Pod as the props of `Pod`, `NginxPod` or `SidecarPod`, or
 * described elsewhere. Where both have a field, it is the workload's.
 */
export type WorkloadProps<Own> = Own &
  (Beside<PodProps, Own> | Beside<NginxPodProps, Own> | Beside<SidecarPodProps, Own> | DescribedPodProps);

/** The props of a Pod that can stand beside those of a workload. Pods of most workloads have no deadline. */
export type Beside<Props, Own> = Omit<Props, keyof Own | 'activeDeadlineSeconds'>;

/** What of the template has no field of its own in the props. */
export interface TemplateFields {
  /** The metadata of the Pods. @default the labels and annotations of `metadata` */
  readonly metadata?: ObjectMeta;
}

/** The template that a workload makes its Pods from. */
export interface PodTemplate {
  readonly metadata?: ObjectMeta;
  readonly spec: PodSpec;
}

/**
 * The Pod that the props of a workload describe.
 * @param name what objects beside it are named after
 */
export function podOf(
  props: PodProps | NginxPodProps | SidecarPodProps | DescribedPodProps,
  name: string,
): PodManifest {
  if ('pod' in props) return props.pod;
  if ('nginx' in props) return nginxPod(props, name);
  return 'main' in props ? sidecarPod(props, name) : pod(props);
}

/** The template of such Pods: with labels and annotations, but without a name, as each Pod gets its own. */
export function templateOf(
  { metadata: described, spec }: PodManifest,
  outer: ObjectMeta | undefined,
  inner: ObjectMeta = {},
): PodTemplate {
  const { labels = described?.labels ?? outer?.labels, annotations: written, ...others } = inner;
  const annotations = written ? { ...addedTo(outer, described), ...written } : described?.annotations;
  const metadata = { ...(labels && { labels }), ...(annotations && { annotations }), ...others };
  return { ...(Object.keys(metadata).length > 0 && { metadata }), spec };
}

/** The annotations of a Pod that do not come from the workload's metadata: the hashes of what it reads among them. */
function addedTo({ annotations: outer = {} }: ObjectMeta = {}, { annotations = {} }: ObjectMeta = {}) {
  return Object.fromEntries(Object.entries(annotations).filter(([key]) => !Object.hasOwn(outer, key)));
}

const nameLabel = 'app.kubernetes.io/name';
const versionLabel = 'app.kubernetes.io/version';

/** A selector and a template that it selects. */
export interface Selecting {
  readonly selector: LabelSelector;
  readonly template: PodTemplate;
}

/** A selector, and a template whose labels it selects: what is written stands, what is missing is made to agree. */
export function selecting(template: PodTemplate, selector: LabelSelector | undefined, name: string): Selecting {
  const { labels } = template.metadata ?? {};
  if (selector) {
    const { matchLabels } = selector;
    return { selector, template: labels || !matchLabels ? template : labelled(template, matchLabels) };
  }
  const { [versionLabel]: version, ...lasting } = labels ?? {};
  if (Object.keys(lasting).length > 0) return { selector: { matchLabels: lasting }, template };
  const own = { [nameLabel]: name };
  return { selector: { matchLabels: own }, template: labelled(template, { ...labels, ...own }) };
}

function labelled(template: PodTemplate, labels: Readonly<Record<string, string>>): PodTemplate {
  return { ...template, metadata: { ...template.metadata, labels } };
}

/** What the Pods of a workload are called in a label: its name if that is a label's value, else one made from its path. */
export function labelFor(scope: Construct, id: string, metadata: ObjectMeta | undefined): string {
  const name: unknown = metadata?.name;
  return typeof name === 'string' && name.length <= 63 ? name : Names.toLabelValue(scope, { extra: [id] });
}
