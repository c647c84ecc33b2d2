import type { ObjectMeta, Pod, PodAffinity, PodSpec } from '../../kubernetes/api';
import { ipWarnings } from '../../kubernetes/ip';
import { quoted } from '../../kubernetes/go-quote';
import type { Review } from '../review';
import { warnContainers } from './container';
import { warnHostname } from './hostname';
import { nodeLabelDeprecation, warnNodeSelectorTerm } from './node-label';
import { warnFraction } from './fraction';
import { warnAppArmorAnnotations, warnPodAnnotations } from './pod-annotations';
import { warnVolumes } from './volume';

/** What the API server says of a Pod that it accepts. */
export function warnPod({ metadata = {}, spec = {} }: Pod, review: Review): void {
  warnAppArmorAnnotations(metadata, spec, review);
  warnHostname(metadata, "the Pod's hostname", review);
  warnPodSpec(metadata, spec, '', review);
}

/** What the API server says of a Pod or a Pod template. `prefix`: what comes before `spec` and `metadata` in its fields. */
export function warnPodSpec(meta: ObjectMeta, spec: PodSpec, prefix: string, review: Review): void {
  const field = `${prefix}spec`;
  warnNodeLabels(spec, field, review);
  warnTopologySpread(spec, field, review);
  warnPodAnnotations(meta, spec, prefix, review);
  warnVolumes(spec, field, review);
  warnHostAliases(spec, field, review);
  warnImagePullSecrets(spec, field, review);
  warnFraction(spec.overhead, 'memory', `${field}.overhead`, review);
  warnFraction(spec.overhead, 'ephemeral-storage', `${field}.overhead`, review);
  warnContainers(spec, field, review);
  // A Pod's own grace period is never negative by now: the server made it 1.
  if (spec.terminationGracePeriodSeconds !== undefined && spec.terminationGracePeriodSeconds < 0) {
    const words = 'must be >= 0; negative values are invalid and will be treated as 1';
    review.warnings.push(`${field}.terminationGracePeriodSeconds: ${words}`);
  }
  const { podAffinity, podAntiAffinity } = spec.affinity ?? {};
  if (podAffinity) warnPodAffinity(podAffinity, `${field}.affinity.podAffinity`, review);
  if (podAntiAffinity) warnPodAffinity(podAntiAffinity, `${field}.affinity.podAntiAffinity`, review);
  spec.dnsConfig?.nameservers?.forEach((nameserver, i) =>
    warnIp(nameserver, `${field}.dnsConfig.nameservers[${i}]`, review),
  );
  spec.hostAliases?.forEach(({ ip = '' }, i) => warnIp(ip, `${field}.hostAliases[${i}].ip`, review));
}

function warnNodeLabels({ nodeSelector, affinity }: PodSpec, field: string, review: Review): void {
  for (const key of Object.keys(nodeSelector ?? {})) {
    const deprecation = nodeLabelDeprecation(key, review.minor);
    if (deprecation) review.warnings.push(`${field}.nodeSelector[${key}]: ${deprecation}`);
  }
  const nodeAffinity = affinity?.nodeAffinity;
  if (!nodeAffinity) return;
  const mandatory = `${field}.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`;
  nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms?.forEach((term, i) =>
    warnNodeSelectorTerm(term, false, `${mandatory}.nodeSelectorTerms[${i}]`, review),
  );
  const preferred = `${field}.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution`;
  nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution?.forEach(({ preference = {} }, i) =>
    warnNodeSelectorTerm(preference, true, `${preferred}[${i}].preference`, review),
  );
}

function warnTopologySpread({ topologySpreadConstraints }: PodSpec, field: string, review: Review): void {
  topologySpreadConstraints?.forEach(({ topologyKey = '', labelSelector }, i) => {
    const item = `${field}.topologySpreadConstraints[${i}]`;
    const deprecation = nodeLabelDeprecation(topologyKey, review.minor);
    if (deprecation) review.warnings.push(`${item}.topologyKey: ${topologyKey} is ${deprecation}`);
    if (!labelSelector) warnNoSelector(`${item}.labelSelector`, review);
  });
}

function warnPodAffinity(affinity: PodAffinity, field: string, review: Review): void {
  affinity.requiredDuringSchedulingIgnoredDuringExecution?.forEach(({ labelSelector }, i) => {
    const item = `${field}.requiredDuringSchedulingIgnoredDuringExecution[${i}]`;
    if (!labelSelector) warnNoSelector(`${item}.labelSelector`, review);
  });
  affinity.preferredDuringSchedulingIgnoredDuringExecution?.forEach(({ podAffinityTerm }, i) => {
    const item = `${field}.preferredDuringSchedulingIgnoredDuringExecution[${i}]`;
    if (!podAffinityTerm?.labelSelector) warnNoSelector(`${item}.podAffinityTerm.labelSelector`, review);
  });
}

function warnNoSelector(field: string, review: Review): void {
  review.warnings.push(`${field}: a null labelSelector results in matching no pod`);
}

function warnHostAliases({ hostAliases }: PodSpec, field: string, review: Review): void {
  if (!hostAliases) return;
  const seen = new Set<string>();
  for (const [i, { ip = '' }] of hostAliases.entries()) {
    if (seen.has(ip)) review.warnings.push(`${field}.hostAliases[${i}].ip: duplicate ip ${quoted(ip)}`);
    seen.add(ip);
  }
}

function warnImagePullSecrets({ imagePullSecrets }: PodSpec, field: string, review: Review): void {
  if (!imagePullSecrets) return;
  const seen = new Set<string>();
  for (const [i, { name = '' }] of imagePullSecrets.entries()) {
    const item = `${field}.imagePullSecrets[${i}].name`;
    if (seen.has(name)) review.warnings.push(`${item}: duplicate name ${quoted(name)}`);
    seen.add(name);
    if (name === '') review.warnings.push(`${item}: invalid empty name ""`);
  }
}

function warnIp(ip: string, field: string, review: Review): void {
  for (const warning of ipWarnings(ip, review.minor)) review.warnings.push(`${field}: ${warning}`);
}
