import type { PodSpec } from '../../kubernetes/api';
import { invalid, notSupported } from '../field-error';
import type { Review } from '../review';
import { validateAppArmorProfile } from './app-armor-profile';
import { validateSeccompProfile } from './seccomp-profile';
import { validateSysctls } from './sysctl';
import { validateId } from './user-id';
import { validateWindowsOptions } from './windows-options';

// https://kubernetes.io/docs/tasks/configure-pod-container/security-context/

const fsGroupChangePolicies = ['Always', 'OnRootMismatch'];
const supplementalGroupsPolicies = ['Merge', 'Strict'];
const seLinuxChangePolicies = ['MountOption', 'Recursive'];

/** `securityContext` of a Pod, and the host namespaces as far as they concern it. `field` is that of the Pod's spec. */
export function validatePodSecurityContext(spec: PodSpec, field: string, review: Review): void {
  const context = `${field}.securityContext`;
  if (spec.shareProcessNamespace && spec.hostPID) {
    const detail = 'ShareProcessNamespace and HostPID cannot both be enabled';
    invalid(review, `${context}.shareProcessNamespace`, true, detail);
  }
  const { securityContext } = spec;
  if (!securityContext) return;
  validateIdIfSet(securityContext.fsGroup, `${context}.fsGroup`, review);
  validateIdIfSet(securityContext.runAsUser, `${context}.runAsUser`, review);
  validateIdIfSet(securityContext.runAsGroup, `${context}.runAsGroup`, review);
  securityContext.supplementalGroups?.forEach((group, i) =>
    validateId(group, `${context}.supplementalGroups[${i}]`, review),
  );
  validateSysctls(spec, `${context}.sysctls`, review);
  const { fsGroupChangePolicy, seccompProfile, windowsOptions, appArmorProfile } = securityContext;
  validateChoice(fsGroupChangePolicy, fsGroupChangePolicies, `${context}.fsGroupChangePolicy`, review);
  if (seccompProfile) validateSeccompProfile(seccompProfile, `${context}.seccompProfile`, review);
  if (windowsOptions) validateWindowsOptions(windowsOptions, `${context}.windowsOptions`, review);
  if (appArmorProfile) validateAppArmorProfile(appArmorProfile, `${context}.appArmorProfile`, review);
  const { supplementalGroupsPolicy, seLinuxChangePolicy } = securityContext;
  const groupsField = `${context}.supplementalGroupsPolicy`;
  validateChoice(supplementalGroupsPolicy, supplementalGroupsPolicies, groupsField, review);
  // `MountOption` is behind a feature gate that is off, but where there was a policy before: https://kep.k8s.io/1710
  const hadPolicy = review.stored?.securityContext?.seLinuxChangePolicy !== undefined;
  const policies = hadPolicy ? seLinuxChangePolicies : ['Recursive'];
  validateChoice(seLinuxChangePolicy, policies, `${context}.seLinuxChangePolicy`, review);
}

function validateIdIfSet(id: number | undefined, field: string, review: Review): void {
  if (id !== undefined) validateId(id, field, review);
}

function validateChoice(value: string | undefined, choices: readonly string[], field: string, review: Review): void {
  if (value !== undefined && !choices.includes(value)) notSupported(review, field, value, choices);
}
