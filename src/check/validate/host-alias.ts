import type { HostAlias } from '../../kubernetes/api';
import { dnsSubdomainComplaints } from '../../kubernetes/name';
import { invalid } from '../field-error';
import type { Review } from '../review';
import { validateIp } from './ip';

/** `hostAliases`: lines for the Pod's `/etc/hosts`. */
export function validateHostAliases(aliases: readonly HostAlias[], field: string, review: Review): void {
  // Before 1.30 the fields have no index.
  const indexed = review.minor >= 30;
  aliases.forEach(({ ip = '', hostnames = [] }, i) => {
    const item = indexed ? `${field}[${i}]` : field;
    validateIp(ip, `${item}.ip`, review);
    hostnames.forEach((hostname, j) => {
      const hostnameField = indexed ? `${item}.hostnames[${j}]` : `${item}.hostnames`;
      for (const complaint of dnsSubdomainComplaints(hostname)) invalid(review, hostnameField, hostname, complaint);
    });
  });
}
