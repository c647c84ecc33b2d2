import type { Review } from '../review';

/** What may not change between two versions of an object, both decoded, defaulted and dropped. */
export function validateUpdate(kind: string, before: object, after: object, review: Review): void {
  void [kind, before, after, review];
}
