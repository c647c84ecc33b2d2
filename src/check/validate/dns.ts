import type { PodDNSConfig } from '../../kubernetes/api';
import { dnsSubdomainComplaints, dnsSubdomainWithUnderscoreComplaints } from '../../kubernetes/name';
import { invalid, notSupported, required } from '../field-error';
import type { Review } from '../review';
import { validateIp } from './ip';

// https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/

const policies = ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'];
const maxNameservers = 3;
const maxSearches = 32;
const maxSearchesLength = 2048;

/** `dnsPolicy` of a Pod. */
export function validateDnsPolicy(policy: string, field: string, review: Review): void {
  if (!policies.includes(policy)) notSupported(review, field, policy, policies);
}

/** `dnsConfig` of a Pod: name servers, search domains and options; with the policy `None` there must be a name server. */
export function validateDnsConfig(
  config: PodDNSConfig | undefined,
  policy: string | undefined,
  field: string,
  review: Review,
): void {
  const { nameservers = [], searches = [], options = [] } = config ?? {};
  if (policy === 'None') {
    if (!config) {
      required(review, field, 'must provide `dnsConfig` when `dnsPolicy` is None');
      return;
    }
    if (nameservers.length === 0) {
      const detail = 'must provide at least one DNS nameserver when `dnsPolicy` is None';
      required(review, `${field}.nameservers`, detail);
      return;
    }
  }
  if (nameservers.length > maxNameservers) {
    invalid(review, `${field}.nameservers`, nameservers, `must not have more than ${maxNameservers} nameservers`);
  }
  nameservers.forEach((nameserver, i) => validateIp(nameserver, `${field}.nameservers[${i}]`, review));
  validateSearches(searches, `${field}.searches`, review);
  options.forEach(({ name = '' }, i) => {
    if (name === '') required(review, `${field}.options[${i}]`, 'must not be empty');
  });
}

function validateSearches(searches: string[], field: string, review: Review): void {
  if (searches.length > maxSearches) {
    invalid(review, field, searches, `must not have more than ${maxSearches} search paths`);
  }
  if (Buffer.byteLength(searches.join(' ')) > maxSearchesLength) {
    const detail = `must not have more than ${maxSearchesLength} characters (including spaces) in the search list`;
    invalid(review, field, searches, detail);
  }
  searches.forEach((search, i) => {
    // A single dot stands for the root; known from 1.33 on, as are underscores: https://kep.k8s.io/4427
    if (search === '.' && review.minor >= 33) return;
    const name = search.endsWith('.') ? search.slice(0, -1) : search;
    const complaints =
      review.minor >= 33 ? dnsSubdomainWithUnderscoreComplaints(name, review.minor) : dnsSubdomainComplaints(name);
    for (const complaint of complaints) invalid(review, `${field}[${i}]`, name, complaint);
  });
}
