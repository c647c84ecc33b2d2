import type { ISCSIVolumeSource, Volume } from '../../../kubernetes/api';
import { byteLength } from '../../../kubernetes/name';
import { invalid, required } from '../../field-error';
import type { Review } from '../../review';

// https://www.rfc-editor.org/rfc/rfc3720#section-3.2.6.3
const qualifiedNames: ReadonlyMap<string, RegExp> = new Map([
  ['iqn', /iqn\.\d{4}-\d{2}\.[A-Za-z0-9.-]+:[^,;*&$|\t\n\f\r ]+$/],
  ['eui', /^eui.[A-Za-z0-9]{16}$/],
  ['naa', /^naa.[A-Za-z0-9]{32}$/],
]);

/** `iscsi`: a portal, a target with a qualified name, and a LUN. */
export function validateISCSI(iscsi: ISCSIVolumeSource, field: string, review: Review): void {
  const { targetPortal = '', iqn = '', lun = 0, initiatorName } = iscsi;
  if (targetPortal === '') required(review, `${field}.targetPortal`);
  if (iqn === '') required(review, `${field}.iqn`);
  else validateQualifiedName(iqn, `${field}.iqn`, review);
  if (lun < 0 || lun > 255) invalid(review, `${field}.lun`, lun, 'must be between 0 and 255, inclusive');
  if ((iscsi.chapAuthDiscovery || iscsi.chapAuthSession) && !iscsi.secretRef) required(review, `${field}.secretRef`);
  if (initiatorName !== undefined) validateQualifiedName(initiatorName, `${field}.initiatorname`, review);
}

function validateQualifiedName(name: string, field: string, review: Review): void {
  const pattern = qualifiedNames.get(name.slice(0, 3));
  if (!pattern) invalid(review, field, name, 'must be valid format starting with iqn, eui, or naa');
  else if (!pattern.test(name)) invalid(review, field, name, 'must be valid format');
}

/** The name of the interface on the node is made of the volume's name and the portal. */
export function validateISCSIVolumeName({ name = '', iscsi }: Volume, field: string, review: Review): void {
  if (iscsi?.initiatorName === undefined || byteLength(`${name}:${iscsi.targetPortal ?? ''}`) <= 64) return;
  const detail =
    'Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified.';
  invalid(review, `${field}.name`, name, detail);
}
