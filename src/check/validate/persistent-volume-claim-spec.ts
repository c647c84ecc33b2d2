import type { PersistentVolumeClaimSpec, TypedLocalObjectReference } from '../../kubernetes/api';
import { dnsLabelComplaints, dnsSubdomainComplaints } from '../../kubernetes/name';
import { parseResourceQuantity, quantityText, signOf } from '../../kubernetes/quantity';
import { forbidden, invalid, notSupported, required } from '../field-error';
import { GoValue } from '../go-value';
import type { Review } from '../review';
import { validateLabelSelector } from './label-selector';

const accessModes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];
const volumeModes = ['Block', 'Filesystem'];

/** What a claim asks for: of a PersistentVolumeClaim, an ephemeral volume, or a StatefulSet's claim template. */
export function validatePersistentVolumeClaimSpec(
  spec: PersistentVolumeClaimSpec,
  field: string,
  review: Review,
): void {
  validateAccessModes(spec.accessModes ?? [], `${field}.accessModes`, review);
  if (spec.selector) validateLabelSelector(spec.selector, `${field}.selector`, review);
  validateStorage(spec.resources?.requests, `${field}.resources[storage]`, review);
  validateClassName(spec.storageClassName, `${field}.storageClassName`, review);
  const { volumeMode } = spec;
  if (volumeMode !== undefined && !volumeModes.includes(volumeMode)) {
    notSupported(review, `${field}.volumeMode`, volumeMode, volumeModes);
  }
  validateDataSources(spec, field, review);
  validateClassName(spec.volumeAttributesClassName, `${field}.volumeAttributesClassName`, review);
}

function validateAccessModes(modes: readonly string[], field: string, review: Review): void {
  if (modes.length === 0) required(review, field, 'at least 1 access mode is required');
  for (const mode of modes) {
    if (!accessModes.includes(mode)) notSupported(review, field, mode, accessModes);
  }
  const others = modes.some((mode) => mode !== 'ReadWriteOncePod' && accessModes.includes(mode));
  if (others && modes.includes('ReadWriteOncePod')) {
    forbidden(review, field, 'may not use ReadWriteOncePod with other access modes');
  }
}

function validateStorage(requests: Record<string, string> = {}, field: string, review: Review): void {
  const storage = Object.hasOwn(requests, 'storage') ? parseResourceQuantity(requests['storage']!) : undefined;
  if (!storage) required(review, field);
  else if (signOf(storage) <= 0) invalid(review, field, quantityText(storage), 'must be greater than zero');
}

function validateClassName(name = '', field: string, review: Review): void {
  if (name === '') return;
  for (const complaint of dnsSubdomainComplaints(name)) invalid(review, field, name, complaint);
}

function validateDataSources(
  { dataSource, dataSourceRef }: PersistentVolumeClaimSpec,
  field: string,
  review: Review,
): void {
  if (dataSource) validateDataSource(dataSource, `${field}.dataSource`, review);
  if (!dataSourceRef) return;
  validateDataSource(dataSourceRef, `${field}.dataSourceRef`, review);
  const { namespace = '' } = dataSourceRef;
  if (namespace !== '') {
    for (const complaint of dnsLabelComplaints(namespace)) {
      invalid(review, `${field}.dataSourceRef.namespace`, namespace, complaint);
    }
  }
  if (!dataSource) return;
  if (namespace !== '') {
    invalid(review, field, dataSourcePath, 'may not be specified when dataSourceRef.namespace is specified');
  } else if (!sameSource(dataSource, dataSourceRef)) {
    invalid(review, field, dataSourcePath, 'must match dataSourceRef');
  }
}

// The server prints the path of the field where the value belongs.
const dataSourcePath = new GoValue(
  { go: () => 'field.Path{name:"dataSource", index:"", parent:(*field.Path)(0x…)}', json: () => '{}' },
  undefined,
);

function validateDataSource(source: TypedLocalObjectReference, field: string, review: Review): void {
  const { name = '', kind = '', apiGroup = '' } = source;
  if (name === '') required(review, `${field}.name`);
  if (kind === '') required(review, `${field}.kind`);
  if (apiGroup === '') {
    if (kind !== 'PersistentVolumeClaim') {
      invalid(review, field, kind, "must be 'PersistentVolumeClaim' when referencing the default apiGroup");
    }
    // Up to 1.28 the group could be any text.
  } else if (review.minor >= 29) {
    for (const complaint of dnsSubdomainComplaints(apiGroup)) {
      invalid(review, `${field}.apiGroup`, apiGroup, complaint);
    }
  }
}

function sameSource(one: TypedLocalObjectReference, other: TypedLocalObjectReference): boolean {
  return (
    one.apiGroup === other.apiGroup &&
    (one.kind ?? '') === (other.kind ?? '') &&
    (one.name ?? '') === (other.name ?? '')
  );
}
