import type {
  IPBlock,
  NetworkPolicy,
  NetworkPolicyPeer,
  NetworkPolicyPort,
  NetworkPolicySpec,
} from '../../kubernetes/api';
import { cidrComplaints, isStrictlyInside, parseCidr } from '../../kubernetes/ip';
import { portNumberComplaints } from '../../kubernetes/port';
import { forbidden, invalid, notSupported, required } from '../field-error';
import { goList, goString, GoValue } from '../go-value';
import type { Review } from '../review';
import { validateLabelSelector } from './label-selector';
import { validateObjectMeta } from './object-meta';
import { validatePortReference } from './port-reference';

const protocols = ['TCP', 'UDP', 'SCTP'];
const policyTypes = ['Ingress', 'Egress'];
const goPolicyTypes = goList('networking.PolicyType', goString);

/** A NetworkPolicy: https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
export function validateNetworkPolicy(policy: NetworkPolicy, review: Review): void {
  validateObjectMeta(policy.metadata ?? {}, { namespaced: true }, 'metadata', review);
  validateNetworkPolicySpec(policy.spec ?? {}, 'spec', review);
}

/** Which Pods a policy is for, and from and to whom they may have connections. */
export function validateNetworkPolicySpec(spec: NetworkPolicySpec, field: string, review: Review): void {
  if (spec.podSelector) validateLabelSelector(spec.podSelector, `${field}.podSelector`, review);
  for (const [i, { ports, from }] of (spec.ingress ?? []).entries()) {
    validateRule(ports, from, 'from', `${field}.ingress[${i}]`, review);
  }
  for (const [i, { ports, to }] of (spec.egress ?? []).entries()) {
    validateRule(ports, to, 'to', `${field}.egress[${i}]`, review);
  }
  const types = spec.policyTypes ?? [];
  if (types.length > policyTypes.length) {
    const detail = 'may not specify more than two policyTypes';
    invalid(review, `${field}.policyTypes`, new GoValue(goPolicyTypes, types), detail);
    return;
  }
  for (const [i, type] of types.entries()) {
    if (!policyTypes.includes(type)) notSupported(review, `${field}.policyTypes[${i}]`, type, policyTypes);
  }
}

function validateRule(
  ports: readonly NetworkPolicyPort[] = [],
  peers: readonly NetworkPolicyPeer[] = [],
  direction: 'from' | 'to',
  field: string,
  review: Review,
): void {
  for (const [i, port] of ports.entries()) validatePort(port, `${field}.ports[${i}]`, review);
  for (const [i, peer] of peers.entries()) validatePeer(peer, `${field}.${direction}[${i}]`, review);
}

function validatePort({ protocol, port, endPort }: NetworkPolicyPort, field: string, review: Review): void {
  if (protocol !== undefined && !protocols.includes(protocol)) {
    notSupported(review, `${field}.protocol`, protocol, protocols);
  }
  if (endPort !== undefined && typeof port !== 'number') {
    const what = port === undefined ? 'not specified' : 'non-numeric';
    invalid(review, `${field}.endPort`, endPort, `may not be specified when \`port\` is ${what}`);
  }
  if (port === undefined) return;
  validatePortReference(port, `${field}.port`, review);
  if (endPort === undefined || typeof port !== 'number') return;
  // The server names the port that the range begins with.
  if (endPort < port) invalid(review, `${field}.endPort`, port, 'must be greater than or equal to `port`');
  for (const complaint of portNumberComplaints(endPort)) invalid(review, `${field}.endPort`, endPort, complaint);
}

function validatePeer(peer: NetworkPolicyPeer, field: string, review: Review): void {
  const { podSelector, namespaceSelector, ipBlock } = peer;
  if (podSelector) validateLabelSelector(podSelector, `${field}.podSelector`, review);
  if (namespaceSelector) validateLabelSelector(namespaceSelector, `${field}.namespaceSelector`, review);
  if (ipBlock) validateIpBlock(ipBlock, `${field}.ipBlock`, review);
  if (!podSelector && !namespaceSelector && !ipBlock) required(review, field, 'must specify a peer');
  else if (ipBlock && (podSelector ?? namespaceSelector)) {
    forbidden(review, field, 'may not specify both ipBlock and another peer');
  }
}

function validateIpBlock({ cidr = '', except = [] }: IPBlock, field: string, review: Review): void {
  if (cidr === '') {
    required(review, `${field}.cidr`);
    return;
  }
  validateCidr(cidr, `${field}.cidr`, review);
  const whole = parseCidr(cidr);
  if (!whole) return;
  for (const [i, text] of except.entries()) {
    validateCidr(text, `${field}.except[${i}]`, review);
    const part = parseCidr(text);
    // Up to 1.29 the first that cannot be read is the last that is looked at.
    if (!part && review.minor < 30) return;
    if (part && !isStrictlyInside(part, whole)) {
      invalid(review, `${field}.except[${i}]`, text, 'must be a strict subset of `cidr`');
    }
  }
}

function validateCidr(cidr: string, field: string, review: Review): void {
  for (const complaint of cidrComplaints(cidr, review.minor)) {
    invalid(review, field, cidr, review.minor >= 30 ? complaint : 'not a valid CIDR');
  }
}
