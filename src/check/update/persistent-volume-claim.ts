import type { PersistentVolumeClaim, PersistentVolumeClaimSpec } from '../../kubernetes/api';
import { compareQuantities, parseQuantity } from '../../kubernetes/quantity';
import { forbidden } from '../field-error';
import type { Review } from '../review';
import { validatePersistentVolumeClaim } from '../validate/persistent-volume-claim';
import { validateImmutable } from './immutable';
import { semanticEqual } from './semantic-equal';

const betaStorageClass = 'volume.beta.kubernetes.io/storage-class';

/**
 * A claim asks for what it asked for. Bound to a volume it may ask for more of it, and for other attributes;
 * not yet bound it may be given a volume, and a class if it has none.
 */
export function validatePersistentVolumeClaimUpdate(
  before: PersistentVolumeClaim,
  after: PersistentVolumeClaim,
  review: Review,
): void {
  validatePersistentVolumeClaim(after, review);
  const old = before.spec ?? {};
  const spec = after.spec ?? {};
  const [oldClass, newClass] = [before, after].map((claim) => claim.metadata?.annotations?.[betaStorageClass]);
  // The class moves from the annotation, as it was given of old, to the field; or there was none.
  const gainsClass =
    old.storageClassName === undefined && (oldClass === undefined || oldClass === spec.storageClassName);
  const isMoved = gainsClass && oldClass !== undefined && (newClass === undefined || newClass === oldClass);
  if (!isMoved) {
    validateImmutable(oldClass ?? '', newClass ?? '', `metadata.annotations.${betaStorageClass}`, review);
  }
  const expected: PersistentVolumeClaimSpec = { ...old };
  if (!old.volumeName && spec.volumeName) expected.volumeName = spec.volumeName;
  if (gainsClass && spec.storageClassName !== undefined) expected.storageClassName = spec.storageClassName;
  if (!semanticEqual(expected, spec, 'spec')) {
    // What bound claims may change is no matter here: a manifest does not say that its claim is bound.
    const what = review.minor >= 29 ? 'resources.requests and volumeAttributesClassName' : 'resources.requests';
    forbidden(review, 'spec', `spec is immutable after creation except ${what} for bound claims`);
  }
  validateStorageKept(storageOf(old), storageOf(spec), 'spec.resources.requests.storage', review);
  validateImmutable(old.volumeMode, spec.volumeMode, 'volumeMode', review);
  validateAttributesClassKept(old.volumeAttributesClassName, spec.volumeAttributesClassName, review);
}

/** From 1.32 on a claim may ask for less than before, but not for less than it has; not yet bound it has nothing. */
function validateStorageKept(before: string, after: string, field: string, review: Review): void {
  if (!isLess(after, before)) return;
  if (review.minor < 32) forbidden(review, field, 'field can not be less than previous value');
  else if (!isLess('0', after)) forbidden(review, field, 'field can not be less than status.capacity');
}

/** From 1.34 on, where the class is judged: it may be another, not none. */
function validateAttributesClassKept(before: string | undefined, after: string | undefined, review: Review): void {
  if (review.minor < 34 || before === undefined || before === after || after) return;
  const what = after === undefined ? 'nil' : 'an empty string';
  forbidden(review, 'spec.volumeAttributesClassName', `update from non-nil value to ${what} is forbidden`);
}

function storageOf({ resources }: PersistentVolumeClaimSpec): string {
  return resources?.requests?.['storage'] ?? '0';
}

function isLess(one: string, other: string): boolean {
  const a = parseQuantity(one);
  const b = parseQuantity(other);
  return a !== undefined && b !== undefined && compareQuantities(a, b) < 0;
}
