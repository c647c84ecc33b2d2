import { qualifiedNameComplaints } from '../../kubernetes/name';
import { invalid } from '../field-error';
import type { Review } from '../review';

// https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/

const standardFinalizers: ReadonlySet<string> = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);

/** `metadata.finalizers`: each a qualified name, and not two that contradict each other. */
export function validateFinalizers(finalizers: readonly string[], field: string, review: Review): void {
  for (const finalizer of finalizers) validateQualifiedName(finalizer, field, review);
  if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion')) {
    invalid(review, field, finalizers, 'finalizer orphan and foregroundDeletion cannot be both set');
  }
  finalizers.forEach((finalizer, i) => validateFullyQualified(finalizer, `${field}[${i}]`, review));
}

/** `spec.finalizers` of a Namespace. */
export function validateNamespaceFinalizers(finalizers: readonly string[], field: string, review: Review): void {
  for (const finalizer of finalizers) {
    validateQualifiedName(finalizer, field, review);
    validateFullyQualified(finalizer, field, review);
  }
}

function validateQualifiedName(finalizer: string, field: string, review: Review): void {
  for (const complaint of qualifiedNameComplaints(finalizer, review.minor)) {
    invalid(review, field, finalizer, complaint);
  }
}

function validateFullyQualified(finalizer: string, field: string, review: Review): void {
  if (finalizer.includes('/') || standardFinalizers.has(finalizer)) return;
  invalid(review, field, finalizer, 'name is neither a standard finalizer name nor is it fully qualified');
}
