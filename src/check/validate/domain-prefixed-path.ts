import { byteLength, dnsSubdomainComplaints } from '../../kubernetes/name';
import { invalid, required, tooLong } from '../field-error';
import type { Review } from '../review';

const pathCharacters = String.raw`[A-Za-z0-9/\-._~%!$&'()*+,;=:]+`;
const isPath = new RegExp(`^${pathCharacters}$`);

/** A domain, `/` and a path: `acme.io/foo`. */
export function validateDomainPrefixedPath(text: string, max: number, field: string, review: Review): void {
  if (text === '') {
    required(review, field);
    return;
  }
  const slash = text.indexOf('/');
  const domain = text.slice(0, Math.max(0, slash));
  const path = text.slice(slash + 1);
  if (domain === '' || path === '') {
    invalid(review, field, text, 'must be a domain-prefixed path (such as "acme.io/foo")');
  } else {
    for (const complaint of dnsSubdomainComplaints(domain)) invalid(review, field, domain, complaint);
    if (!isPath.test(path)) {
      invalid(review, field, path, `Invalid path (regex used for validation is '${pathCharacters}')`);
    }
  }
  if (byteLength(text) > max) tooLong(review, field, max);
}
