import type { Service, ServicePort, ServiceSpec } from '../../kubernetes/api';
import { isExternallyAccessible } from '../../kubernetes/externally-accessible';
import { trimSpace } from '../../kubernetes/go-space';
import { cidrComplaints, ipComplaints, isIpv4Mapped, parseIp, type Ip } from '../../kubernetes/ip';
import {
  dns1035LabelComplaints,
  dnsLabelComplaints,
  dnsSubdomainComplaints,
  qualifiedNameComplaints,
} from '../../kubernetes/name';
import { portNumberComplaints } from '../../kubernetes/port';
import { duplicate, forbidden, invalid, invalidChoice, notSupported, required } from '../field-error';
import { goInt, goIntOrString, goPointer, goString, goStruct, GoValue } from '../go-value';
import type { Review } from '../review';
import { validateLabels } from './labels';
import { nameBy, validateObjectMeta } from './object-meta';
import { validatePortReference } from './port-reference';
import { isHeadless } from './service-ips';

const types = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];
const affinities = ['ClientIP', 'None'];
const protocols = ['SCTP', 'TCP', 'UDP'];
const trafficPolicies = ['Cluster', 'Local'];
const kubeletPort = 10250;
const secondsOfADay = 86400;

const topologyMode = 'service.kubernetes.io/topology-mode';
const topologyHints = 'service.kubernetes.io/topology-aware-hints';
const sourceRanges = 'service.beta.kubernetes.io/load-balancer-source-ranges';

const label = nameBy(dnsLabelComplaints);
const dns1035Label = nameBy(dns1035LabelComplaints);

const goServicePort = goStruct('core.ServicePort', {
  name: goString,
  protocol: goString,
  appProtocol: goPointer('string', goString),
  port: goInt,
  targetPort: goIntOrString,
  nodePort: goInt,
});

/** A Service: https://kubernetes.io/docs/concepts/services-networking/service/ */
export function validateService(service: Service, review: Review): void {
  const { metadata = {}, spec = {} } = service;
  // Service names may start with a digit from 1.36 on.
  validateObjectMeta(
    metadata,
    { namespaced: true, name: review.minor >= 36 ? label : dns1035Label, keepsGeneration: true },
    'metadata',
    review,
  );
  const annotations = metadata.annotations ?? {};
  validateTopologyMode(annotations, review);
  validateType(spec, review);
  validatePorts(spec, review);
  validateLabels(spec.selector, 'spec.selector', review);
  validateSessionAffinity(spec, review);
  validateExternalIps(spec, review);
  if (!types.includes(spec.type ?? '')) notSupported(review, 'spec.type', spec.type ?? '', types);
  validatePortsTogether(spec, review);
  validateSourceRanges(spec, annotations, review);
  validateLoadBalancer(spec, review);
  validateExternalTraffic(spec, review);
  validateInternalTraffic(spec, review);
  validateTrafficDistribution(spec, review);
}

function validateTopologyMode(annotations: Readonly<Record<string, string>>, review: Review): void {
  const { [topologyMode]: mode, [topologyHints]: hints } = annotations;
  if (mode !== undefined && hints !== undefined && mode !== hints) {
    const detail = `must match annotations[${topologyHints}] when both are specified`;
    invalid(review, `metadata.annotations[${topologyMode}]`, mode, detail);
  }
}

/** What each type of Service needs, and what it cannot have. */
function validateType(spec: ServiceSpec, review: Review): void {
  const { type, ports = [], clusterIPs = [] } = spec;
  if (ports.length === 0 && !isHeadless(spec) && type !== 'ExternalName') required(review, 'spec.ports');
  switch (type) {
    case 'LoadBalancer':
      for (const [i, { port }] of ports.entries()) {
        // Allowed from 1.33 on.
        if (port !== kubeletPort || review.minor >= 33) continue;
        const detail = `may not expose port ${port} externally since it is used by kubelet`;
        invalid(review, `spec.ports[${i}]`, port, detail);
      }
      if (isHeadless(spec)) {
        invalid(review, 'spec.clusterIPs[0]', 'None', "may not be set to 'None' for LoadBalancer services");
      }
      break;
    case 'NodePort':
      if (isHeadless(spec)) {
        invalid(review, 'spec.clusterIPs[0]', 'None', "may not be set to 'None' for NodePort services");
      }
      break;
    case 'ExternalName': {
      const detail = 'may not be set for ExternalName services';
      if (clusterIPs.length > 0) forbidden(review, 'spec.clusterIPs', detail);
      if (spec.ipFamilies && spec.ipFamilies.length > 0) forbidden(review, 'spec.ipFamilies', detail);
      if (spec.ipFamilyPolicy !== undefined) forbidden(review, 'spec.ipFamilyPolicy', detail);
      validateExternalName(spec.externalName ?? '', review);
      break;
    }
  }
}

