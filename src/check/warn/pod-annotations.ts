import type { AppArmorProfile, ObjectMeta, PodSpec } from '../../kubernetes/api';
import type { Review } from '../review';
import { eachContainer } from '../validate/each-container';

// https://kubernetes.io/docs/reference/labels-annotations-taints/

const nonFunctional: readonly (readonly [annotation: string, words: string])[] = [
  ['scheduler.alpha.kubernetes.io/critical-pod', 'non-functional in v1.16+; use the "priorityClassName" field instead'],
  ['security.alpha.kubernetes.io/sysctls', 'non-functional in v1.11+; use the "sysctls" field instead'],
  ['security.alpha.kubernetes.io/unsafe-sysctls', 'non-functional in v1.11+; use the "sysctls" field instead'],
];
const podSeccomp = 'seccomp.security.alpha.kubernetes.io/pod';
const containerSeccomp = 'container.seccomp.security.alpha.kubernetes.io/';
const containerAppArmor = 'container.apparmor.security.beta.kubernetes.io/';
const seccompWords = 'non-functional in v1.27+; use the "seccompProfile" field instead';
const appArmorWords = 'deprecated since v1.30; use the "appArmorProfile" field instead';

/** Annotations of a Pod or a template in whose place a field came, unless the field is set too. */
export function warnPodAnnotations(meta: ObjectMeta, spec: PodSpec, prefix: string, review: Review): void {
  const { annotations } = meta;
  if (!annotations) return;
  const warn = (key: string, words: string) => {
    if (Object.hasOwn(annotations, key)) review.warnings.push(`${prefix}metadata.annotations[${key}]: ${words}`);
  };
  for (const [key, words] of nonFunctional) warn(key, words);
  const ofPod = spec.securityContext;
  if (!ofPod?.seccompProfile) warn(podSeccomp, seccompWords);
  const isTemplate = prefix !== '';
  eachContainer(spec, '', ({ name = '', securityContext }) => {
    if (!securityContext?.seccompProfile) warn(containerSeccomp + name, seccompWords);
    if (!isTemplate || review.minor < 30) return;
    if (!ofPod?.appArmorProfile && !securityContext?.appArmorProfile) warn(containerAppArmor + name, appArmorWords);
  });
}

/** AppArmor annotations of a Pod, which the server from 1.30 on copies into the fields that are not set. */
export function warnAppArmorAnnotations({ annotations }: ObjectMeta, spec: PodSpec, review: Review): void {
  if (!annotations || review.minor < 30 || spec.os?.name === 'windows') return;
  const ofPod = spec.securityContext?.appArmorProfile;
  eachContainer(spec, '', ({ name = '', securityContext }) => {
    const key = containerAppArmor + name;
    if (securityContext?.appArmorProfile || !Object.hasOwn(annotations, key)) return;
    if (saysTheSame(annotations[key]!, ofPod)) return;
    review.warnings.push(`metadata.annotations[${key}]: ${appArmorWords}`);
  });
}

function saysTheSame(annotation: string, profile: AppArmorProfile | undefined): boolean {
  switch (profile?.type) {
    case 'Unconfined':
      return annotation === 'unconfined';
    case 'RuntimeDefault':
      return annotation === 'runtime/default';
    case 'Localhost':
      return annotation === `localhost/${profile.localhostProfile}`;
    default:
      return false;
  }
}
