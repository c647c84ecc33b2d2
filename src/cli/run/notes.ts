import type { Container, PodSpec } from '../../kubernetes/api';

const probes = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const;

/** What podman does otherwise than a cluster, of the fields that a Pod has. */
export function notesOn(spec: PodSpec): string[] {
  return [
    ...(spec.initContainers ?? []).flatMap((container) => {
      const field = `initContainers[${container.name}]`;
      const sidecar =
        container.restartPolicy === 'Always'
          ? [`${field}: a native sidecar, here a regular container that starts with the others`]
          : [];
      return [...sidecar, ...notesOnContainer(container, field)];
    }),
    ...(spec.containers ?? []).flatMap((container) => notesOnContainer(container, `containers[${container.name}]`)),
    ...notesOnSpec(spec),
  ];
}

function notesOnContainer(container: Container, field: string): string[] {
  const notes = [];
  const asked = probes.filter((probe) => container[probe]);
  if (asked.length > 0) notes.push(`${field}: no ${asked.join(', ')} here: a container is ready when it runs`);
  const hooks = (['postStart', 'preStop'] as const).filter((hook) => container.lifecycle?.[hook]);
  if (hooks.length > 0) notes.push(`${field}.lifecycle: no ${hooks.join(', ')} here`);
  if (container.volumeDevices?.length) notes.push(`${field}.volumeDevices: no block devices here`);
  const { seccompProfile, appArmorProfile, seLinuxOptions } = container.securityContext ?? {};
  if (seccompProfile && seccompProfile.type !== 'RuntimeDefault')
    notes.push(`${field}.securityContext.seccompProfile: podman's own profile here`);
  if (appArmorProfile) notes.push(`${field}.securityContext.appArmorProfile: podman's own profile here`);
  if (seLinuxOptions) notes.push(`${field}.securityContext.seLinuxOptions: podman's own labels here`);
  return notes;
}

/** Fields of the Pod that only a cluster heeds, and that its containers may notice. */
const clusterFields = [
  'activeDeadlineSeconds',
  'dnsPolicy',
  'ephemeralContainers',
  'hostUsers',
  'resources',
  'runtimeClassName',
  'setHostnameAsFQDN',
  'subdomain',
] as const;

function notesOnSpec(spec: PodSpec): string[] {
  const { securityContext: { supplementalGroups, sysctls, fsGroup } = {} } = spec;
  const notes = clusterFields.filter((field) => spec[field] !== undefined).map((field) => `${field}: not heeded here`);
  if (supplementalGroups?.length) notes.push('securityContext.supplementalGroups: not heeded here');
  if (sysctls?.length) notes.push('securityContext.sysctls: not heeded here');
  if (fsGroup !== undefined && process.getuid?.() !== 0)
    notes.push('securityContext.fsGroup: not heeded here without root');
  if (spec.serviceAccountName !== undefined && spec.automountServiceAccountToken !== false)
    notes.push('serviceAccountName: no token of it is mounted here');
  return notes;
}