/** A DNS name; a dot at its end says that it is a whole one. */
function validateExternalName(externalName: string, review: Review): void {
  const name = externalName.endsWith('.') ? externalName.slice(0, -1) : externalName;
  if (name === '') required(review, 'spec.externalName');
  else for (const complaint of dnsSubdomainComplaints(name)) invalid(review, 'spec.externalName', name, complaint);
}

function validatePorts({ ports = [] }: ServiceSpec, review: Review): void {
  const names = new Set<string>();
  for (const [i, port] of ports.entries()) validatePort(port, ports.length > 1, names, `spec.ports[${i}]`, review);
}

function validatePort(port: ServicePort, needsName: boolean, names: Set<string>, field: string, review: Review): void {
  const { name = '', port: number = 0, protocol = '', targetPort = 0, appProtocol } = port;
  if (name === '') {
    if (needsName) required(review, `${field}.name`);
  } else {
    for (const complaint of dnsLabelComplaints(name)) invalid(review, `${field}.name`, name, complaint);
    if (names.has(name)) duplicate(review, `${field}.name`, name);
    names.add(name);
  }
  for (const complaint of portNumberComplaints(number)) invalid(review, `${field}.port`, number, complaint);
  if (protocol === '') required(review, `${field}.protocol`);
  else if (!protocols.includes(protocol)) notSupported(review, `${field}.protocol`, protocol, protocols);
  validatePortReference(targetPort, `${field}.targetPort`, review);
  if (appProtocol === undefined) return;
  for (const complaint of qualifiedNameComplaints(appProtocol, review.minor)) {
    invalid(review, `${field}.appProtocol`, appProtocol, complaint);
  }
}

function validateSessionAffinity(spec: ServiceSpec, review: Review): void {
  const affinity = spec.sessionAffinity ?? '';
  if (affinity === '') required(review, 'spec.sessionAffinity');
  else if (!affinities.includes(affinity)) notSupported(review, 'spec.sessionAffinity', affinity, affinities);
  const field = 'spec.sessionAffinityConfig';
  const config = spec.sessionAffinityConfig;
  if (affinity === 'ClientIP') {
    const seconds = config?.clientIP?.timeoutSeconds;
    if (!config) required(review, field, 'when session affinity type is ClientIP');
    else if (seconds === undefined) required(review, `${field}.clientIP`, 'when session affinity type is ClientIP');
    else if (seconds <= 0 || seconds > secondsOfADay) {
      const detail = `must be greater than 0 and less than ${secondsOfADay}`;
      invalid(review, `${field}.clientIP.timeoutSeconds`, seconds, detail);
    }
  } else if (affinity === 'None' && config) {
    forbidden(review, field, 'must not be set when session affinity is None');
  }
}

function validateExternalIps({ externalIPs = [] }: ServiceSpec, review: Review): void {
  for (const [i, text] of externalIPs.entries()) {
    const complaints = ipComplaints(text, review.minor);
    const ip = parseIp(text);
    if (complaints.length === 0 && ip) complaints.push(...specialIpComplaints(ip, text));
    for (const complaint of complaints) invalid(review, `spec.externalIPs[${i}]`, text, complaint);
  }
}

/** Addresses that mean this very machine, or this very network, lead nowhere from outside. */
function specialIpComplaints(ip: Ip, text: string): string[] {
  const isV4 = ip.bytes.length === 4 || isIpv4Mapped(ip);
  const bytes = isV4 ? ip.bytes.slice(-4) : ip.bytes;
  const [a = 0, b = 0, c = 0] = bytes;
  const leading = bytes.slice(0, -1).every((byte) => byte === 0);
  const last = bytes[bytes.length - 1];
  const complaints: string[] = [];
  if (leading && last === 0) complaints.push(`may not be unspecified (${text})`);
  if (isV4 ? a === 127 : leading && last === 1) {
    complaints.push('may not be in the loopback range (127.0.0.0/8, ::1/128)');
  }
  if (isV4 ? a === 169 && b === 254 : a === 0xfe && (b & 0xc0) === 0x80) {
    complaints.push('may not be in the link-local range (169.254.0.0/16, fe80::/10)');
  }
  if (isV4 ? a === 224 && b === 0 && c === 0 : a === 0xff && (b & 0x0f) === 0x02) {
    complaints.push('may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)');
  }
  return complaints;
}

/** Ports of one protocol differ in their number, and in that on the nodes. */
function validatePortsTogether({ type, ports = [] }: ServiceSpec, review: Review): void {
  if (type === 'ClusterIP') {
    for (const [i, { nodePort = 0 }] of ports.entries()) {
      if (nodePort !== 0) {
        forbidden(review, `spec.ports[${i}].nodePort`, "may not be used when `type` is 'ClusterIP'");
      }
    }
  }
  const nodePorts = new Set<string>();
  for (const [i, { protocol, nodePort = 0 }] of ports.entries()) {
    if (nodePort === 0) continue;
    const key = `${protocol}/${nodePort}`;
    if (nodePorts.has(key)) duplicate(review, `spec.ports[${i}].nodePort`, nodePort);
    nodePorts.add(key);
  }
  const numbers = new Set<string>();
  for (const [i, { protocol, port }] of ports.entries()) {
    const key = `${protocol}/${port}`;
    if (numbers.has(key)) duplicate(review, `spec.ports[${i}]`, new GoValue(goServicePort, { protocol, port }));
    numbers.add(key);
  }
}

