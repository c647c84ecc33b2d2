import type { Namespace } from '../../kubernetes/api';
import { dnsLabelComplaints } from '../../kubernetes/name';
import { invalid } from '../field-error';
import type { Review } from '../review';
import { validateNamespaceFinalizers } from './finalizers';
import { nameBy, validateObjectMeta } from './object-meta';

const dnsLabel = nameBy(dnsLabelComplaints);

/** A Namespace: its name is a DNS label. */
export function validateNamespace(namespace: Namespace, review: Review): void {
  const meta = namespace.metadata ?? {};
  validateObjectMeta(meta, { namespaced: false, name: dnsLabel, keepsGeneration: true }, 'metadata', review);
  if (namespace.spec?.finalizers) validateNamespaceFinalizers(namespace.spec.finalizers, 'spec.finalizers', review);
  // Pod Security admission sees what is valid so far.
  if (review.errors.length === 0) validatePodSecurityLabels(meta.labels ?? {}, review);
}

// https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces
const modes = ['enforce', 'audit', 'warn'].map((mode) => `pod-security.kubernetes.io/${mode}`);
const levels = ['privileged', 'baseline', 'restricted'];
const isVersion = /^(?:latest|v1\.(?:0|[1-9]\d*))$/;

function validatePodSecurityLabels(labels: Record<string, string>, review: Review): void {
  for (const mode of modes) {
    if (Object.hasOwn(labels, mode) && !levels.includes(labels[mode]!)) {
      invalid(review, `metadata.labels[${mode}]`, labels[mode], `must be one of ${levels.join(', ')}`);
    }
    const version = `${mode}-version`;
    if (Object.hasOwn(labels, version) && !isVersion.test(labels[version]!)) {
      invalid(review, `metadata.labels[${version}]`, labels[version], 'must be "latest" or "v1.x"');
    }
  }
}
