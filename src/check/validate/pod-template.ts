import type { PodTemplate } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateObjectMeta } from './object-meta';
import { validatePodTemplateSpec } from './pod-spec';

/** A PodTemplate: a template stored for others to use. */
export function validatePodTemplate(podTemplate: PodTemplate, review: Review): void {
  validateObjectMeta(podTemplate.metadata ?? {}, { namespaced: true }, 'metadata', review);
  validatePodTemplateSpec(podTemplate.template ?? {}, 'template', review);
}
