import type { ObjectMeta } from '../../kubernetes/api';
import { nameOf } from '../../kubernetes/generated-name';
import { dnsLabelComplaints } from '../../kubernetes/name';
import type { Review } from '../review';

/** A name that becomes a host name should be a DNS label. `usedIn`: what the name is used in. */
export function warnHostname(
  meta: ObjectMeta,
  usedIn: "the Pod's hostname" | 'Pod names and hostnames',
  review: Review,
): void {
  const complaints = dnsLabelComplaints(nameOf(meta));
  if (complaints.length === 0) return;
  review.warnings.push(
    `metadata.name: this is used in ${usedIn}, which can result in surprising behavior; ` +
      `a DNS label is recommended: [${complaints.join(' ')}]`,
  );
}
