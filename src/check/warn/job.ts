import type { CronJob, Job, JobSpec } from '../../kubernetes/api';
import type { Review } from '../review';
import { warnHostname } from './hostname';

/** The name that a Job's Pods will have, and more indexes than its status can tell of. */
export function warnJob({ metadata = {}, spec = {} }: Job, review: Review): void {
  warnHostname(metadata, 'Pod names and hostnames', review);
  warnIndexes(spec, 'spec', review);
}

/** As of a Job; and a time zone in the schedule, which is an error from 1.29 on. */
export function warnCronJob({ metadata = {}, spec = {} }: CronJob, review: Review): void {
  warnHostname(metadata, 'Pod names and hostnames', review);
  warnIndexes(spec.jobTemplate?.spec ?? {}, 'spec.jobTemplate.spec', review);
  if (spec.schedule?.includes('TZ')) {
    review.warnings.push(
      'CRON_TZ or TZ used in spec.spec.schedule is not officially supported, ' +
        'see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/ for more details',
    );
  }
}

function warnIndexes(
  { completionMode, completions = 0, parallelism = 0 }: JobSpec,
  field: string,
  review: Review,
): void {
  if (completionMode !== 'Indexed' || completions <= 100_000 || parallelism <= 10_000) return;
  review.warnings.push(
    `${field}: In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher than 10^4, ` +
      'Kubernetes might not be able to track completedIndexes when a big number of indexes fail',
  );
}
