import type { Service, ServicePort, ServiceSpec } from '../../kubernetes/api';
import { isExternallyAccessible } from '../../kubernetes/externally-accessible';
import { forbidden, invalid } from '../field-error';
import { goList, goString, GoValue } from '../go-value';
import type { Review } from '../review';
import { validateService } from '../validate/service';
import { isHeadless, validateServiceFamilies, validateServiceIps } from '../validate/service-ips';
import { validateImmutable } from './immutable';
import { semanticEqual } from './semantic-equal';

const goStrings = goList('string', goString);

/**
 * A Service keeps its first cluster IP and its load balancer's class. What the server chose at its creation stays where the
 * new manifest is silent, and goes where the new type has no use for it. Faults in its addresses are told alone.
 */
export function validateServiceUpdate(before: Service, after: Service, review: Review): void {
  const old = created(before.spec ?? {});
  const spec = keepingChosen(old, after.spec ?? {});
  const addresses: Review = { ...review, errors: [] };
  validateServiceIps(spec, addresses);
  if (addresses.errors.length === 0) validateServiceFamilies(spec, addresses);
  if (addresses.errors.length > 0) {
    review.errors.splice(0, Infinity, ...addresses.errors);
    return;
  }
  dropUnused(old, spec, review.minor);
  validateSameIps(old, spec, review);
  if (old.type === 'LoadBalancer' && spec.type === 'LoadBalancer') {
    validateImmutable(old.loadBalancerClass, spec.loadBalancerClass, 'spec.loadBalancerClass', review, {
      detail: 'may not change once set',
    });
  }
  const port = spec.healthCheckNodePort;
  if (hasHealthCheck(old) && hasHealthCheck(spec) && port && port !== old.healthCheckNodePort) {
    forbidden(review, 'spec.healthCheckNodePort', 'field is immutable');
  }
  validateService({ ...after, spec }, review);
}

/** Stands for the address that the server chose. */
const chosenIp = '10.96.0.10';

const hasClusterIp = ({ type }: ServiceSpec) => type !== 'ExternalName';
const hasNodePorts = ({ type }: ServiceSpec) => type === 'NodePort' || type === 'LoadBalancer';
const hasHealthCheck = ({ type, externalTrafficPolicy }: ServiceSpec) =>
  type === 'LoadBalancer' && externalTrafficPolicy === 'Local';

/** The stored Service, with what the server chose for it. */
function created(spec: ServiceSpec): ServiceSpec {
  if (!hasClusterIp(spec)) return spec;
  const clusterIP = spec.clusterIP || chosenIp;
  return {
    ...spec,
    clusterIP,
    clusterIPs: spec.clusterIPs?.length ? spec.clusterIPs : [clusterIP],
    ipFamilies: spec.ipFamilies?.length ? spec.ipFamilies : ['IPv4'],
    ipFamilyPolicy: spec.ipFamilyPolicy ?? 'SingleStack',
  };
}

function keepingChosen(old: ServiceSpec, after: ServiceSpec): ServiceSpec {
  const spec = { ...after };
  if (hasClusterIp(old)) {
    if (hasClusterIp(spec)) spec.clusterIP ||= old.clusterIP!;
    else if (!old.clusterIP) delete spec.clusterIP;
    if (!spec.ipFamilies?.length) spec.ipFamilies = old.ipFamilies!;
    spec.ipFamilyPolicy ??= old.ipFamilyPolicy!;
  }
  // Clients of old know one cluster IP only: where they change it, the list follows.
  const isOldList = !spec.clusterIPs?.length || semanticEqual(spec.clusterIPs, old.clusterIPs);
  if (spec.clusterIP && isOldList) {
    spec.clusterIPs = spec.clusterIP === old.clusterIP ? (old.clusterIPs ?? [spec.clusterIP]) : [spec.clusterIP];
  }
  if (hasNodePorts(old) && hasNodePorts(spec)) spec.ports = withOldNodePorts(old.ports ?? [], spec.ports ?? []);
  if (hasHealthCheck(old) && hasHealthCheck(spec) && old.healthCheckNodePort) {
    spec.healthCheckNodePort ||= old.healthCheckNodePort;
  }
  return spec;
}

