import type { ObjectMeta } from '../../kubernetes/api';
import type { Review } from '../review';
import { warnObject, warnTemplate } from '../warn';
import { warnObjectMeta } from '../warn/object-meta';
import { enforcesMountableSecrets } from '../warn/service-account';
import { semanticEqual } from './semantic-equal';

interface Updated {
  readonly metadata?: ObjectMeta;
  readonly spec?: { readonly template?: object };
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
  // Of a ReplicationController the server looks at the old template in place of the new one.
  const looked = kind === 'v1/ReplicationController' ? before : after;
  if (isNewGeneration(kind, before, after)) warnTemplate(kind, looked, all);
  // The name was warned of when it was chosen.
  const warnings = all.warnings.filter((warning) => !warning.startsWith('metadata.name:'));
  review.warnings.push(...warnings.map((warning) => warning.replace(claimTemplate, '$&Spec.')));
}

/** The claims of a StatefulSet, whose `spec` the server names in an update only, and with a capital. */
const claimTemplate = /^spec\.volumeClaimTemplates\[\d+\]\./;

/** True where nothing is said of an update that was not, or would not have been, said at the creation. */
function saysNoMore(kind: string, before: ObjectMeta): boolean {
  if (kind === 'v1/ServiceAccount') return enforcesMountableSecrets(before);
  return kind === 'v1/Pod' || kind === 'networking.k8s.io/v1/Ingress';
}

/** True where the server counts the update as a new generation of the object; of a DaemonSet, of its template. */
function isNewGeneration(kind: string, before: Updated, after: Updated): boolean {
  if (kind === 'apps/v1/DaemonSet') return !semanticEqual(before.spec?.template, after.spec?.template, 'template');
  return (
    !semanticEqual(before.spec, after.spec, 'spec') ||
    !semanticEqual(before.template, after.template, 'template') ||
    (kind === 'apps/v1/Deployment' &&
      !semanticEqual(before.metadata?.annotations, after.metadata?.annotations, 'annotations'))
  );
}
