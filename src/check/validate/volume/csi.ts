import type { CSIVolumeSource } from '../../../kubernetes/api';
import { byteLength, dnsSubdomainComplaints } from '../../../kubernetes/name';
import { invalid, required, tooLong } from '../../field-error';
import type { Review } from '../../review';

/** `csi`: a volume that a CSI driver makes for the Pod. */
export function validateCSI(csi: CSIVolumeSource, field: string, review: Review): void {
  const { driver = '', nodePublishSecretRef } = csi;
  if (driver === '') required(review, `${field}.driver`);
  if (byteLength(driver) > 63) tooLong(review, `${field}.driver`, 63);
  // Up to 1.34 an empty name was also called a bad one.
  if (driver !== '' || review.minor < 35) {
    for (const complaint of dnsSubdomainComplaints(driver.toLowerCase())) {
      invalid(review, `${field}.driver`, driver, complaint);
    }
  }
  if (!nodePublishSecretRef) return;
  const { name = '' } = nodePublishSecretRef;
  if (name === '') required(review, `${field}.nodePublishSecretRef.name`);
  else for (const complaint of dnsSubdomainComplaints(name)) invalid(review, `${field}.name`, name, complaint);
}
