import type { Job, JobSpec, JobTemplateSpec } from '../../kubernetes/api';
import { newUid } from '../../kubernetes/defaults/job';
import { nameOf } from '../../kubernetes/generated-name';
import { selects } from '../../kubernetes/label-selector';
import { dnsLabelComplaints } from '../../kubernetes/name';
import { invalid, notSupported, required } from '../field-error';
import { goInt, goLabelSelector, goList, goPointer, goString, goStringMap, goStruct, GoValue } from '../go-value';
import type { Review } from '../review';
import { validateDomainPrefixedPath } from './domain-prefixed-path';
import { validateLabelSelector } from './label-selector';
import { validateNonNegative } from './non-negative';
import { validateObjectMeta } from './object-meta';
import { validatePodFailurePolicy } from './pod-failure-policy';
import { validatePodTemplateSpec } from './pod-spec';
import { isReadable, validateTemplateIsSelected } from './selected-template';
import { validateSuccessPolicy } from './success-policy';

const many = 100_000;
const manyAtOnce = 10_000;

export const goSuccessPolicy = goStruct('batch.SuccessPolicy', {
  rules: goList(
    'batch.SuccessPolicyRule',
    goStruct('batch.SuccessPolicyRule', {
      succeededIndexes: goPointer('string', goString),
      succeededCount: goPointer('int32', goInt),
    }),
  ),
});

/** A Job: https://kubernetes.io/docs/concepts/workloads/controllers/job/ */
export function validateJob(job: Job, review: Review): void {
  const { metadata = {}, spec = {} } = job;
  validateObjectMeta(metadata, { namespaced: true }, 'metadata', review);
  validateGeneratedSelector(job, review);
  validateSelectingJobSpec(spec, 'spec', review);
  // The Pods of an indexed Job have the Job's name and their index as hostname.
  if (spec.completionMode === 'Indexed' && spec.completions !== undefined && spec.completions > 0) {
    const name = nameOf(metadata);
    const hostname = `${name}-${spec.completions - 1}`;
    if (dnsLabelComplaints(hostname).length > 0) {
      const detail = `will not able to create pod with invalid DNS label: ${hostname}`;
      invalid(review, 'metadata.name', name, detail);
    }
  }
}

/** A Job's spec, and that its selector finds the Pods of its template. */
function validateSelectingJobSpec(spec: JobSpec, field: string, review: Review): void {
  validateJobSpec(spec, field, review);
  if (spec.selector) validateLabelSelector(spec.selector, `${field}.selector`, review);
  else required(review, `${field}.selector`);
  if (isReadable(spec.selector, review.minor)) {
    validateTemplateIsSelected(spec.template ?? {}, spec.selector, `${field}.template`, review);
  }
}

/** The Job that a CronJob makes: its selector will be generated. */
export function validateJobTemplate(template: JobTemplateSpec, field: string, review: Review): void {
  const { spec = {} } = template;
  validateJobSpec(spec, `${field}.spec`, review);
  if (spec.selector) {
    const selector = new GoValue(goLabelSelector, spec.selector);
    invalid(review, `${field}.spec.selector`, selector, '`selector` will be auto-generated');
  }
  if (spec.manualSelector) {
    notSupported(review, `${field}.spec.manualSelector`, spec.manualSelector, ['nil', 'false']);
  }
}

/** Labels that the server gives to the template, and selects by one of them: labels of the user's own may not be others. */
function validateGeneratedSelector({ metadata = {}, spec = {} }: Job, review: Review): void {
  if (spec.manualSelector || !spec.selector) return;
  const uid = metadata.uid ?? newUid;
  const name = nameOf(metadata);
  const generated: Record<string, string> = {
    'controller-uid': uid,
    'job-name': name,
    'batch.kubernetes.io/controller-uid': uid,
    'batch.kubernetes.io/job-name': name,
  };
  const labels = spec.template?.metadata?.labels ?? {};
  for (const key of Object.keys(generated)) {
    const label = `spec.template.metadata.labels[${key}]`;
    const detail = `must be '${generated[key]}'`;
    if (!Object.hasOwn(labels, key)) required(review, label, detail);
    else if (labels[key] !== generated[key]) invalid(review, label, new GoValue(goStringMap, labels), detail);
  }
  if (isReadable(spec.selector, review.minor) && !selects(spec.selector, generated)) {
    invalid(review, 'spec.selector', new GoValue(goLabelSelector, spec.selector), '`selector` not auto-generated');
  }
}

