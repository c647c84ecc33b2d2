import { ipComplaints } from '../../kubernetes/ip';
import { invalid } from '../field-error';
import type { Review } from '../review';

/** An IP address of a Pod's name resolution. */
export function validateIp(ip: string, field: string, review: Review): void {
  for (const complaint of ipComplaints(ip, review.minor)) {
    invalid(review, field, ip, review.minor >= 30 ? complaint : 'must be valid IP address');
  }
}
