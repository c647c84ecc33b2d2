import type { Affinity, Container, Pod, PodSpec } from '../../kubernetes/api';
import { trimSpace } from '../../kubernetes/go-space';
import { qosClassOf } from '../../kubernetes/qos';
import { forbidden, invalid, required } from '../field-error';
import { GoValue } from '../go-value';
import type { Review } from '../review';
import { validatePodMetadataAndSpec } from '../validate/pod';
import { admitted, admittedOver } from './admitted';
import { changedFields } from './changed-fields';
import { validateNodeAffinityMutation, validateNodeSelectorMutation } from './gated-pod';
import { validatePodAnnotationsUpdate } from './pod-annotations';
import { validateOnlyDeletedSchedulingGates } from './scheduling-gates';
import { semanticEqual } from './semantic-equal';
import { validateOnlyAddedTolerations } from './tolerations';

const maxInt32 = 2 ** 31 - 1;

const updatableFields = [
  '`spec.containers[*].image`',
  '`spec.initContainers[*].image`',
  '`spec.activeDeadlineSeconds`',
  '`spec.tolerations` (only additions to existing tolerations)',
  '`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)',
].join(',');

/**
 * What may change in a Pod: images, a deadline that comes nearer, tolerations that come, scheduling gates that go,
 * and while there are gates where the Pod may run.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/#pod-update-and-replacement
 */
export function validatePodUpdate(before: Pod, after: Pod, review: Review): void {
  validatePodMetadataAndSpec(after, review, before.metadata);
  const old = admitted(before.spec ?? {});
  const spec = admittedOver(before.spec ?? {}, after.spec ?? {});
  validatePodAnnotationsUpdate(
    before.metadata?.annotations ?? {},
    after.metadata?.annotations ?? {},
    'metadata.annotations',
    review,
  );
  for (const list of ['containers', 'initContainers'] as const) {
    if (!validateContainersUpdate(old[list] ?? [], spec[list] ?? [], `spec.${list}`, review)) return;
  }
  if (!validateDeadlineUpdate(old, spec, review)) return;
  validateOnlyAddedTolerations(old.tolerations ?? [], spec.tolerations ?? [], 'spec.tolerations', review);
  const gates = old.schedulingGates ?? [];
  validateOnlyDeletedSchedulingGates(gates, spec.schedulingGates ?? [], 'spec.schedulingGates', review);
  if (semanticEqual(spec, old)) return;
  if (review.minor >= 29 && review.minor <= 31) {
    const qosClass = qosClassOf(old);
    if (qosClassOf(spec) !== qosClass) invalid(review, 'metadata', qosClass, 'Pod QoS is immutable');
  }
  if (gates.length > 0) {
    validateNodeSelectorMutation(old.nodeSelector ?? {}, spec.nodeSelector, 'spec.nodeSelector', review);
    const affinity = [old.affinity?.nodeAffinity, spec.affinity?.nodeAffinity] as const;
    if (!semanticEqual(...affinity)) validateNodeAffinityMutation(...affinity, 'spec.affinity.nodeAffinity', review);
  }
  const changed = changedFields(old, withoutUpdates(old, spec, gates.length > 0), 'spec');
  if (changed.length === 0) return;
  const message = `Forbidden: pod updates may not change fields other than ${updatableFields}`;
  const fix = `Replace the Pod, or leave ${changed.join(', ')} as it was.`;
  review.errors.push({ field: 'spec', reason: 'FieldValueForbidden', message, fix });
}

/** True where the update of a Pod makes Pod Security admission look at it again. */
export function changesImages(before: Pod, after: Pod): boolean {
  const imagesOf = ({ spec: { initContainers = [], containers = [] } = {} }: Pod): unknown[] =>
    [initContainers, containers].map((list) => list.map((container) => container.image));
  return !semanticEqual(imagesOf(before), imagesOf(after));
}

/** False where the containers are others than before: what comes next compares them one by one. */
function validateContainersUpdate(
  before: readonly Container[],
  after: readonly Container[],
  field: string,
  review: Review,
): boolean {
  if (before.length !== after.length) {
    forbidden(review, field, 'pod updates may not add or remove containers');
    return false;
  }
  after.forEach(({ image = '' }, i) => {
    if (image === '') required(review, `${field}[${i}].image`);
    if (trimSpace(image) !== image) {
      invalid(review, `${field}[${i}].image`, image, 'must not have leading or trailing whitespace');
    }
  });
  return true;
}

/** `activeDeadlineSeconds` may be set, or be made less. False where it is such that the server looks no further. */
function validateDeadlineUpdate(before: PodSpec, after: PodSpec, review: Review): boolean {
  const field = 'spec.activeDeadlineSeconds';
  const { activeDeadlineSeconds: old } = before;
  const { activeDeadlineSeconds: seconds } = after;
  if (seconds === undefined) {
    if (old !== undefined) {
      invalid(review, field, new GoValue(goNil, undefined), 'must not update from a positive integer to nil value');
    }
    return true;
  }
  if (seconds < 0 || seconds > maxInt32) {
    invalid(review, field, seconds, `must be between 0 and ${maxInt32}, inclusive`);
    return false;
  }
  if (old !== undefined && seconds > old) {
    invalid(review, field, seconds, 'must be less than or equal to previous value');
    return false;
  }
  return true;
}

const goNil = { go: () => '"null"', json: () => 'null' };

/** The new spec with what may change as it was before. */
function withoutUpdates(before: PodSpec, after: PodSpec, isGated: boolean): unknown {
  const { tolerations, schedulingGates, activeDeadlineSeconds, terminationGracePeriodSeconds, nodeSelector } = before;
  const isMended = (terminationGracePeriodSeconds ?? 0) < 0 && after.terminationGracePeriodSeconds === 1;
  return {
    ...after,
    containers: withImagesOf(before.containers, after.containers),
    initContainers: withImagesOf(before.initContainers, after.initContainers),
    activeDeadlineSeconds,
    tolerations,
    schedulingGates,
    ...(isMended && { terminationGracePeriodSeconds }),
    ...(isGated && { nodeSelector, affinity: withNodeAffinityOf(before.affinity, after.affinity) }),
  };
}

function withImagesOf(before: readonly Container[] = [], after: readonly Container[] = []): unknown[] {
  return after.map((container, i) => ({ ...container, image: before[i]?.image }));
}

function withNodeAffinityOf(before: Affinity | undefined, after: Affinity | undefined): unknown {
  const old = before?.nodeAffinity;
  if (semanticEqual(after?.nodeAffinity, old)) return after;
  if (after === undefined) return { nodeAffinity: old };
  // With nothing else in it, an affinity that was not there before is only the node affinity that may come.
  if (before === undefined && after.podAffinity === undefined && after.podAntiAffinity === undefined) return undefined;
  return { ...after, nodeAffinity: old };
}
