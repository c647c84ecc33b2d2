import type { NetworkPolicy, NetworkPolicyPeer } from '../../kubernetes/api';
import { cidrWarnings } from '../../kubernetes/ip';
import type { Review } from '../review';

/** CIDR blocks that are spelled in another than the standard way. */
export function warnNetworkPolicy({ spec = {} }: NetworkPolicy, review: Review): void {
  for (const [i, { from = [] }] of (spec.ingress ?? []).entries()) warnPeers(from, `spec.ingress[${i}].from`, review);
  for (const [i, { to = [] }] of (spec.egress ?? []).entries()) warnPeers(to, `spec.egress[${i}].to`, review);
}

function warnPeers(peers: readonly NetworkPolicyPeer[], field: string, review: Review): void {
  for (const [i, { ipBlock }] of peers.entries()) {
    if (!ipBlock) continue;
    warnCidr(ipBlock.cidr ?? '', `${field}[${i}].ipBlock.cidr`, review);
    for (const [j, except] of (ipBlock.except ?? []).entries()) {
      warnCidr(except, `${field}[${i}].ipBlock.except[${j}]`, review);
    }
  }
}

function warnCidr(cidr: string, field: string, review: Review): void {
  for (const warning of cidrWarnings(cidr, review.minor)) review.warnings.push(`${field}: ${warning}`);
}