/** A port keeps its node port by its name, unless another has that now. */
function withOldNodePorts(before: readonly ServicePort[], after: readonly ServicePort[]): ServicePort[] {
  const numbers = new Map(before.map(({ name = '', nodePort = 0 }) => [name, nodePort]));
  const used = new Set(after.map(({ nodePort = 0 }) => nodePort));
  return after.map((port) => {
    const nodePort = numbers.get(port.name ?? '') ?? 0;
    if (port.nodePort || used.has(nodePort)) return port;
    used.add(nodePort);
    return { ...port, nodePort };
  });
}

/** Removes what the new type has no use for, and the update did not touch. */
function dropUnused(old: ServiceSpec, spec: ServiceSpec, minor: number): void {
  const drop = (field: keyof ServiceSpec) => {
    if (semanticEqual(old[field], spec[field], field)) Reflect.deleteProperty(spec, field);
  };
  if (hasClusterIp(old) && !hasClusterIp(spec)) {
    const isSame = old.clusterIP === spec.clusterIP || spec.clusterIP === undefined;
    if (isSame && semanticEqual(old.clusterIPs, spec.clusterIPs)) {
      delete spec.clusterIP;
      delete spec.clusterIPs;
    }
    drop('ipFamilies');
    drop('ipFamilyPolicy');
  }
  if (hasNodePorts(old) && !hasNodePorts(spec) && spec.ports) {
    const before = new Set(old.ports?.map(({ nodePort = 0 }) => nodePort));
    const isSame = spec.ports.every(({ nodePort = 0 }) => nodePort === 0 || before.has(nodePort));
    if (isSame) spec.ports = spec.ports.map(({ nodePort: _, ...port }) => port);
  }
  if (hasHealthCheck(old) && !hasHealthCheck(spec)) drop('healthCheckNodePort');
  if (old.type === 'LoadBalancer' && spec.type !== 'LoadBalancer') {
    drop('allocateLoadBalancerNodePorts');
    drop('loadBalancerClass');
  }
  if (isExternallyAccessible(old, minor) && !isExternallyAccessible(spec, minor)) drop('externalTrafficPolicy');
}

/** The first IP and the first family stay, the second may come and go: with the policy that says so. */
function validateSameIps(old: ServiceSpec, spec: ServiceSpec, review: Review): void {
  if (!hasClusterIp(old) || !hasClusterIp(spec)) return;
  if (!isHeadless(old) || !isHeadless(spec)) validateSameFirst('clusterIP', old, spec, review);
  validateSameFirst('ipFamily', old, spec, review);
}

function validateSameFirst(one: 'clusterIP' | 'ipFamily', old: ServiceSpec, spec: ServiceSpec, review: Review): void {
  const many = one === 'clusterIP' ? 'clusterIPs' : 'ipFamilies';
  const before = old[many] ?? [];
  const after = spec[many] ?? [];
  const complain = (i: number, detail: string) =>
    invalid(review, `spec.${many}[${i}]`, new GoValue(goStrings, after), detail);
  const compared = before.length === after.length ? before.length : Math.min(before.length, after.length, 1);
  for (let i = 0; i < compared; i++) if (before[i] !== after[i]) complain(i, 'may not change once set');
  if (before.length <= after.length) return;
  if (after.length === 0) complain(0, `primary ${one} can not be unset`);
  else if (spec.ipFamilyPolicy !== 'SingleStack') {
    const detail = `must be set to 'SingleStack' when releasing the secondary ${one}`;
    invalid(review, 'spec.ipFamilyPolicy', spec.ipFamilyPolicy, detail);
  }
}
