import { forbidden } from '../field-error';
import type { Review } from '../review';

// Before there were fields for them, annotations named the seccomp and AppArmor profiles of a Pod.

/** A profile as the fields have it. */
interface Profile {
  readonly type?: string;
  readonly localhostProfile?: string;
}

/** What annotations call the profiles of a type that have no name of their own. */
export type ProfileNames = ReadonlyMap<string | undefined, readonly string[]>;

/** What comes before the name of a profile of the type `Localhost`. */
export const localhost = 'localhost/';

/** Where an annotation and the field that took its place are both set, they must say the same. */
export function validateProfileMatch(
  annotation: string,
  { type, localhostProfile }: Profile,
  kind: 'seccomp' | 'apparmor',
  names: ProfileNames,
  field: string,
  review: Review,
): void {
  if (type !== 'Localhost') {
    if (names.get(type)?.includes(annotation) ?? true) return;
    forbidden(review, `${field}.type`, `${kind} type in annotation and field must match`);
  } else if (!annotation.startsWith(localhost)) {
    forbidden(review, `${field}.type`, `${kind} type in annotation and field must match`);
  } else if (annotation.slice(localhost.length) !== localhostProfile) {
    forbidden(review, `${field}.localhostProfile`, `${kind} profile in annotation and field must match`);
  }
}
