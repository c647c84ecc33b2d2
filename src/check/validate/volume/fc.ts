import type { FCVolumeSource } from '../../../kubernetes/api';
import { invalid, required } from '../../field-error';
import type { Review } from '../../review';

/** `fc`: a Fibre Channel disk, found by target and LUN or by its world wide identifier. */
export function validateFC(fc: FCVolumeSource, field: string, review: Review): void {
  const { targetWWNs = [], wwids = [], lun } = fc;
  if (targetWWNs.length === 0 && wwids.length === 0) {
    required(review, `${field}.targetWWNs`, 'must specify either targetWWNs or wwids, but not both');
  }
  if (targetWWNs.length === 0) return;
  if (wwids.length > 0) {
    invalid(review, `${field}.targetWWNs`, targetWWNs, 'targetWWNs and wwids can not be specified simultaneously');
  }
  if (lun === undefined) required(review, `${field}.lun`, 'lun is required if targetWWNs is specified');
  else if (lun < 0 || lun > 255) invalid(review, `${field}.lun`, lun, 'must be between 0 and 255, inclusive');
}
