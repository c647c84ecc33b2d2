import type { CronJob, Job, JobSpec, ObjectMeta } from '../api';
import { nameOf } from '../generated-name';
import { setTemplateDefaults } from './pod';

/** What a Job gets: one Pod at a time, six retries, and when it is new a selector that only its own Pods meet. */
export function setJobDefaults(job: Job, minor: number, isUpdate: boolean): void {
  const metadata = (job.metadata ??= {});
  const spec = (job.spec ??= {});
  if (spec.completions === undefined && spec.parallelism === undefined) spec.completions = 1;
  spec.parallelism ??= 1;
  // Retries are counted for each index, where the version knows that.
  spec.backoffLimit ??= minor >= 29 && spec.backoffLimitPerIndex !== undefined ? 2 ** 31 - 1 : 6;
  spec.completionMode ??= 'NonIndexed';
  spec.suspend ??= false;
  if (minor >= 29) spec.podReplacementPolicy ??= spec.podFailurePolicy ? 'Failed' : 'TerminatingOrFailed';
  const { labels } = spec.template?.metadata ?? {};
  if (labels && Object.keys(metadata.labels ?? {}).length === 0) metadata.labels = { ...labels };
  setJobTemplateDefaults(spec, minor);
  if (!isUpdate && !spec.manualSelector) generateSelector(metadata, spec);
}

export function setCronJobDefaults(cronJob: CronJob, minor: number): void {
  const spec = (cronJob.spec ??= {});
  spec.concurrencyPolicy ||= 'Allow';
  spec.suspend ??= false;
  spec.successfulJobsHistoryLimit ??= 3;
  spec.failedJobsHistoryLimit ??= 1;
  setJobTemplateDefaults(((spec.jobTemplate ??= {}).spec ??= {}), minor);
}

function setJobTemplateDefaults(spec: JobSpec, minor: number): void {
  for (const { onPodConditions } of spec.podFailurePolicy?.rules ?? [])
    for (const pattern of onPodConditions ?? []) pattern.status ||= 'True';
  setTemplateDefaults((spec.template ??= {}), minor);
}

/** Stands for the id that the server gives to a new Job. */
export const newUid = '00000000-0000-0000-0000-000000000000';

/** Labels the Pods with the Job's name and id, and selects them by the id; labels of these names that are there stay. */
function generateSelector(metadata: ObjectMeta, spec: JobSpec): void {
  const labels = (((spec.template ??= {}).metadata ??= {}).labels ??= {});
  const name = nameOf(metadata);
  const id = metadata.uid ?? newUid;
  const generated = {
    'job-name': name,
    'batch.kubernetes.io/job-name': name,
    'controller-uid': id,
    'batch.kubernetes.io/controller-uid': id,
  };
  for (const [key, value] of Object.entries(generated)) {
    if (!Object.hasOwn(labels, key)) labels[key] = value;
  }
  const selected = ((spec.selector ??= {}).matchLabels ??= {});
  if (!Object.hasOwn(selected, 'batch.kubernetes.io/controller-uid'))
    selected['batch.kubernetes.io/controller-uid'] = id;
}
