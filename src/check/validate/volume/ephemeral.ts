import type { EphemeralVolumeSource, ObjectMeta, Volume } from '../../../kubernetes/api';
import { nameOf, shownNameOf } from '../../../kubernetes/generated-name';
import { dnsSubdomainComplaints } from '../../../kubernetes/name';
import { quoted } from '../../../kubernetes/go-quote';
import { forbidden, invalid, required } from '../../field-error';
import type { Review } from '../../review';
import { validateAnnotations, validateLabels } from '../labels';
import { validatePersistentVolumeClaimSpec } from '../persistent-volume-claim-spec';

/** `ephemeral`: a claim that is made for the Pod and goes with it. */
export function validateEphemeral({ volumeClaimTemplate }: EphemeralVolumeSource, field: string, review: Review): void {
  const template = `${field}.volumeClaimTemplate`;
  if (!volumeClaimTemplate) return required(review, template);
  validateTemplateMeta(volumeClaimTemplate.metadata ?? {}, `${template}.metadata`, review);
  validatePersistentVolumeClaimSpec(volumeClaimTemplate.spec ?? {}, `${template}.spec`, review);
}

// All metadata but labels and annotations.
const forbiddenKeys = [
  'name',
  'generateName',
  'namespace',
  'selfLink',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'ownerReferences',
  'finalizers',
  'managedFields',
] as const;

function validateTemplateMeta(meta: ObjectMeta, field: string, review: Review): void {
  validateAnnotations(meta.annotations, `${field}.annotations`, review);
  validateLabels(meta.labels, `${field}.labels`, review);
  for (const key of forbiddenKeys) {
    const value = meta[key];
    const isUnset = value === undefined || value === '' || (key === 'generation' && value === 0);
    if (!isUnset) forbidden(review, `${field}.${key === 'uid' ? 'uID' : key}`, 'cannot be set');
  }
}

/** The claim of an ephemeral volume: its name is made of those of the Pod and the volume. */
export function claimOf(podName: string, { name = '' }: Volume): string {
  return `${podName}-${name}`;
}

/** Whether that name is a good one. A template has no Pod to name it after. */
export function validateClaimName(volume: Volume, podMeta: ObjectMeta, field: string, review: Review): void {
  const podName = nameOf(podMeta);
  if (podName === '' || !volume.name) return;
  const shown = quoted(claimOf(shownNameOf(podMeta), volume));
  for (const complaint of dnsSubdomainComplaints(claimOf(podName, volume))) {
    invalid(review, `${field}.name`, volume.name, `PVC name ${shown}: ${complaint}`);
  }
}
