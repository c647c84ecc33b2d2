import type { Affinity, Container, Job, JobSpec, PodSpec, PodTemplateSpec } from '../../kubernetes/api';
import { invalid } from '../field-error';
import { goLabelSelector } from '../go-value';
import { Verbatim } from '../printed';
import type { Review } from '../review';
import { goSuccessPolicy, validateJob } from '../validate/job';
import { goPodFailurePolicy } from '../validate/pod-failure-policy';
import { validateImmutable } from './immutable';
import { semanticEqual } from './semantic-equal';

/** A template is printed whole, in thousands of letters that nobody reads. */
const unprinted = new Verbatim('…');

/** What counts a Job's Pods and judges them stays; so does the Pod itself once the Job runs. */
export function validateJobUpdate(before: Job, after: Job, review: Review): void {
  validateJob(after, review);
  const old = before.spec ?? {};
  const spec = after.spec ?? {};
  validateCompletions(old, spec, review);
  validateImmutable(old.selector, spec.selector, 'spec.selector', review, { type: goLabelSelector });
  validateTemplate(old, spec, review);
  validateImmutable(old.completionMode, spec.completionMode, 'spec.completionMode', review);
  validateImmutable(old.podFailurePolicy, spec.podFailurePolicy, 'spec.podFailurePolicy', review, {
    type: goPodFailurePolicy,
  });
  validateImmutable(old.backoffLimitPerIndex, spec.backoffLimitPerIndex, 'spec.backoffLimitPerIndex', review);
  validateImmutable(old.managedBy, spec.managedBy, 'spec.managedBy', review);
  validateImmutable(old.successPolicy, spec.successPolicy, 'spec.successPolicy', review, { type: goSuccessPolicy });
}

/** An indexed Job may grow and shrink as long as all its indexes run at once. */
function validateCompletions(before: JobSpec, after: JobSpec, review: Review): void {
  const { completions } = after;
  if (after.completionMode !== 'Indexed') {
    validateImmutable(before.completions, completions, 'spec.completions', review);
  } else if (completions !== undefined && completions !== before.completions && completions !== after.parallelism) {
    invalid(review, 'spec.completions', completions, 'can only be modified in tandem with spec.parallelism');
  }
}

function validateTemplate(before: JobSpec, after: JobSpec, review: Review): void {
  const template = after.template ?? {};
  // A Job that is suspended, and has not been started, has no Pods yet: where they will run may change.
  const old = before.suspend ? placedAs(before.template ?? {}, template, review.minor) : (before.template ?? {});
  if (review.minor >= 36 && before.suspend === true) {
    if (semanticEqual(old.spec, template.spec, 'spec')) return;
    invalid(review, 'spec.template.spec', unprinted, 'field is immutable');
  } else if (!semanticEqual(old, template, 'template')) {
    invalid(review, 'spec.template', unprinted, 'field is immutable');
  }
}

/** The old template with what directs the scheduling of Pods taken from the new one, and from 1.36 on what they ask for. */
function placedAs(before: PodTemplateSpec, after: PodTemplateSpec, minor: number): PodTemplateSpec {
  const { annotations, labels } = after.metadata ?? {};
  const { affinity, nodeSelector, tolerations, schedulingGates } = after.spec ?? {};
  const spec: Changing<PodSpec> = {
    ...before.spec,
    affinity: withNodeAffinity(before.spec?.affinity, affinity),
    nodeSelector,
    tolerations,
    schedulingGates,
  };
  if (minor >= 36) {
    spec.containers = withResources(before.spec?.containers, after.spec?.containers);
    spec.initContainers = withResources(before.spec?.initContainers, after.spec?.initContainers);
  }
  return {
    ...before,
    metadata: { ...before.metadata, annotations, labels } as NonNullable<PodTemplateSpec['metadata']>,
    spec: spec as PodSpec,
  };
}

type Changing<T> = { [K in keyof T]?: T[K] | undefined };

function withNodeAffinity(before: Affinity | undefined, after: Affinity | undefined): Affinity | undefined {
  const affinity: Changing<Affinity> = { ...before, nodeAffinity: after?.nodeAffinity };
  const isEmpty = Object.values(affinity).every((one) => one === undefined);
  return isEmpty && !after ? undefined : (affinity as Affinity);
}

function withResources(before: Container[] = [], after: Container[] = []): Container[] {
  return before.map((container, i) => {
    const { resources, ...rest } = container;
    const changed = after[i] ? after[i].resources : resources;
    return changed ? { ...rest, resources: changed } : rest;
  });
}
