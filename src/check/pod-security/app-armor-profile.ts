import type { AppArmorProfile } from '../../kubernetes/api';
import { annotationOf, appArmorPrefix, profileOf as profileOfAnnotation } from '../../kubernetes/app-armor';
import { quoted } from '../../kubernetes/go-quote';
import { onWindows, quotedList, setters, sorted, type Control, type PlacedContainer, type Subject } from './control';

/**
 * AppArmor: not switched off
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.appArmorProfile.type` of the Pod and every container (1.30 and later) | unset, `RuntimeDefault`, `Localhost` |
 * | `metadata.annotations["container.apparmor.security.beta.kubernetes.io/*"]` | unset, `runtime/default`, `localhost/*` |
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const appArmorProfile: Control = {
  code: 'pod-security/app-armor-profile',
  check(subject) {
    const { meta, spec, metaField, field, containers, minor } = subject;
    const annotations = forbiddenAnnotations(minor >= 30 ? withFields(subject) : (meta.annotations ?? {}));
    const podIsBad = minor >= 30 && isForbidden(spec.securityContext?.appArmorProfile);
    const bad = minor >= 30 ? containers.filter((placed) => isForbidden(profileOf(placed, subject))) : [];
    if (!podIsBad && bad.length === 0 && annotations.length === 0) return undefined;
    const [owner] = podIsBad ? [field] : bad.map((one) => one.field);
    const values = new Set(annotations);
    if (podIsBad) values.add(spec.securityContext!.appArmorProfile!.type ?? '');
    for (const placed of bad) values.add(profileOf(placed, subject)!.type ?? '');
    return {
      field: owner === undefined ? `${metaField}.annotations` : `${owner}.securityContext.appArmorProfile.type`,
      reason: values.size === 1 ? 'forbidden AppArmor profile' : 'forbidden AppArmor profiles',
      detail: minor >= 30 ? fieldsDetail(podIsBad, bad, annotations, values) : annotations.join(', '),
      fix: 'remove the profile, or write RuntimeDefault or Localhost',
    };
  },
};

function fieldsDetail(
  pod: boolean,
  containers: readonly PlacedContainer[],
  annotations: readonly string[],
  values: Iterable<string>,
): string {
  const who = setters(pod, containers);
  const all = [
    ...(who === '' ? [] : [who]),
    ...(annotations.length === 0 ? [] : [annotations.length === 1 ? 'annotation' : 'annotations']),
  ];
  return `${all.join(' and ')} must not set AppArmor profile type to ${quotedList(sorted(values))}`;
}

const isForbidden = (profile: AppArmorProfile | undefined): boolean =>
  profile !== undefined && profile.type !== 'RuntimeDefault' && profile.type !== 'Localhost';

/** `key="value"` of every annotation that asks for a profile which is not allowed. */
function forbiddenAnnotations(annotations: Readonly<Record<string, string>>): string[] {
  return Object.entries(annotations)
    .filter(([key, value]) => key.startsWith(appArmorPrefix) && !isAllowedAnnotation(value))
    .map(([key, value]) => `${key}=${quoted(value)}`)
    .sort();
}

const isAllowedAnnotation = (value: string): boolean =>
  value === '' || value === 'runtime/default' || value.startsWith('localhost/');

/** The profile of a container: its field, or from 1.30 on the annotation, which the API server copies into the field. */
function profileOf({ container }: PlacedContainer, { meta, spec }: Subject): AppArmorProfile | undefined {
  const written = container.securityContext?.appArmorProfile;
  const annotation = meta.annotations?.[appArmorPrefix + (container.name ?? '')];
  if (written !== undefined || annotation === undefined || onWindows(spec)) return written;
  const profile = profileOfAnnotation(annotation);
  // A field that says what the Pod's says is not written.
  return profile?.type === spec.securityContext?.appArmorProfile?.type ? undefined : profile;
}

/** The annotations, and from 1.30 to 1.33 those into which the API server copies the fields. */
function withFields({ meta, spec, containers, minor }: Subject): Readonly<Record<string, string>> {
  if (minor >= 34 || onWindows(spec)) return meta.annotations ?? {};
  const pod = spec.securityContext?.appArmorProfile;
  const copied: Record<string, string> = {};
  for (const { container } of containers) {
    const profile = container.securityContext?.appArmorProfile ?? pod;
    const annotation = profile && annotationOf(profile);
    if (annotation !== undefined) copied[appArmorPrefix + (container.name ?? '')] = annotation;
  }
  return { ...copied, ...meta.annotations };
}
