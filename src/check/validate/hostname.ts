import type { PodSpec } from '../../kubernetes/api';
import { byteLength, dnsLabelComplaints, dnsSubdomainComplaints } from '../../kubernetes/name';
import { forbidden, invalid, tooLong } from '../field-error';
import type { Review } from '../review';

// https://kubernetes.io/docs/concepts/workloads/pods/pod-hostname/

const maxHostname = 64;

/** `hostname` and `subdomain` of a Pod: DNS labels. */
export function validateHostname({ hostname = '', subdomain = '' }: PodSpec, field: string, review: Review): void {
  if (hostname !== '') {
    for (const complaint of dnsLabelComplaints(hostname)) invalid(review, `${field}.hostname`, hostname, complaint);
  }
  if (subdomain !== '') {
    for (const complaint of dnsLabelComplaints(subdomain)) invalid(review, `${field}.subdomain`, subdomain, complaint);
  }
}

/** `hostnameOverride`: a DNS subdomain that fits a Linux host name, and alone decides on the name. */
export function validateHostnameOverride(spec: PodSpec, field: string, review: Review): void {
  const { hostnameOverride } = spec;
  if (hostnameOverride === undefined) return;
  const name = `${field}.hostnameOverride`;
  for (const complaint of dnsSubdomainComplaints(hostnameOverride)) invalid(review, name, hostnameOverride, complaint);
  if (byteLength(hostnameOverride) > maxHostname) tooLong(review, name, maxHostname);
  if (spec.hostNetwork) forbidden(review, name, 'may not be specified when hostNetwork is true');
  if (spec.setHostnameAsFQDN) forbidden(review, name, 'may not be specified when setHostnameAsFQDN is true');
}
