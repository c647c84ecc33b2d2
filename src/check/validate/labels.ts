import { byteLength, labelValueComplaints, qualifiedNameComplaints } from '../../kubernetes/name';
import { invalid, tooLong } from '../field-error';
import type { Review } from '../review';

const maxAnnotationsSize = 256 * 1024;

/** `labels`: each key a qualified name, each value a label value. */
export function validateLabels(labels: Record<string, string> | undefined, field: string, review: Review): void {
  if (!labels) return;
  for (const key of Object.keys(labels)) {
    const value = labels[key]!;
    validateLabelKey(key, field, review);
    for (const complaint of labelValueComplaints(value, review.minor)) invalid(review, field, value, complaint);
  }
}

/** The key of a label: a qualified name. */
export function validateLabelKey(key: string, field: string, review: Review): void {
  for (const complaint of qualifiedNameComplaints(key, review.minor)) invalid(review, field, key, complaint);
}

/** `annotations`: keys as those of labels but in any case, values of any text, at most 256 KiB in all. */
export function validateAnnotations(
  annotations: Record<string, string> | undefined,
  field: string,
  review: Review,
): void {
  if (!annotations) return;
  let size = 0;
  for (const key of Object.keys(annotations)) {
    for (const complaint of qualifiedNameComplaints(key.toLowerCase(), review.minor)) {
      invalid(review, field, key, complaint);
    }
    size += byteLength(key) + byteLength(annotations[key]!);
  }
  if (size > maxAnnotationsSize) tooLong(review, field, maxAnnotationsSize);
}