function validateJobSpec(spec: JobSpec, field: string, review: Review): void {
  validateNonNegative(spec.parallelism, `${field}.parallelism`, review);
  validateNonNegative(spec.completions, `${field}.completions`, review);
  validateNonNegative(spec.activeDeadlineSeconds, `${field}.activeDeadlineSeconds`, review);
  validateNonNegative(spec.backoffLimit, `${field}.backoffLimit`, review);
  validateNonNegative(spec.ttlSecondsAfterFinished, `${field}.ttlSecondsAfterFinished`, review);
  validateNonNegative(spec.backoffLimitPerIndex, `${field}.backoffLimitPerIndex`, review);
  validateNonNegative(spec.maxFailedIndexes, `${field}.maxFailedIndexes`, review);
  if (spec.maxFailedIndexes !== undefined && spec.backoffLimitPerIndex === undefined) {
    required(review, `${field}.backoffLimitPerIndex`, 'when maxFailedIndexes is specified');
  }
  if (spec.managedBy !== undefined) validateDomainPrefixedPath(spec.managedBy, 63, `${field}.managedBy`, review);
  validateCompletionMode(spec, field, review);
  if (spec.podFailurePolicy) validatePodFailurePolicy(spec, `${field}.podFailurePolicy`, review);
  if (spec.successPolicy) {
    if (spec.completionMode === 'Indexed') validateSuccessPolicy(spec, `${field}.successPolicy`, review);
    else {
      const policy = new GoValue(goSuccessPolicy, spec.successPolicy);
      invalid(review, `${field}.successPolicy`, policy, 'requires indexed completion mode');
    }
  }
  validatePodReplacementPolicy(spec, `${field}.podReplacementPolicy`, review);
  validatePodTemplateSpec(spec.template ?? {}, `${field}.template`, review);
  validateRestartPolicy(spec, `${field}.template.spec.restartPolicy`, review);
}

function validateCompletionMode(spec: JobSpec, field: string, review: Review): void {
  const { completionMode, completions, backoffLimitPerIndex, maxFailedIndexes } = spec;
  switch (completionMode) {
    case 'Indexed':
      if (completions === undefined) required(review, `${field}.completions`, 'when completion mode is Indexed');
      validateIndexed(spec, field, review);
      break;
    case undefined:
    case 'NonIndexed':
      for (const [key, value] of Object.entries({ backoffLimitPerIndex, maxFailedIndexes })) {
        if (value !== undefined) invalid(review, `${field}.${key}`, value, 'requires indexed completion mode');
      }
      break;
    default:
      notSupported(review, `${field}.completionMode`, completionMode, ['NonIndexed', 'Indexed']);
  }
}

/** The server keeps the indexes of an indexed Job in its status, which must not grow too big. */
function validateIndexed(spec: JobSpec, field: string, review: Review): void {
  const { completions = 0, parallelism = 0, backoffLimitPerIndex, maxFailedIndexes } = spec;
  if (parallelism > many) {
    const detail = `must be less than or equal to ${many} when completion mode is Indexed`;
    invalid(review, `${field}.parallelism`, parallelism, detail);
  }
  if (maxFailedIndexes !== undefined) {
    if (spec.completions !== undefined && maxFailedIndexes > completions) {
      invalid(review, `${field}.maxFailedIndexes`, maxFailedIndexes, 'must be less than or equal to completions');
    }
    if (maxFailedIndexes > many) {
      invalid(review, `${field}.maxFailedIndexes`, maxFailedIndexes, `must be less than or equal to ${many}`);
    }
  }
  if (completions > many && backoffLimitPerIndex !== undefined) {
    const detail = `must be less than or equal to ${manyAtOnce} when completions are above ${many} and used with backoff limit per index`;
    if (maxFailedIndexes === undefined) {
      required(review, `${field}.maxFailedIndexes`, `must be specified when completions is above ${many}`);
    }
    if (parallelism > manyAtOnce) invalid(review, `${field}.parallelism`, parallelism, detail);
    if (maxFailedIndexes !== undefined && maxFailedIndexes > manyAtOnce) {
      invalid(review, `${field}.maxFailedIndexes`, maxFailedIndexes, detail);
    }
  }
}

function validatePodReplacementPolicy(spec: JobSpec, field: string, review: Review): void {
  const policy = spec.podReplacementPolicy;
  if (policy === undefined) return;
  // A Pod that terminates has not failed yet, so a failure policy cannot judge it.
  const supported = spec.podFailurePolicy ? ['Failed'] : ['Failed', 'TerminatingOrFailed'];
  if (!supported.includes(policy)) notSupported(review, field, policy, supported);
}

/** A Job ends, so its Pods may not be restarted always, as they are where no policy is set. */
function validateRestartPolicy(spec: JobSpec, field: string, review: Review): void {
  const policy = spec.template?.spec?.restartPolicy ?? '';
  if (policy === '' || policy === 'Always') {
    required(review, field, 'valid values: "OnFailure", "Never"');
  } else if (policy !== 'OnFailure' && policy !== 'Never') {
    notSupported(review, field, policy, ['OnFailure', 'Never']);
  } else if (spec.podFailurePolicy && policy !== 'Never') {
    invalid(review, field, policy, 'only "Never" is supported when podFailurePolicy is specified');
  }
}
