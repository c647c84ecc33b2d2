import { invalid } from '../field-error';
import type { Review } from '../review';

/** A path without an element `..`, absolute or relative. */
export function validatePathNoBacksteps(path: string, field: string, review: Review): void {
  if (path.includes('..') && path.split('/').includes('..')) invalid(review, field, path, "must not contain '..'");
}

/** A relative path that stays below the directory it starts from. */
export function validateLocalDescendingPath(path: string, field: string, review: Review): void {
  if (path.startsWith('/')) invalid(review, field, path, 'must be a relative path');
  validatePathNoBacksteps(path, field, review);
}

/** A relative path as above that does not begin with `..` either: the kubelet keeps such names in a volume for itself. */
export function validateLocalNonReservedPath(path: string, field: string, review: Review): void {
  validateLocalDescendingPath(path, field, review);
  if (path.startsWith('..') && !path.startsWith('../')) invalid(review, field, path, "must not start with '..'");
}