/** From where a load balancer may be reached: a field, or as of old an annotation. Spaces around a range do not matter. */
function validateSourceRanges(spec: ServiceSpec, annotations: Readonly<Record<string, string>>, review: Review): void {
  const ranges = spec.loadBalancerSourceRanges ?? [];
  const annotation = annotations[sourceRanges];
  if (ranges.length === 0 && annotation === undefined) return;
  const field = ranges.length > 0 ? 'spec.LoadBalancerSourceRanges' : `metadata.annotations[${sourceRanges}]`;
  if (spec.type !== 'LoadBalancer') forbidden(review, field, onlyForLoadBalancers);
  const list = ranges.length > 0 ? ranges : trimSpace(annotation ?? '') === '' ? [] : annotation!.split(',');
  if (review.minor < 30) {
    if (list.every((range) => cidrComplaints(trimSpace(range), review.minor).length === 0)) return;
    const value = ranges.length > 0 ? `[${ranges.join(' ')}]` : annotation;
    const detail = 'must be a list of IP ranges. For example, 10.240.0.0/24,10.250.0.0/24';
    invalid(review, field, value, detail);
    return;
  }
  for (const [i, text] of list.entries()) {
    const range = trimSpace(text);
    for (const complaint of cidrComplaints(range, review.minor)) {
      invalid(review, ranges.length > 0 ? `${field}[${i}]` : field, range, complaint);
    }
  }
}

const onlyForLoadBalancers = "may only be used when `type` is 'LoadBalancer'";

function validateLoadBalancer(spec: ServiceSpec, review: Review): void {
  const { allocateLoadBalancerNodePorts, loadBalancerClass } = spec;
  const isLoadBalancer = spec.type === 'LoadBalancer';
  if (allocateLoadBalancerNodePorts !== undefined && !isLoadBalancer) {
    forbidden(review, 'spec.allocateLoadBalancerNodePorts', onlyForLoadBalancers);
  } else if (allocateLoadBalancerNodePorts === undefined && isLoadBalancer) {
    required(review, 'spec.allocateLoadBalancerNodePorts');
  }
  if (loadBalancerClass === undefined) return;
  if (!isLoadBalancer) {
    forbidden(review, 'spec.loadBalancerClass', onlyForLoadBalancers);
    return;
  }
  for (const complaint of qualifiedNameComplaints(loadBalancerClass, review.minor)) {
    invalid(review, 'spec.loadBalancerClass', loadBalancerClass, complaint);
  }
}

/** `externalTrafficPolicy`, and the node port at which load balancers ask for the health of what is local. */
function validateExternalTraffic(spec: ServiceSpec, review: Review): void {
  const { type, externalTrafficPolicy = '', healthCheckNodePort = 0 } = spec;
  if (!isExternallyAccessible(spec, review.minor)) {
    if (externalTrafficPolicy !== '') {
      const where =
        review.minor >= 29 ? 'for externally-accessible services' : "when `type` is 'NodePort' or 'LoadBalancer'";
      invalidChoice(review, 'spec.externalTrafficPolicy', externalTrafficPolicy, `may only be set ${where}`);
    }
  } else if (externalTrafficPolicy === '') required(review, 'spec.externalTrafficPolicy');
  else if (!trafficPolicies.includes(externalTrafficPolicy)) {
    notSupported(review, 'spec.externalTrafficPolicy', externalTrafficPolicy, trafficPolicies);
  }
  // Where the port is needed and not written, the server chooses one.
  if (healthCheckNodePort === 0) return;
  if (type !== 'LoadBalancer' || externalTrafficPolicy !== 'Local') {
    const detail = "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'";
    invalid(review, 'spec.healthCheckNodePort', healthCheckNodePort, detail);
    return;
  }
  for (const complaint of portNumberComplaints(healthCheckNodePort)) {
    invalid(review, 'spec.healthCheckNodePort', healthCheckNodePort, complaint);
  }
}

function validateInternalTraffic({ type, internalTrafficPolicy: policy }: ServiceSpec, review: Review): void {
  if (policy === undefined) {
    if (type === 'NodePort' || type === 'LoadBalancer' || type === 'ClusterIP') {
      required(review, 'spec.internalTrafficPolicy');
    }
  } else if (!trafficPolicies.includes(policy)) {
    notSupported(review, 'spec.internalTrafficPolicy', policy, trafficPolicies);
  }
}

function validateTrafficDistribution({ trafficDistribution: distribution }: ServiceSpec, review: Review): void {
  if (distribution === undefined) return;
  const supported = review.minor >= 34 ? ['PreferClose', 'PreferSameZone', 'PreferSameNode'] : ['PreferClose'];
  if (!supported.includes(distribution)) {
    notSupported(review, 'spec.trafficDistribution', distribution, supported);
  }
}
