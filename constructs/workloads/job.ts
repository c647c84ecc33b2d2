import type { Construct } from 'constructs';
import type { LegalWorkload } from '../legal/workload';
import type { JobFields } from './api';
import type { PodTemplate, TemplateFields, WorkloadProps } from './template';
import { Workload, type Kind, type WorkloadSpec } from './workload';

/** The fields of a Job and, where a Pod has one of the same name, that of the Pod within `template`. */
export interface JobOwn extends JobFields {
  readonly template?: TemplateFields & {
    /** `activeDeadlineSeconds` of each single Pod. That beside the containers is the whole Job's. */
    readonly spec?: { readonly activeDeadlineSeconds?: number };
  };
}

/** A Job: its fields and those of its Pod side by side. */
export type JobProps = WorkloadProps<JobOwn>;

/** The names of a Job's fields. */
export const jobFields = [
  'activeDeadlineSeconds',
  'backoffLimit',
  'backoffLimitPerIndex',
  'completionMode',
  'completions',
  'managedBy',
  'manualSelector',
  'maxFailedIndexes',
  'parallelism',
  'podFailurePolicy',
  'podReplacementPolicy',
  'selector',
  'successPolicy',
  'suspend',
  'template',
  'ttlSecondsAfterFinished',
] as const satisfies readonly (keyof JobOwn)[];

/** The spec of a Job. Its Pods have to end, so that the API server asks for a policy: `Never`, if none is written. */
export function jobSpec({ template: written, ...own }: JobOwn, { metadata, spec }: PodTemplate): WorkloadSpec {
  const { restartPolicy = 'Never' } = spec;
  return { ...own, template: { ...(metadata && { metadata }), spec: { ...spec, ...written?.spec, restartPolicy } } };
}

const job: Kind<JobOwn> = { apiVersion: 'batch/v1', kind: 'Job', own: jobFields, specOf: jobSpec };

/**
 * Pods that do some work to its end, and are tried again where they fail.
 * See https://kubernetes.io/docs/concepts/workloads/controllers/job/
 *
 * @example
 * new Job(chart, 'migrate', {
 *   metadata: { name: 'migrate' },
 *   backoffLimit: 2,
 *   containers: [{ name: 'migrate', image: 'shop/migrate:2.1' }],
 * });
 */
export class Job<const Props = unknown> extends Workload<JobOwn> {
  constructor(scope: Construct, id: string, props: LegalWorkload<Props, JobOwn, 'OnFailure' | 'Never'>) {
    super(scope, id, props as JobProps, job);
  }
}
