import type { ObjectMeta } from '../../kubernetes/api';
import { pathSegmentComplaints } from '../../kubernetes/name';
import { timeInUtc } from '../decode/time';
import { forbidden, invalid } from '../field-error';
import { goList, goString, GoValue, type GoType } from '../go-value';
import type { Review } from '../review';
import { validateFinalizers } from '../validate/finalizers';
import { validateAnnotations, validateLabels } from '../validate/labels';
import { validateOwnerReferences } from '../validate/owner-references';

const immutable = 'field is immutable';

/** What may not change in the metadata of any object. The server itself keeps `uid`, timestamps and `generation`. */
export function validateObjectMetaUpdate(before: ObjectMeta, after: ObjectMeta, field: string, review: Review): void {
  if (before.deletionTimestamp !== undefined) {
    validateNoNewFinalizers(before.finalizers ?? [], after.finalizers ?? [], `${field}.finalizers`, review);
  }
  if (before.deletionTimestamp === undefined && after.deletionTimestamp !== undefined) {
    invalid(review, `${field}.deletionTimestamp`, new GoValue(goTime, after.deletionTimestamp), immutable);
  }
  const grace = after.deletionGracePeriodSeconds;
  if (grace !== undefined && grace !== before.deletionGracePeriodSeconds) {
    invalid(review, `${field}.deletionGracePeriodSeconds`, grace, immutable);
  }
  const { generateName = '' } = after;
  for (const complaint of pathSegmentComplaints(generateName, true)) {
    invalid(review, `${field}.generateName`, generateName, complaint);
  }
  validateLabels(after.labels, `${field}.labels`, review);
  validateAnnotations(after.annotations, `${field}.annotations`, review);
  if (after.ownerReferences) validateOwnerReferences(after.ownerReferences, `${field}.ownerReferences`, review);
  if (after.finalizers) validateFinalizers(after.finalizers, `${field}.finalizers`, review);
}

function validateNoNewFinalizers(
  before: readonly string[],
  after: readonly string[],
  field: string,
  review: Review,
): void {
  const added = [...new Set(after)].filter((finalizer) => !before.includes(finalizer)).sort();
  if (added.length === 0) return;
  const list = strings.go(added);
  const words = 'no new finalizers can be added if the object is being deleted, found new finalizers';
  forbidden(review, field, `${words} ${list}`);
}

const strings = goList('string', goString);

/** `metav1.Time`, in UTC; fractions of a second are not for JSON. */
const goTime: GoType = {
  go: (value) => {
    const { time, fraction } = timeInUtc(value as string);
    return `${time.replace('T', ' ')}${fraction && `.${fraction}`} +0000 UTC`;
  },
  json: (value) => `"${timeInUtc(value as string).time}Z"`,
};
