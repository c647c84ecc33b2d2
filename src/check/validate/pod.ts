import type { Pod } from '../../kubernetes/api';
import { forbidden } from '../field-error';
import type { Review } from '../review';
import { validateAppArmorAnnotationsMatch, validateWrittenAppArmorAnnotations } from './app-armor-annotation';
import { validateContainersOnlyForPod } from './container';
import { validateObjectMeta } from './object-meta';
import { validatePodAnnotations } from './pod-annotations';
import { validatePodSpec } from './pod-spec';
import { validateSeccompAnnotationsMatch } from './seccomp-annotation';

/** A Pod to be created: its metadata, its spec, and what only a Pod, no template, must keep to. */
export function validatePod(pod: Pod, review: Review): void {
  validatePodMetadataAndSpec(pod, review);
  const { metadata = {}, spec = {} } = pod;
  if (spec.ephemeralContainers && spec.ephemeralContainers.length > 0) {
    forbidden(review, 'spec.ephemeralContainers', 'cannot be set on create');
  }
  if (spec.nodeName && spec.schedulingGates && spec.schedulingGates.length > 0) {
    forbidden(review, 'spec.nodeName', 'cannot be set until all schedulingGates have been cleared');
  }
  validateSeccompAnnotationsMatch(metadata, spec, 'spec', review);
  validateAppArmorAnnotationsMatch(metadata, spec, 'spec', review);
  validateWrittenAppArmorAnnotations(metadata, spec, review);
}

/** A Pod, created or updated. `created`: its metadata at its creation, when the server took label keys into selectors. */
export function validatePodMetadataAndSpec(
  { metadata = {}, spec = {} }: Pod,
  review: Review,
  created = metadata,
): void {
  // From 1.33 on the server counts a Pod's generations itself.
  validateObjectMeta(metadata, { namespaced: true, keepsGeneration: review.minor < 33 }, 'metadata', review);
  validatePodAnnotations(metadata.annotations, spec, 'metadata.annotations', review);
  validatePodSpec(spec, created, 'spec', review);
  validateContainersOnlyForPod(spec, 'spec', review);
}
