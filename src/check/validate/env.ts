import type {
  ConfigMapKeySelector,
  EnvVar,
  EnvVarSource,
  FileKeySelector,
  SecretKeySelector,
  Volume,
} from '../../kubernetes/api';
import { envNameComplaints } from '../../kubernetes/env-name';
import { dnsLabelComplaints, dnsSubdomainComplaints } from '../../kubernetes/name';
import { invalid, notFound, required } from '../field-error';
import type { Review } from '../review';
import { configMapKeyComplaints } from './config-map-key';
import { validatePathNoBacksteps } from './local-path';
import { validateObjectFieldSelector } from './object-field-selector';
import { validateResourceFieldSelector } from './resource-field-selector';

// https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/

const podFields = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];

/** `env`: variables with a value, or with one source of it. */
export function validateEnv(vars: readonly EnvVar[], volumes: readonly Volume[], field: string, review: Review): void {
  for (const [i, { name = '', value = '', valueFrom }] of vars.entries()) {
    if (name === '') required(review, `${field}[${i}].name`);
    else {
      for (const complaint of envNameComplaints(name, review.minor)) {
        invalid(review, `${field}[${i}].name`, name, complaint);
      }
    }
    if (valueFrom) validateValueFrom(valueFrom, value, volumes, `${field}[${i}].valueFrom`, review);
  }
}

function validateValueFrom(
  from: EnvVarSource,
  value: string,
  volumes: readonly Volume[],
  field: string,
  review: Review,
): void {
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef } = from;
  if (fieldRef) validateObjectFieldSelector(fieldRef, podFields, `${field}.fieldRef`, review);
  if (resourceFieldRef) validateResourceFieldSelector(resourceFieldRef, `${field}.resourceFieldRef`, review);
  if (configMapKeyRef) validateKeySelector(configMapKeyRef, `${field}.configMapKeyRef`, review);
  if (secretKeyRef) validateKeySelector(secretKeyRef, `${field}.secretKeyRef`, review);
  if (fileKeyRef) validateFileKeySelector(fileKeyRef, volumes, `${field}.fileKeyRef`, review);
  const sources = [fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef].filter(Boolean).length;
  if (sources === 0) {
    // fileKeyRef is judged from 1.35 on.
    const known =
      review.minor >= 35
        ? '`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`'
        : '`fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`';
    invalid(review, field, '', `must specify one of: ${known}`);
  } else if (value !== '') invalid(review, field, '', 'may not be specified when `value` is not empty');
  else if (sources > 1) invalid(review, field, '', 'may not have more than one field specified at a time');
}

function validateKeySelector(
  { name = '', key = '' }: ConfigMapKeySelector | SecretKeySelector,
  field: string,
  review: Review,
): void {
  for (const complaint of dnsSubdomainComplaints(name)) invalid(review, `${field}.name`, name, complaint);
  if (key === '') return required(review, `${field}.key`);
  for (const complaint of configMapKeyComplaints(key)) invalid(review, `${field}.key`, key, complaint);
}

function validateFileKeySelector(
  { volumeName = '', path = '', key = '' }: FileKeySelector,
  volumes: readonly Volume[],
  field: string,
  review: Review,
): void {
  if (key === '') required(review, `${field}.key`);
  else {
    for (const complaint of envNameComplaints(key, review.minor)) invalid(review, `${field}.key`, key, complaint);
  }
  if (volumeName === '') required(review, `${field}.volumeName`);
  else {
    for (const complaint of dnsLabelComplaints(volumeName)) {
      invalid(review, `${field}.volumeName`, volumeName, complaint);
    }
  }
  // Any volume of that name will do here, also one that is refused itself.
  const volume = volumes.findLast(({ name }) => name === volumeName);
  if (!volume) notFound(review, `${field}.volumeName`, volumeName);
  else if (!volume.emptyDir) {
    invalid(review, `${field}.volumeName`, volumeName, 'referenced volume must be of type emptyDir');
  }
  if (path === '') required(review, `${field}.path`);
  else validatePathNoBacksteps(path, `${field}.path`, review);
}
