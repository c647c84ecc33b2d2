import type { Construct } from 'constructs';
import type { ObjectMeta } from '../api';
import type { LegalWorkload } from '../legal/workload';
import type { CronJobFields } from './api';
import { jobFields, jobSpec, type JobOwn } from './job';
import { parted } from './parted';
import type { WorkloadProps } from './template';
import { Workload, type Kind } from './workload';

/** The fields of a CronJob and of its Jobs; where both have one of the same name, that of the Jobs within `jobTemplate`. */
interface CronJobOwn extends CronJobFields, Omit<JobOwn, 'suspend'> {
  /** The Jobs' own metadata, and their `suspend`. That beside the containers is the CronJob's. */
  readonly jobTemplate?: { readonly metadata?: ObjectMeta; readonly spec?: { readonly suspend?: boolean } };
}

/** A CronJob: its fields, those of its Jobs and those of its Pod side by side. */
export type CronJobProps = WorkloadProps<CronJobOwn>;

const cronJobFields = [
  'concurrencyPolicy',
  'failedJobsHistoryLimit',
  'jobTemplate',
  'schedule',
  'startingDeadlineSeconds',
  'successfulJobsHistoryLimit',
  'suspend',
  'timeZone',
] as const satisfies readonly (keyof CronJobOwn)[];

const cronJob: Kind<CronJobOwn> = {
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  own: [...cronJobFields, ...jobFields],
  specOf: (own, template) => {
    const [{ jobTemplate, ...cronJobOwn }, jobOwn] = parted(own, cronJobFields);
    const { metadata, spec } = jobTemplate ?? {};
    return {
      ...cronJobOwn,
      jobTemplate: { ...(metadata && { metadata }), spec: { ...spec, ...jobSpec(jobOwn, template) } },
    };
  },
};

/**
 * Jobs, made again and again at times that a cron line tells.
 * See https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/
 *
 * @example
 * new CronJob(chart, 'report', {
 *   metadata: { name: 'report' },
 *   schedule: '0 3 * * *',
 *   containers: [{ name: 'report', image: 'shop/report:2.1' }],
 * });
 */
export class CronJob<const Props = unknown> extends Workload<CronJobOwn> {
  constructor(scope: Construct, id: string, props: LegalWorkload<Props, CronJobOwn, 'OnFailure' | 'Never'>) {
    super(scope, id, props as CronJobProps, cronJob);
  }
}
