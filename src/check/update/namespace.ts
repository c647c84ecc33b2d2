import type { Namespace } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateNamespace } from '../validate/namespace';

/** Finalizers of a Namespace change by another way (`/finalize`): here the server keeps the old ones. */
export function validateNamespaceUpdate(before: Namespace, after: Namespace, review: Review): void {
  const { spec: _, ...rest } = after;
  validateNamespace(before.spec ? { ...rest, spec: before.spec } : rest, review);
}
