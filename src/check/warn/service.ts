import type { Service, ServiceSpec } from '../../kubernetes/api';
import { cidrWarnings, formatIp, ipWarnings, isIpv4Mapped, parseCidr, parseIp, type Ip } from '../../kubernetes/ip';
import { quoted } from '../../kubernetes/go-quote';
import { goAddrError, goPrefixError } from '../../kubernetes/go-addr';
import type { Review } from '../review';
import { isHeadless } from '../validate/service-ips';

/** Addresses spelled in another than the standard way, and fields that a Service of its type does not heed. */
export function warnService({ metadata = {}, spec = {} }: Service, review: Review): void {
  const warnings = review.warnings;
  const hints = 'service.kubernetes.io/topology-aware-hints';
  if (Object.hasOwn(metadata.annotations ?? {}, hints)) {
    warnings.push(`annotation ${hints} is deprecated, please use service.kubernetes.io/topology-mode instead`);
  }
  warnAddresses(spec, review);
  const heedsExternalIps = spec.type !== 'ExternalName' && !isHeadless(spec);
  if (review.minor >= 36 && heedsExternalIps && (spec.externalIPs ?? []).length > 0) {
    warnings.push('spec.externalIPs is deprecated and may no longer be implemented in some clusters');
  }
  if (spec.type === 'ExternalName' && (spec.externalIPs ?? []).length > 0) {
    warnings.push('spec.externalIPs is ignored when spec.type is "ExternalName"');
  }
  if (spec.type !== 'ExternalName' && spec.externalName) {
    warnings.push('spec.externalName is ignored when spec.type is not "ExternalName"');
  }
  if (review.minor >= 35 && spec.trafficDistribution === 'PreferClose') {
    warnings.push('spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"');
  }
  if (review.minor >= 34 && isHeadless(spec)) warnHeadless(spec, review);
}

function warnHeadless(spec: ServiceSpec, review: Review): void {
  const ignored = {
    loadBalancerIP: spec.loadBalancerIP,
    externalIPs: (spec.externalIPs ?? []).length > 0,
    SessionAffinity: spec.sessionAffinity !== 'None',
  };
  for (const [field, isSet] of Object.entries(ignored)) {
    if (isSet) review.warnings.push(`spec.${field} is ignored for headless services`);
  }
}

function warnAddresses(spec: ServiceSpec, review: Review): void {
  if (!isHeadless(spec)) {
    for (const [i, ip] of (spec.clusterIPs ?? []).entries()) warnIp(ip, `spec.clusterIPs[${i}]`, review);
  }
  for (const [i, ip] of (spec.externalIPs ?? []).entries()) warnIp(ip, `spec.externalIPs[${i}]`, review);
  if (spec.loadBalancerIP) warnIp(spec.loadBalancerIP, 'spec.loadBalancerIP', review);
  for (const [i, cidr] of (spec.loadBalancerSourceRanges ?? []).entries()) {
    warnCidr(cidr, `spec.loadBalancerSourceRanges[${i}]`, review);
  }
}

function warnIp(text: string, field: string, review: Review): void {
  if (review.minor >= 33) {
    for (const warning of ipWarnings(text, review.minor)) review.warnings.push(`${field}: ${warning}`);
    return;
  }
  const error = goAddrError(text);
  if (error !== undefined) {
    review.warnings.push(`${field}: IP address was accepted, but ${futureError}: ${error}`);
    return;
  }
  if (!text.includes(':')) return;
  // Go's addresses may have a zone: `fe80::1%eth0`.
  const [address, ...zone] = text.split('%') as [string, ...string[]];
  const standard = [goAddress(parseIp(address)!), ...zone].join('%');
  if (standard !== text) review.warnings.push(`${field}: IPv6 address ${unusual(text, standard)}`);
}

function warnCidr(text: string, field: string, review: Review): void {
  if (review.minor >= 33) {
    for (const warning of cidrWarnings(text, review.minor)) review.warnings.push(`${field}: ${warning}`);
    return;
  }
  const error = goPrefixError(text);
  if (error !== undefined) {
    review.warnings.push(`${field}: IP prefix was accepted, but ${futureError}: ${error}`);
    return;
  }
  const { ip, prefix } = parseCidr(text)!;
  const standard = `${goAddress(ip)}/${prefix}`;
  if (text.includes(':') && standard !== text) review.warnings.push(`${field}: IPv6 prefix ${unusual(text, standard)}`);
}

/** As Go writes it: an IPv4 address dressed as an IPv6 one stays dressed. */
function goAddress(ip: Ip): string {
  return isIpv4Mapped(ip) ? `::ffff:${formatIp(ip)}` : formatIp(ip);
}

const futureError = 'will be invalid in a future Kubernetes release';

function unusual(text: string, standard: string): string {
  return `${quoted(text)} is not in RFC 5952 canonical format ("${standard}"), which may cause controller apply-loops`;
}
