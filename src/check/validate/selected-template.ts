import type { LabelSelector, PodTemplateSpec } from '../../kubernetes/api';
import { selects } from '../../kubernetes/label-selector';
import { forbidden, invalid, notSupported, required } from '../field-error';
import { goLabelSelector, goStringMap, GoValue } from '../go-value';
import type { Review } from '../review';
import { validateLabelSelector } from './label-selector';
import { validatePodTemplateSpec } from './pod-spec';

/** A workload that keeps Pods running: a selector, and a template of Pods that it selects. */
interface SelectingSpec {
  readonly replicas?: number;
  readonly selector?: LabelSelector;
  readonly template?: PodTemplateSpec;
}

/**
 * The selector and the template of a Deployment or a ReplicaSet. A selector that cannot be read leaves the template unjudged.
 */
export function validateSelectedTemplate(spec: SelectingSpec, field: string, review: Review): void {
  validateRequiredSelector(spec.selector, 'deployment', `${field}.selector`, review);
  if (!isReadable(spec.selector, review.minor)) {
    invalid(review, `${field}.selector`, new GoValue(goLabelSelector, spec.selector), 'invalid label selector');
    return;
  }
  const template = spec.template ?? {};
  validateTemplateIsSelected(template, spec.selector, `${field}.template`, review);
  validatePodTemplateSpec(template, `${field}.template`, review);
  validateReplicatedDisks(template, spec.replicas ?? 1, `${field}.template`, review);
  validateRunsForEver(template, 'ReplicaSet', `${field}.template`, review);
}

/** A selector that must be there and select by something. */
export function validateRequiredSelector(
  selector: LabelSelector | undefined,
  kind: string,
  field: string,
  review: Review,
): void {
  if (!selector) {
    required(review, field);
    return;
  }
  validateLabelSelector(selector, field, review);
  if (selectsByNothing(selector)) {
    invalid(review, field, new GoValue(goLabelSelector, selector), `empty selector is invalid for ${kind}`);
  }
}

/** A selector that has a fault cannot be applied to labels. None at all can: it selects nothing. */
export function isReadable(selector: LabelSelector | undefined, minor: number): boolean {
  const review: Review = { minor, errors: [], warnings: [] };
  if (selector) validateLabelSelector(selector, '', review);
  return review.errors.length === 0;
}

/** An empty selector selects everything. */
export function selectsByNothing({ matchLabels = {}, matchExpressions = [] }: LabelSelector): boolean {
  return Object.keys(matchLabels).length === 0 && matchExpressions.length === 0;
}

/** The labels of the template are such that the selector, a readable one, finds its Pods. */
export function validateTemplateIsSelected(
  template: PodTemplateSpec,
  selector: LabelSelector | undefined,
  field: string,
  review: Review,
): void {
  const labels = template.metadata?.labels;
  if (selects(selector, labels)) return;
  invalid(
    review,
    `${field}.metadata.labels`,
    new GoValue(goStringMap, labels),
    '`selector` does not match template `labels`',
  );
}

/** Pods that are kept running are always restarted, and have no deadline. */
export function validateRunsForEver(template: PodTemplateSpec, kind: string, field: string, review: Review): void {
  const restartPolicy = template.spec?.restartPolicy ?? 'Always';
  if (restartPolicy !== 'Always') notSupported(review, `${field}.spec.restartPolicy`, restartPolicy, ['Always']);
  if (template.spec?.activeDeadlineSeconds !== undefined) {
    const detail = `activeDeadlineSeconds in ${kind} is not Supported`;
    forbidden(review, `${field}.spec.activeDeadlineSeconds`, detail);
  }
}

/** Up to 1.28 several Pods may share a GCE disk only where they do not write to it. */
export function validateReplicatedDisks(
  template: PodTemplateSpec,
  replicas: number,
  field: string,
  review: Review,
): void {
  if (review.minor >= 29 || replicas <= 1) return;
  for (const [i, volume] of (template.spec?.volumes ?? []).entries()) {
    if (volume.gcePersistentDisk && !volume.gcePersistentDisk.readOnly) {
      invalid(
        review,
        `${field}.spec.volumes[${i}].gcePersistentDisk.readOnly`,
        false,
        'must be true for replicated pods > 1; GCE PD can only be mounted on multiple machines if it is read-only',
      );
    }
  }
}
