import type { ObjectMeta } from '../../kubernetes/api';
import type { Review } from '../review';
import { warnObject, warnTemplate } from '../warn';
import { warnObjectMeta } from '../warn/object-meta';
import { semanticEqual } from './semantic-equal';

interface Updated {
  readonly metadata?: ObjectMeta;
  readonly spec?: object;
  readonly template?: object;
}

/** Collects the warnings of an update: of a Pod those of its metadata alone, of a Pod template only if there was a change. */
export function warnOfUpdate(kind: string, before: Updated, after: Updated, review: Review): void {
  if (kind === 'v1/Pod') {
    warnObjectMeta(after.metadata ?? {}, review);
    return;
  }
  const all: Review = { ...review, warnings: [] };
  warnObject(kind, after, all);
  if (isNewGeneration(kind, before, after)) warnTemplate(kind, after, all);
  // The name was warned of when it was chosen.
  review.warnings.push(...all.warnings.filter((warning) => !warning.startsWith('metadata.name:')));
}

/** True where the server counts the update as a new generation of the object. */
function isNewGeneration(kind: string, before: Updated, after: Updated): boolean {
  return (
    !semanticEqual(before.spec, after.spec, 'spec') ||
    !semanticEqual(before.template, after.template, 'template') ||
    (kind === 'apps/v1/Deployment' &&
      !semanticEqual(before.metadata?.annotations, after.metadata?.annotations, 'annotations'))
  );
}
