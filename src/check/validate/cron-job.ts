import type { CronJob, CronJobSpec } from '../../kubernetes/api';
import { scheduleComplaint } from '../../kubernetes/cron';
import { nameOf } from '../../kubernetes/generated-name';
import { byteLength } from '../../kubernetes/name';
import { timeZoneError } from '../../kubernetes/time-zone';
import { invalid, notSupported, required } from '../field-error';
import type { Review } from '../review';
import { validateJobTemplate } from './job';
import { validateNonNegative } from './non-negative';
import { validateObjectMeta } from './object-meta';

/** A CronJob: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/ */
export function validateCronJob(cronJob: CronJob, review: Review): void {
  const { metadata = {}, spec = {} } = cronJob;
  validateObjectMeta(metadata, { namespaced: true }, 'metadata', review);
  validateCronJobSpec(spec, 'spec', review);
  // Its Jobs have its name, and 11 characters more.
  const name = nameOf(metadata);
  if (byteLength(name) > 52) invalid(review, 'metadata.name', name, 'must be no more than 52 characters');
}

/** Which Job a CronJob makes, and when. */
export function validateCronJobSpec(spec: CronJobSpec, field: string, review: Review): void {
  validateSchedule(spec, field, review);
  validateNonNegative(spec.startingDeadlineSeconds, `${field}.startingDeadlineSeconds`, review);
  if (spec.timeZone !== undefined) validateTimeZone(spec.timeZone, `${field}.timeZone`, review);
  const policy = spec.concurrencyPolicy ?? '';
  if (policy === '') required(review, `${field}.concurrencyPolicy`);
  else if (policy !== 'Allow' && policy !== 'Forbid' && policy !== 'Replace') {
    notSupported(review, `${field}.concurrencyPolicy`, policy, ['Allow', 'Forbid', 'Replace']);
  }
  validateJobTemplate(spec.jobTemplate ?? {}, `${field}.jobTemplate`, review);
  validateNonNegative(spec.successfulJobsHistoryLimit, `${field}.successfulJobsHistoryLimit`, review);
  validateNonNegative(spec.failedJobsHistoryLimit, `${field}.failedJobsHistoryLimit`, review);
}

function validateSchedule({ schedule = '', timeZone }: CronJobSpec, field: string, review: Review): void {
  if (schedule === '') {
    required(review, `${field}.schedule`);
    return;
  }
  const complaint = scheduleComplaint(schedule);
  if (complaint !== undefined) invalid(review, `${field}.schedule`, schedule, complaint);
  if (!schedule.includes('TZ')) return;
  if (review.minor >= 29) {
    const detail = 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead';
    invalid(review, `${field}.schedule`, schedule, detail);
  } else if (timeZone !== undefined) {
    const detail = 'cannot use both timeZone field and TZ or CRON_TZ in schedule';
    invalid(review, `${field}.schedule`, schedule, detail);
  }
}

function validateTimeZone(timeZone: string, field: string, review: Review): void {
  if (timeZone === '') {
    invalid(review, field, timeZone, 'timeZone must be nil or non-empty string');
    return;
  }
  if (!timeZone.split('/').every(isPlace)) {
    invalid(review, field, timeZone, `unknown time zone ${timeZone}`.trimEnd());
    return;
  }
  if (timeZone.toLowerCase() === 'local') {
    const detail = 'timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones';
    invalid(review, field, timeZone, detail);
  }
  const error = timeZoneError(timeZone);
  if (error !== undefined) invalid(review, field, timeZone, error);
}

// https://data.iana.org/time-zones/theory.html#naming
const places = /^[A-Za-z._0-9+][-A-Za-z._0-9+]{0,13}$/;

/** Whether a text may be one of the names between the slashes of a time zone. */
function isPlace(text: string): boolean {
  return places.test(text) && text !== '.' && text !== '..';
}
