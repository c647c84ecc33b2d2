import type {
  PodTemplateSpec,
  RollingUpdateStatefulSetStrategy,
  StatefulSet,
  StatefulSetPersistentVolumeClaimRetentionPolicy,
  StatefulSetSpec,
  StatefulSetUpdateStrategy,
  Volume,
} from '../../kubernetes/api';
import { dnsLabelComplaints } from '../../kubernetes/name';
import { invalid, invalidChoice, notSupported, required } from '../field-error';
import { goInt, goIntOrString, goLabelSelector, goPointer, goString, goStruct, GoValue } from '../go-value';
import type { Review } from '../review';
import { countOf, validateAtMostAll, validateIntOrPercent } from './int-or-percent';
import { validateAnnotations, validateLabels } from './labels';
import { validateNonNegative } from './non-negative';
import { nameBy, validateObjectMeta } from './object-meta';
import { validatePersistentVolumeClaimSpec } from './persistent-volume-claim-spec';
import { validatePodAnnotations } from './pod-annotations';
import { validatePodTemplateSpec } from './pod-spec';
import {
  isReadable,
  selectsByNothing,
  validateRequiredSelector,
  validateRunsForEver,
  validateTemplateIsSelected,
} from './selected-template';

const goRollingUpdate = goStruct('apps.RollingUpdateStatefulSetStrategy', {
  partition: goInt,
  maxUnavailable: goPointer('intstr.IntOrString', goIntOrString),
});
const goStrategy = goStruct('apps.StatefulSetUpdateStrategy', {
  type: goString,
  rollingUpdate: goPointer('apps.RollingUpdateStatefulSetStrategy', goRollingUpdate),
});

const dnsLabel = nameBy(dnsLabelComplaints);

/** A StatefulSet: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/ */
export function validateStatefulSet(statefulSet: StatefulSet, review: Review): void {
  validateObjectMeta(statefulSet.metadata ?? {}, { namespaced: true, name: dnsLabel }, 'metadata', review);
  validateStatefulSetSpec(statefulSet.spec ?? {}, 'spec', review);
}

/** The Pods of a StatefulSet, each with a name and claims of its own, and how they are replaced. */
export function validateStatefulSetSpec(spec: StatefulSetSpec, field: string, review: Review): void {
  const policy = spec.podManagementPolicy ?? '';
  if (policy === '') required(review, `${field}.podManagementPolicy`);
  else if (policy !== 'OrderedReady' && policy !== 'Parallel') {
    invalidChoice(review, `${field}.podManagementPolicy`, policy, "must be 'OrderedReady' or 'Parallel'");
  }
  validateUpdateStrategy(spec.updateStrategy ?? {}, `${field}.updateStrategy`, review);
  validateRetentionPolicy(
    spec.persistentVolumeClaimRetentionPolicy,
    `${field}.persistentVolumeClaimRetentionPolicy`,
    review,
  );
  validateNonNegative(spec.replicas, `${field}.replicas`, review);
  validateNonNegative(spec.minReadySeconds, `${field}.minReadySeconds`, review);
  validateNonNegative(spec.ordinals?.start, `${field}.ordinals.start`, review);
  if (review.minor >= 33 && spec.serviceName) {
    for (const complaint of dnsLabelComplaints(spec.serviceName)) {
      invalid(review, `${field}.serviceName`, spec.serviceName, complaint);
    }
  }
  // Before 1.34 neither the claims nor the Pod's spec are judged: faults in them show when a Pod is made.
  if (review.minor >= 34) {
    for (const [i, claim] of (spec.volumeClaimTemplates ?? []).entries()) {
      validatePersistentVolumeClaimSpec(claim.spec ?? {}, `${field}.volumeClaimTemplates[${i}].spec`, review);
    }
  }
  validateRequiredSelector(spec.selector, 'statefulset', `${field}.selector`, review);
  if (isReadable(spec.selector, review.minor)) validateTemplate(spec, `${field}.template`, review);
  else invalid(review, `${field}.selector`, new GoValue(goLabelSelector, spec.selector), '');
  validateRunsForEver(spec.template ?? {}, 'StatefulSet', `${field}.template`, review);
}

function validateTemplate(spec: StatefulSetSpec, field: string, review: Review): void {
  const { selector, template = {} } = spec;
  if (!selector || !selectsByNothing(selector)) validateTemplateIsSelected(template, selector, field, review);
  validateLabels(template.metadata?.labels, `${field}.labels`, review);
  validateAnnotations(template.metadata?.annotations, `${field}.annotations`, review);
  validatePodAnnotations(template.metadata?.annotations, template.spec ?? {}, `${field}.annotations`, review);
  if (review.minor >= 34) validatePodTemplateSpec(withClaims(template, spec), field, review);
}

/** The template with the volumes that its Pods have for the StatefulSet's claims; they hide volumes of the same name. */
function withClaims(template: PodTemplateSpec, { volumeClaimTemplates = [] }: StatefulSetSpec): PodTemplateSpec {
  if (volumeClaimTemplates.length === 0) return template;
  const volumes = new Map<string, Volume>();
  for (const { metadata: { name = '' } = {} } of volumeClaimTemplates) {
    volumes.set(name, { name, persistentVolumeClaim: { claimName: name } });
  }
  const others = (template.spec?.volumes ?? []).filter(({ name = '' }) => !volumes.has(name));
  return { ...template, spec: { ...template.spec, volumes: [...volumes.values(), ...others] } };
}

function validateUpdateStrategy(strategy: StatefulSetUpdateStrategy, field: string, review: Review): void {
  const { type = '', rollingUpdate } = strategy;
  switch (type) {
    case '':
      required(review, field);
      break;
    case 'OnDelete':
      if (rollingUpdate) {
        const detail = "only allowed for updateStrategy 'RollingUpdate'";
        invalid(review, `${field}.rollingUpdate`, new GoValue(goRollingUpdate, rollingUpdate), detail);
      }
      break;
    case 'RollingUpdate':
      if (rollingUpdate) validateRollingUpdate(rollingUpdate, `${field}.rollingUpdate`, review);
      break;
    default:
      invalid(review, field, new GoValue(goStrategy, strategy), "must be 'RollingUpdate' or 'OnDelete'");
  }
}

function validateRollingUpdate(
  { partition, maxUnavailable }: RollingUpdateStatefulSetStrategy,
  field: string,
  review: Review,
): void {
  validateNonNegative(partition, `${field}.partition`, review);
  if (maxUnavailable === undefined) return;
  validateIntOrPercent(maxUnavailable, `${field}.maxUnavailable`, review);
  if (countOf(maxUnavailable) === 0) {
    invalid(review, `${field}.maxUnavailable`, new GoValue(goIntOrString, maxUnavailable), 'cannot be 0');
  }
  validateAtMostAll(maxUnavailable, `${field}.maxUnavailable`, review);
}

function validateRetentionPolicy(
  policy: StatefulSetPersistentVolumeClaimRetentionPolicy | undefined,
  field: string,
  review: Review,
): void {
  if (!policy) return;
  for (const when of ['whenDeleted', 'whenScaled'] as const) {
    const retention = policy[when] ?? '';
    if (retention !== 'Retain' && retention !== 'Delete') {
      notSupported(review, `${field}.${when}`, retention, ['Retain', 'Delete']);
    }
  }
}
