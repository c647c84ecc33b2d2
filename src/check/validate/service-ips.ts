import type { ServiceSpec } from '../../kubernetes/api';
import { ipComplaints, isIpv4Mapped, parseIp } from '../../kubernetes/ip';
import { duplicate, invalid, notSupported, required } from '../field-error';
import { goList, goString, GoValue } from '../go-value';
import type { Review } from '../review';

const families = ['IPv4', 'IPv6'];
const familyPolicies = ['PreferDualStack', 'RequireDualStack', 'SingleStack'];
const goStrings = goList('string', goString);

/** A headless Service has no cluster IP: its name leads to the Pods themselves. */
export function isHeadless({ clusterIPs = [] }: ServiceSpec): boolean {
  return clusterIPs.length === 1 && clusterIPs[0] === 'None';
}

/** The cluster IPs of a Service and their families: at most one of each, in the same order. */
export function validateServiceIps(spec: ServiceSpec, review: Review): void {
  if (spec.type === 'ExternalName') return;
  const { clusterIP = '', clusterIPs = [], ipFamilies = [], ipFamilyPolicy } = spec;
  const before = review.errors.length;
  const invalidIps = (detail: string) => invalid(review, 'spec.clusterIPs', new GoValue(goStrings, clusterIPs), detail);
  if (clusterIP === '') {
    if (clusterIPs.length > 0) invalidIps('must be empty when `clusterIP` is not specified');
  } else if (clusterIPs.length === 0) required(review, 'spec.clusterIPs');
  else if (clusterIPs[0] !== clusterIP) invalidIps('first value must match `clusterIP`');

  const seen = new Set<string>();
  for (const [i, family] of ipFamilies.entries()) {
    if (!families.includes(family)) notSupported(review, `spec.ipFamilies[${i}]`, family, families);
    if (seen.has(family)) duplicate(review, `spec.ipFamilies[${i}]`, new GoValue(goString, family));
    seen.add(family);
  }
  if (ipFamilyPolicy !== undefined && !familyPolicies.includes(ipFamilyPolicy)) {
    notSupported(review, 'spec.ipFamilyPolicy', ipFamilyPolicy, familyPolicies);
  }

  const isNone = clusterIPs[0] === 'None';
  let readable = true;
  if (isNone && clusterIPs.length > 1) {
    readable = false;
    invalidIps("'None' must be the first and only value");
  }
  for (const [i, ip] of clusterIPs.entries()) {
    if (i === 0 && isNone) continue;
    for (const complaint of ipComplaints(ip, review.minor)) {
      readable = false;
      invalid(review, `spec.clusterIPs[${i}]`, ip, complaint);
    }
  }
  if (clusterIPs.length > 2) invalidIps('may only hold up to 2 values');
  if (!readable || isNone) return;
  const familiesOfIps = clusterIPs.map(familyOf);
  if (clusterIPs.length > 1 && new Set(familiesOfIps).size < 2) {
    invalidIps('may specify no more than one IP for each IP family');
  }
  if (review.errors.length > before) return;
  for (const [i, family] of familiesOfIps.entries()) {
    const wanted = ipFamilies[i];
    if (wanted !== undefined && families.includes(wanted) && wanted !== family) {
      const detail = `expected an ${wanted} value as indicated by \`ipFamilies[${i}]\``;
      invalid(review, `spec.clusterIPs[${i}]`, clusterIPs[i], detail);
    }
  }
}

function familyOf(text: string): string {
  const ip = parseIp(text)!;
  return ip.bytes.length === 4 || isIpv4Mapped(ip) ? 'IPv4' : 'IPv6';
}

/**
 * A Service of two IP families needs a policy, and a cluster, that allows it: an ordinary cluster has one family.
 * A headless Service that selects nothing may have both: its endpoints are not the cluster's.
 */
export function validateServiceFamilies(spec: ServiceSpec, review: Review): void {
  const { type, clusterIPs = [], ipFamilies = [], selector = {} } = spec;
  if (type === 'ExternalName') return;
  const isFree = isHeadless(spec) && Object.keys(selector).length === 0;
  const field = 'spec.ipFamilyPolicy';
  const policy = spec.ipFamilyPolicy ?? (isFree ? 'RequireDualStack' : 'SingleStack');
  if (policy === 'SingleStack') {
    const detail = "must be 'RequireDualStack' or 'PreferDualStack' when multiple";
    if (clusterIPs.length > 1) invalid(review, field, policy, `${detail} cluster IPs are specified`);
    if (ipFamilies.length > 1) invalid(review, field, policy, `${detail} IP families are specified`);
  } else if (policy === 'RequireDualStack' && !isFree) {
    invalid(review, field, policy, 'this cluster is not configured for dual-stack services');
  }
}
