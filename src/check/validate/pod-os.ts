import type { Container, EphemeralContainer, PodSpec } from '../../kubernetes/api';
import { forbidden, notSupported, required } from '../field-error';
import type { Review } from '../review';
import { eachContainer } from './each-container';

// https://kubernetes.io/docs/concepts/workloads/pods/#pod-os

const systems = ['linux', 'windows'];
const notOnWindows = 'cannot be set for a windows pod';
const notOnLinux = 'windows options cannot be set for a linux pod';

/** Fields of a Pod that Windows has not. */
const notOnWindowsPod = ['hostUsers', 'hostPID', 'hostIPC', 'shareProcessNamespace'] as const;

/** Fields of a Pod's security context that Windows has not. */
const notOnWindowsPodContext = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'sysctls',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'seLinuxChangePolicy',
] as const;

/** Fields of a container's security context that Windows has not. */
const notOnWindowsContainer = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup',
] as const;

/** `os` of a Pod, and the fields that its operating system has not. */
export function validatePodOs(spec: PodSpec, field: string, review: Review): void {
  if (!spec.os) return;
  const { name = '' } = spec.os;
  if (name === '') required(review, `${field}.os.name`, review.minor >= 34 ? '' : 'cannot be empty');
  else if (!systems.includes(name)) notSupported(review, `${field}.os`, name, systems);
  else if (name === 'windows') validateWindows(spec, field, review);
  else validateLinux(spec, field, review);
}

function validateLinux(spec: PodSpec, field: string, review: Review): void {
  const refuse = (pod: PodSpec | Container | EphemeralContainer, owner: string) => {
    if (pod.securityContext?.windowsOptions) forbidden(review, `${owner}.securityContext.windowsOptions`, notOnLinux);
  };
  refuse(spec, field);
  eachContainer(spec, field, refuse);
}

function validateWindows(spec: PodSpec, field: string, review: Review): void {
  const context = spec.securityContext;
  for (const name of notOnWindowsPod) {
    // Of `hostPID` and `hostIPC` false is as good as unset.
    const isSet = name === 'hostPID' || name === 'hostIPC' ? spec[name] === true : spec[name] !== undefined;
    if (isSet) forbidden(review, `${field}.${name}`, notOnWindows);
  }
  for (const name of notOnWindowsPodContext) {
    const isSet = name === 'sysctls' ? (context?.sysctls ?? []).length > 0 : context?.[name] !== undefined;
    if (isSet) forbidden(review, `${field}.securityContext.${name}`, notOnWindows);
  }
  eachContainer(spec, field, ({ securityContext }, containerField) => {
    for (const name of notOnWindowsContainer) {
      if (securityContext?.[name] === undefined) continue;
      forbidden(review, `${containerField}.securityContext.${name}`, notOnWindows);
    }
  });
}
