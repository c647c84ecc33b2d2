import type { EnvFromSource } from '../../kubernetes/api';
import { envNameComplaints } from '../../kubernetes/env-name';
import { dnsSubdomainComplaints } from '../../kubernetes/name';
import { invalid, required } from '../field-error';
import type { Review } from '../review';

/**
 * `envFrom`: every key of one ConfigMap or Secret as a variable.
 * https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/
 */
export function validateEnvFrom(sources: readonly EnvFromSource[], field: string, review: Review): void {
  for (const [i, { prefix = '', configMapRef, secretRef }] of sources.entries()) {
    if (prefix !== '') {
      for (const complaint of envNameComplaints(prefix, review.minor)) {
        invalid(review, `${field}[${i}].prefix`, prefix, complaint);
      }
    }
    if (configMapRef) validateName(configMapRef.name, `${field}[${i}].configMapRef.name`, review);
    if (secretRef) validateName(secretRef.name, `${field}[${i}].secretRef.name`, review);
    // The server names the list, not the item.
    if (!configMapRef && !secretRef) invalid(review, field, '', 'must specify one of: `configMapRef` or `secretRef`');
    else if (configMapRef && secretRef) {
      invalid(review, field, '', 'may not have more than one field specified at a time');
    }
  }
}

function validateName(name = '', field: string, review: Review): void {
  if (name === '') return required(review, field);
  // A prefix of a name will do here: the server allows a dash at its end.
  const whole = name.endsWith('-') && name.length > 1 ? `${name.slice(0, -2)}a` : name;
  for (const complaint of dnsSubdomainComplaints(whole)) invalid(review, field, name, complaint);
}
