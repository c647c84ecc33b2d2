import type { ObjectMeta, PodSpec } from '../../kubernetes/api';
import { invalid } from '../field-error';
import type { Review } from '../review';
import { eachContainer } from './each-container';
import { validateLocalDescendingPath } from './local-path';
import { localhost, validateProfileMatch, type ProfileNames } from './profile-annotation';

const ofPod = 'seccomp.security.alpha.kubernetes.io/pod';
const ofContainer = 'container.seccomp.security.alpha.kubernetes.io/';

const names: ProfileNames = new Map([
  ['Unconfined', ['unconfined']],
  ['RuntimeDefault', ['runtime/default', 'docker/default']],
]);
const known = new Set([...names.values()].flat());

/** Whether an annotation names a seccomp profile. */
export function isSeccompAnnotation(key: string): boolean {
  return key === ofPod || key.startsWith(ofContainer);
}

/** The value of such an annotation: a known profile, or one in the kubelet's folder. */
export function validateSeccompAnnotation(profile: string, field: string, review: Review): void {
  if (known.has(profile)) return;
  if (profile.startsWith(localhost)) validateLocalDescendingPath(profile.slice(localhost.length), field, review);
  else invalid(review, field, profile, 'must be a valid seccomp profile');
}

/** Annotations and fields say the same, of the Pod and of each container. */
export function validateSeccompAnnotationsMatch(
  { annotations }: ObjectMeta,
  spec: PodSpec,
  field: string,
  review: Review,
): void {
  if (!annotations) return;
  const validate = (key: string, { securityContext }: Pick<PodSpec, 'securityContext'>, owner: string) => {
    const profile = securityContext?.seccompProfile;
    if (!profile || !Object.hasOwn(annotations, key)) return;
    const profileField = `${owner}.securityContext.seccompProfile`;
    validateProfileMatch(annotations[key]!, profile, 'seccomp', names, profileField, review);
  };
  validate(ofPod, spec, field);
  eachContainer(spec, field, (container, owner) => validate(ofContainer + (container.name ?? ''), container, owner));
}
