import type { ObjectMeta, PodSpec, PodTemplateSpec } from '../../kubernetes/api';
import { dnsSubdomainComplaints } from '../../kubernetes/name';
import { forbidden, invalid, notSupported, required } from '../field-error';
import type { Review } from '../review';
import { validateAffinity } from './affinity';
import { validateAppArmorAnnotationsMatch } from './app-armor-annotation';
import { validateContainers, validateInitContainers } from './container';
import { validateDnsConfig, validateDnsPolicy } from './dns';
import { validateEphemeralContainers } from './ephemeral-container';
import { validateHostAliases } from './host-alias';
import { validateHostNetworkPorts, validateHostUsers } from './host-namespaces';
import { validateHostProcess } from './host-process';
import { validateHostname, validateHostnameOverride } from './hostname';
import { validateAnnotations, validateLabels } from './labels';
import { validatePodAnnotations } from './pod-annotations';
import { validatePodOs } from './pod-os';
import { validatePodResources } from './pod-resources';
import { validatePodSecurityContext } from './pod-security-context';
import { validateReadinessGates } from './readiness-gate';
import { validateResourceClaims } from './resource-claim';
import { validateContainerResources } from './resources';
import { validateSchedulingGates } from './scheduling-gate';
import { validateSeccompAnnotationsMatch } from './seccomp-annotation';
import { validateTolerations } from './toleration';
import { validateTopologySpreadConstraints } from './topology-spread';
import { validateVolumes } from './volume';

const restartPolicies = ['Always', 'OnFailure', 'Never'];
const preemptionPolicies = ['PreemptLowerPriority', 'Never'];
const maxInt32 = 2 ** 31 - 1;

/** What a Pod runs, be it in a Pod or in a template. `meta` is that of the Pod; a template has no Pod yet. */
export function validatePodSpec(spec: PodSpec, meta: ObjectMeta | undefined, field: string, review: Review): void {
  const labels = meta?.labels;
  const volumes = validateVolumes(spec.volumes ?? [], meta ?? {}, `${field}.volumes`, review);
  if (spec.resourceClaims) validateResourceClaims(spec.resourceClaims, meta ?? {}, `${field}.resourceClaims`, review);
  validateContainers(spec, volumes, field, review);
  validateInitContainers(spec, volumes, field, review);
  validateEphemeralContainers(spec, volumes, field, review);
  validatePodResources(spec, `${field}.resources`, review);
  validateHostNetworkPorts(spec, field, review);
  validateRestartPolicy(spec, field, review);
  validateDnsPolicy(spec.dnsPolicy ?? '', `${field}.dnsPolicy`, review);
  validateLabels(spec.nodeSelector, `${field}.nodeSelector`, review);
  validatePodSecurityContext(spec, field, review);
  if (spec.affinity) validateAffinity(spec.affinity, labels, `${field}.affinity`, review);
  validateDnsConfig(spec.dnsConfig, spec.dnsPolicy, `${field}.dnsConfig`, review);
  if (spec.readinessGates) validateReadinessGates(spec.readinessGates, `${field}.readinessGates`, review);
  if (spec.schedulingGates) validateSchedulingGates(spec.schedulingGates, `${field}.schedulingGates`, review);
  if (spec.topologySpreadConstraints) {
    const constraintsField = `${field}.topologySpreadConstraints`;
    validateTopologySpreadConstraints(spec.topologySpreadConstraints, labels, constraintsField, review);
  }
  validateHostProcess(spec, field, review);
  validateHostUsers(spec, field, review);
  validateName(spec.serviceAccountName, `${field}.serviceAccountName`, review);
  validateName(spec.nodeName, `${field}.nodeName`, review);
  validateActiveDeadline(spec.activeDeadlineSeconds, `${field}.activeDeadlineSeconds`, review);
  validateHostname(spec, field, review);
  if (spec.tolerations) validateTolerations(spec.tolerations, `${field}.tolerations`, review);
  if (spec.hostAliases) validateHostAliases(spec.hostAliases, `${field}.hostAliases`, review);
  validateName(spec.priorityClassName, `${field}.priorityClassName`, review);
  if (spec.runtimeClassName === '') invalidName('', `${field}.runtimeClassName`, review);
  else validateName(spec.runtimeClassName, `${field}.runtimeClassName`, review);
  validatePreemptionPolicy(spec.preemptionPolicy, `${field}.preemptionPolicy`, review);
  if (spec.overhead) validateContainerResources({ limits: spec.overhead }, spec, `${field}.overhead`, review);
  validateHostnameOverride(spec, field, review);
  validatePodOs(spec, field, review);
}

/** The Pod template of a workload. */
export function validatePodTemplateSpec(template: PodTemplateSpec, field: string, review: Review): void {
  const { metadata = {}, spec = {} } = template;
  validateLabels(metadata.labels, `${field}.labels`, review);
  validateAnnotations(metadata.annotations, `${field}.annotations`, review);
  validatePodAnnotations(metadata.annotations, spec, `${field}.annotations`, review);
  validatePodSpec(spec, undefined, `${field}.spec`, review);
  validateSeccompAnnotationsMatch(metadata, spec, `${field}.spec`, review);
  validateAppArmorAnnotationsMatch(metadata, spec, `${field}.spec`, review);
  if (spec.ephemeralContainers && spec.ephemeralContainers.length > 0) {
    forbidden(review, `${field}.spec.ephemeralContainers`, 'ephemeral containers not allowed in pod template');
  }
}

function validateRestartPolicy({ restartPolicy = '' }: PodSpec, field: string, review: Review): void {
  if (restartPolicy === '') required(review, `${field}.restartPolicy`);
  else if (!restartPolicies.includes(restartPolicy)) {
    notSupported(review, `${field}.restartPolicy`, restartPolicy, restartPolicies);
  }
}

function validatePreemptionPolicy(policy: string | undefined, field: string, review: Review): void {
  if (policy === undefined) return;
  if (policy === '') required(review, field);
  else if (!preemptionPolicies.includes(policy)) notSupported(review, field, policy, preemptionPolicies);
}

function validateActiveDeadline(seconds: number | undefined, field: string, review: Review): void {
  if (seconds === undefined || (seconds >= 1 && seconds <= maxInt32)) return;
  invalid(review, field, seconds, `must be between 1 and ${maxInt32}, inclusive`);
}

/** The name of another object, if it is set. */
function validateName(name: string | undefined, field: string, review: Review): void {
  if (name) invalidName(name, field, review);
}

function invalidName(name: string, field: string, review: Review): void {
  for (const complaint of dnsSubdomainComplaints(name)) invalid(review, field, name, complaint);
}
