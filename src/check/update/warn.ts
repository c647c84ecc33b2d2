import type { ObjectMeta } from '../../kubernetes/api';
import type { Review } from '../review';
import { warnObject, warnTemplate } from '../warn';
import { warnObjectMeta } from '../warn/object-meta';
import { enforcesMountableSecrets } from '../warn/service-account';
import { semanticEqual } from './semantic-equal';

interface Updated {
  readonly metadata?: ObjectMeta;
  readonly spec?: object;
  readonly template?: object;
}

/** Collects the warnings of an update: of some kinds those of the metadata alone, of a Pod template only if there was a change. */
export function warnOfUpdate(kind: string, before: Updated, after: Updated, review: Review): void {
  if (saysNoMore(kind, before.metadata ?? {})) {
    warnObjectMeta(after.metadata ?? {}, review);
    return;
  }
  const all: Review = { ...review, warnings: [] };
  warnObject(kind, after, all);
  if (isNewGeneration(kind, before, after)) warnTemplate(kind, after, all);
  // The name was warned of when it was chosen.
  review.warnings.push(...all.warnings.filter((warning) => !warning.startsWith('metadata.name:')));
}

/** True where nothing is said of an update that was not, or would not have been, said at the creation. */
function saysNoMore(kind: string, before: ObjectMeta): boolean {
  if (kind === 'v1/ServiceAccount') return enforcesMountableSecrets(before);
  return kind === 'v1/Pod' || kind === 'networking.k8s.io/v1/Ingress';
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
