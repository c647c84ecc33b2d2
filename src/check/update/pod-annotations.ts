import { appArmorPrefix } from '../../kubernetes/app-armor';
import { forbidden } from '../field-error';
import type { Review } from '../review';

const mirrorKey = 'kubernetes.io/config.mirror';

type Annotations = Readonly<Record<string, string>>;

/** The annotations of a Pod that the node acts on: they stay as they were created. */
export function validatePodAnnotationsUpdate(
  before: Annotations,
  after: Annotations,
  field: string,
  review: Review,
): void {
  for (const key of Object.keys(before)) {
    // An empty one may go.
    if ((after[key] ?? '') === before[key]) continue;
    if (key.startsWith(appArmorPrefix)) {
      forbidden(review, `${field}[${key}]`, 'may not remove or update AppArmor annotations');
    }
    if (key === mirrorKey) forbidden(review, `${field}[${key}]`, 'may not remove or update mirror pod annotation');
  }
  for (const key of Object.keys(after)) {
    if (Object.hasOwn(before, key)) continue;
    if (key.startsWith(appArmorPrefix)) forbidden(review, `${field}[${key}]`, 'may not add AppArmor annotations');
    if (key === mirrorKey) forbidden(review, `${field}[${key}]`, 'may not add mirror pod annotation');
  }
}
