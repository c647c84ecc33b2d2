import type { ObjectMeta, PodSpec, PodTemplateSpec } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateContainers, validateInitContainers } from './container';
import { validateVolumes } from './volume';

/** What a Pod runs, be it in a Pod or in a template. */
export function validatePodSpec(spec: PodSpec, meta: ObjectMeta, field: string, review: Review): void {
  const volumes = validateVolumes(spec.volumes ?? [], meta, `${field}.volumes`, review);
  validateContainers(spec, volumes, field, review);
  validateInitContainers(spec, volumes, field, review);
}

/** The Pod template of a workload. */
export function validatePodTemplateSpec(template: PodTemplateSpec, field: string, review: Review): void {
  validatePodSpec(template.spec ?? {}, template.metadata ?? {}, `${field}.spec`, review);
}
