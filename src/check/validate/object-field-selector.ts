import type { ObjectFieldSelector } from '../../kubernetes/api';
import { qualifiedNameComplaints } from '../../kubernetes/name';
import { forbidden, invalid, notSupported, required } from '../field-error';
import type { Review } from '../review';

// https://kubernetes.io/docs/concepts/workloads/pods/downward-api/

const podFields: ReadonlySet<string> = new Set([
  'metadata.annotations',
  'metadata.labels',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.restartPolicy',
  'spec.schedulerName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.phase',
  'status.podIP',
  'status.podIPs',
]);

const subscripted = /^((?!\[').+?)\['(.*)'\]$/s;

/** `fieldRef`: a field of the Pod itself, one of `supported` or a single label or annotation. */
export function validateObjectFieldSelector(
  selector: ObjectFieldSelector,
  supported: readonly string[],
  field: string,
  review: Review,
): void {
  validateFieldPath(selector, supported, field, review);
  if (selector.fieldPath === 'status.hostIPs' && review.minor < 29) {
    forbidden(review, field, "may not be set when feature gate 'PodHostIPs' is not enabled");
  }
}

function validateFieldPath(
  { apiVersion = '', fieldPath = '' }: ObjectFieldSelector,
  supported: readonly string[],
  field: string,
  review: Review,
): void {
  if (apiVersion === '') return required(review, `${field}.apiVersion`);
  if (fieldPath === '') return required(review, `${field}.fieldPath`);
  const [, path, key] = subscripted.exec(fieldPath) ?? [];
  const fault = conversionFault(apiVersion, fieldPath, path);
  if (fault !== undefined) {
    return invalid(review, `${field}.fieldPath`, fieldPath, `error converting fieldPath: ${fault}`);
  }
  if (key === undefined) {
    // The API takes the old name of `spec.nodeName` too.
    const name = fieldPath === 'spec.host' ? 'spec.nodeName' : fieldPath;
    if (!supported.includes(name)) notSupported(review, `${field}.fieldPath`, name, supported);
  } else {
    const name = path === 'metadata.annotations' ? key.toLowerCase() : key;
    for (const complaint of qualifiedNameComplaints(name, review.minor)) invalid(review, field, name, complaint);
  }
}

function conversionFault(apiVersion: string, fieldPath: string, path: string | undefined): string | undefined {
  if (apiVersion !== 'v1') return `unsupported pod version: ${apiVersion}`;
  if (path !== undefined) {
    const hasKeys = path === 'metadata.annotations' || path === 'metadata.labels';
    return hasKeys ? undefined : `field label does not support subscript: ${fieldPath}`;
  }
  return podFields.has(fieldPath) || fieldPath === 'spec.host' ? undefined : `field label not supported: ${fieldPath}`;
}
