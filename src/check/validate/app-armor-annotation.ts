import type { AppArmorProfile, ObjectMeta, PodSpec } from '../../kubernetes/api';
import { qualifiedNameComplaints } from '../../kubernetes/name';
import { invalid } from '../field-error';
import { profileOf } from '../../kubernetes/app-armor';
import { quoted } from '../../kubernetes/go-quote';
import type { Review } from '../review';
import { validateAppArmorProfile } from './app-armor-profile';
import { eachContainer } from './each-container';
import { localhost, validateProfileMatch, type ProfileNames } from './profile-annotation';

const ofContainer = 'container.apparmor.security.beta.kubernetes.io/';

const names: ProfileNames = new Map([
  ['Unconfined', ['unconfined']],
  ['RuntimeDefault', ['runtime/default']],
]);
const known = new Set(['', ...[...names.values()].flat()]);

/** Whether an annotation names an AppArmor profile. */
export function isAppArmorAnnotation(key: string): boolean {
  return key.startsWith(ofContainer);
}

/** Such an annotation: for a container that is there, with a known profile or one of the node. */
export function validateAppArmorAnnotation(
  key: string,
  profile: string,
  spec: PodSpec,
  field: string,
  review: Review,
): void {
  const wanted = key.slice(ofContainer.length);
  let isFound = false;
  eachContainer(spec, '', ({ name = '' }) => {
    if (name === wanted) isFound = true;
  });
  if (!isFound) invalid(review, field, wanted, 'container not found');
  if (known.has(profile) || profile.startsWith(localhost)) return;
  invalid(review, field, profile, `invalid AppArmor profile name: ${quoted(profile)}`);
}

/** Annotations and fields say the same: from 1.30 on, where the fields came, and not of Pods for Windows. */
export function validateAppArmorAnnotationsMatch(
  { annotations }: ObjectMeta,
  spec: PodSpec,
  field: string,
  review: Review,
): void {
  if (!annotations || review.minor < 30 || spec.os?.name === 'windows') return;
  const inTemplate = field !== 'spec';
  const ofPod = spec.securityContext?.appArmorProfile;
  eachContainer(spec, field, ({ name = '', securityContext }, owner) => {
    const key = ofContainer + name;
    if (!Object.hasOwn(annotations, key)) return;
    // A Pod's good annotation becomes the field of a container that has none.
    const inherited = !inTemplate && isCopied(annotations[key]!, review) ? undefined : ofPod;
    const profile = securityContext?.appArmorProfile ?? inherited;
    if (!profile) return;
    const profileField = `${owner}.securityContext.appArmorProfile`;
    validateProfileMatch(annotations[key]!, profile, 'apparmor', names, profileField, review);
  });
}

function isCopied(annotation: string, { minor }: Review): boolean {
  const profile = profileOf(annotation);
  const review: Review = { minor, errors: [], warnings: [] };
  if (profile) validateAppArmorProfile(profile, '', review);
  return profile !== undefined && review.errors.length === 0;
}

/**
 * From 1.30 to 1.33 the API server writes an annotation for the AppArmor profile of each container that has none,
 * and so refuses containers that no annotation can name.
 */
export function validateWrittenAppArmorAnnotations(
  { annotations = {} }: ObjectMeta,
  spec: PodSpec,
  review: Review,
): void {
  if (review.minor < 30 || review.minor > 33 || spec.os?.name === 'windows') return;
  const ofPod = spec.securityContext?.appArmorProfile;
  eachContainer(spec, '', ({ name = '', securityContext }) => {
    if (!isWritten(securityContext?.appArmorProfile ?? ofPod)) return;
    const key = ofContainer + name;
    if (Object.hasOwn(annotations, key)) return;
    for (const complaint of qualifiedNameComplaints(key.toLowerCase(), review.minor)) {
      invalid(review, 'metadata.annotations', key, complaint);
    }
  });
}

function isWritten(profile: AppArmorProfile | undefined): boolean {
  if (profile?.type === 'Localhost') return profile.localhostProfile !== undefined;
  return names.has(profile?.type);
}
