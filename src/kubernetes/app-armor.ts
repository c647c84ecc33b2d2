import type { AppArmorProfile, Container, Pod } from './api';

// AppArmor profiles were annotations before they were fields.
// https://kubernetes.io/docs/tutorials/security/apparmor/

/** `container.apparmor.security.beta.kubernetes.io/NAME`: the profile of the container of that name. */
export const appArmorPrefix = 'container.apparmor.security.beta.kubernetes.io/';

const localhost = 'localhost/';

/** The annotation that says what a profile says; undefined where none does. */
export function annotationOf({ type, localhostProfile }: AppArmorProfile): string | undefined {
  if (type === 'Unconfined') return 'unconfined';
  if (type === 'RuntimeDefault') return 'runtime/default';
  return type === 'Localhost' && localhostProfile !== undefined ? localhost + localhostProfile : undefined;
}

/** The profile that an annotation asks for; undefined where it asks for none that is known. */
export function profileOf(annotation: string): AppArmorProfile | undefined {
  if (annotation === 'unconfined') return { type: 'Unconfined' };
  if (annotation === 'runtime/default') return { type: 'RuntimeDefault' };
  if (!annotation.startsWith(localhost) || annotation === localhost) return undefined;
  return { type: 'Localhost', localhostProfile: annotation.slice(localhost.length) };
}

/**
 * Copies in place the annotations of a new Pod into its fields, from 1.30 on,
 * and its fields into annotations, from 1.30 to 1.33: nodes of other versions then see both.
 */
export function copyAppArmorProfiles(pod: Pod, minor: number): void {
  const { spec } = pod;
  if (minor < 30 || spec === undefined || spec.os?.name === 'windows') return;
  const ofPod = spec.securityContext?.appArmorProfile;
  for (const container of [...(spec.initContainers ?? []), ...(spec.containers ?? [])]) {
    const key = appArmorPrefix + (container.name ?? '');
    const annotation = pod.metadata?.annotations?.[key];
    if (annotation !== undefined) setProfile(container, profileOf(annotation), ofPod);
    else if (minor <= 33) {
      const profile = container.securityContext?.appArmorProfile ?? ofPod;
      const copied = profile && annotationOf(profile);
      if (copied !== undefined) ((pod.metadata ??= {}).annotations ??= {})[key] = copied;
    }
  }
}

/** A field that says what the Pod's says already is not written. */
function setProfile(
  container: Container,
  profile: AppArmorProfile | undefined,
  ofPod: AppArmorProfile | undefined,
): void {
  if (profile === undefined || container.securityContext?.appArmorProfile !== undefined) return;
  if (ofPod?.type === profile.type && ofPod?.localhostProfile === profile.localhostProfile) return;
  (container.securityContext ??= {}).appArmorProfile = profile;
}
