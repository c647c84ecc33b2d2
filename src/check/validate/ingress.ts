import type {
  HTTPIngressPath,
  Ingress,
  IngressBackend,
  IngressRule,
  IngressServiceBackend,
  IngressSpec,
  IngressTLS,
  TypedLocalObjectReference,
} from '../../kubernetes/api';
import { parseIp } from '../../kubernetes/ip';
import {
  dns1035LabelComplaints,
  dnsLabelComplaints,
  dnsSubdomainComplaints,
  pathSegmentComplaints,
  wildcardSubdomainComplaints,
} from '../../kubernetes/name';
import { portNameComplaints, portNumberComplaints } from '../../kubernetes/port';
import { invalid, notSupported, required } from '../field-error';
import { goList, goString, GoValue } from '../go-value';
import type { Review } from '../review';
import { validateObjectMeta } from './object-meta';

const pathTypes = ['Exact', 'ImplementationSpecific', 'Prefix'];
const classAnnotation = 'kubernetes.io/ingress.class';
// Only a list without items is printed.
const goRules = goList('networking.IngressRule', goString);

/** An Ingress: https://kubernetes.io/docs/concepts/services-networking/ingress/ */
export function validateIngress({ metadata = {}, spec = {} }: Ingress, review: Review): void {
  validateObjectMeta(metadata, { namespaced: true }, 'metadata', review);
  validateIngressSpec(spec, 'spec', review);
  // Its class has one name.
  const { annotations = {} } = metadata;
  const { ingressClassName } = spec;
  if (!Object.hasOwn(annotations, classAnnotation) || ingressClassName === undefined) return;
  if (annotations[classAnnotation] === ingressClassName) return;
  const detail = 'must match `ingressClassName` when both are specified';
  invalid(review, `annotations.${classAnnotation}`, annotations[classAnnotation], detail);
}

/** Where requests go, by host and path. */
export function validateIngressSpec(spec: IngressSpec, field: string, review: Review): void {
  const { rules, defaultBackend, tls = [], ingressClassName } = spec;
  if (!rules?.length && !defaultBackend) {
    invalid(review, field, new GoValue(goRules, rules), 'either `defaultBackend` or `rules` must be specified');
  }
  if (defaultBackend) validateBackend(defaultBackend, `${field}.defaultBackend`, review);
  for (const [i, rule] of (rules ?? []).entries()) validateRule(rule, `${field}.rules[${i}]`, review);
  for (const [i, one] of tls.entries()) validateTls(one, `${field}.tls[${i}]`, review);
  if (ingressClassName !== undefined) {
    for (const complaint of dnsSubdomainComplaints(ingressClassName)) {
      invalid(review, `${field}.ingressClassName`, ingressClassName, complaint);
    }
  }
}

function validateTls({ hosts = [], secretName = '' }: IngressTLS, field: string, review: Review): void {
  for (const [i, host] of hosts.entries()) validateHost(host, `${field}.hosts[${i}]`, review);
  if (secretName === '') return;
  for (const complaint of dnsSubdomainComplaints(secretName)) {
    invalid(review, `${field}.secretName`, secretName, complaint);
  }
}

/** A DNS name, whose first label may be `*`. */
function validateHost(host: string, field: string, review: Review): void {
  const complaints = host.includes('*') ? wildcardSubdomainComplaints(host) : dnsSubdomainComplaints(host);
  for (const complaint of complaints) invalid(review, field, host, complaint);
}

function validateRule({ host = '', http }: IngressRule, field: string, review: Review): void {
  if (host !== '') {
    if (parseIp(host)) invalid(review, `${field}.host`, host, 'must be a DNS name, not an IP address');
    validateHost(host, `${field}.host`, review);
  }
  if (!http) return;
  const { paths = [] } = http;
  if (paths.length === 0) required(review, `${field}.http.paths`);
  for (const [i, path] of paths.entries()) validatePath(path, `${field}.http.paths[${i}]`, review);
}

function validatePath({ path = '', pathType, backend = {} }: HTTPIngressPath, field: string, review: Review): void {
  if (pathType === undefined) return required(review, `${field}.pathType`, 'pathType must be specified');
  const isStrict = pathType === 'Exact' || pathType === 'Prefix';
  if (!pathTypes.includes(pathType)) notSupported(review, `${field}.pathType`, pathType, pathTypes);
  else if (!path.startsWith('/') && (isStrict || path !== '')) {
    invalid(review, `${field}.path`, path, 'must be an absolute path');
  }
  if (isStrict) validateStrictPath(path, `${field}.path`, review);
  validateBackend(backend, `${field}.backend`, review);
}

/** A path that is compared element by element. */
function validateStrictPath(path: string, field: string, review: Review): void {
  for (const part of ['//', '/./', '/../', '%2f', '%2F']) {
    if (path.includes(part)) invalid(review, field, path, `must not contain '${part}'`);
  }
  for (const end of ['/..', '/.']) if (path.endsWith(end)) invalid(review, field, path, `cannot end with '${end}'`);
}

function validateBackend({ resource, service }: IngressBackend, field: string, review: Review): void {
  if (resource && service) invalid(review, field, '', 'cannot set both resource and service backends');
  else if (resource) validateResource(resource, `${field}.resource`, review);
  else if (service) validateService(service, field, review);
  else invalid(review, field, '', 'resource or service backend is required');
}

function validateService({ name = '', port = {} }: IngressServiceBackend, field: string, review: Review): void {
  if (name === '') required(review, `${field}.service.name`);
  else {
    // Service names may start with a digit from 1.36 on.
    const complaints = review.minor >= 36 ? dnsLabelComplaints(name) : dns1035LabelComplaints(name);
    for (const complaint of complaints) invalid(review, `${field}.service.name`, name, complaint);
  }
  const { name: portName = '', number = 0 } = port;
  const portField = `${field}.service.port`;
  if (portName !== '' && number !== 0) invalid(review, field, '', 'cannot set both port name & port number');
  else if (portName !== '') {
    for (const complaint of portNameComplaints(portName)) invalid(review, `${portField}.name`, portName, complaint);
  } else if (number !== 0) {
    for (const complaint of portNumberComplaints(number)) invalid(review, `${portField}.number`, number, complaint);
  } else required(review, field, 'port name or number is required');
}

function validateResource(reference: TypedLocalObjectReference, field: string, review: Review): void {
  const { apiGroup, kind = '', name = '' } = reference;
  if (apiGroup !== undefined) {
    for (const complaint of dnsSubdomainComplaints(apiGroup)) invalid(review, `${field}.apiGroup`, apiGroup, complaint);
  }
  for (const [key, value] of Object.entries({ kind, name })) {
    if (value === '') required(review, `${field}.${key}`);
    for (const complaint of pathSegmentComplaints(value)) invalid(review, `${field}.${key}`, value, complaint);
  }
}
