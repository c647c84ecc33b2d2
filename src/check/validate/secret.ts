import type { Secret } from '../../kubernetes/api';
import { jsonMapFault } from '../../kubernetes/json';
import { invalid, required, tooLong } from '../field-error';
import type { Review } from '../review';
import { maxDataSize } from './config-map';
import { configMapKeyComplaints } from './config-map-key';
import { validateObjectMeta } from './object-meta';

/** The data of a Secret as bytes. */
export function secretData({ data = {} }: Secret): Map<string, Buffer> {
  return new Map(Object.entries(data).map(([key, text]) => [key, Buffer.from(text, 'base64')]));
}

/** A Secret: keys that are file names, at most 1 MiB in all, and the keys that its type asks for. */
export function validateSecret(secret: Secret, review: Review): void {
  validateObjectMeta(secret.metadata ?? {}, { namespaced: true, keepsGeneration: true }, 'metadata', review);
  const data = secretData(secret);
  let size = 0;
  for (const [key, value] of data) {
    for (const complaint of configMapKeyComplaints(key)) invalid(review, `data[${key}]`, key, complaint);
    size += value.length;
  }
  if (size > maxDataSize) tooLong(review, 'data', maxDataSize);
  validateType(secret, data, review);
}

// https://kubernetes.io/docs/concepts/configuration/secret/#secret-types
function validateType({ type, metadata }: Secret, data: Map<string, Buffer>, review: Review): void {
  switch (type) {
    case 'kubernetes.io/service-account-token': {
      const account = 'kubernetes.io/service-account.name';
      const annotations = metadata?.annotations ?? {};
      if (!Object.hasOwn(annotations, account) || annotations[account] === '') {
        required(review, `metadata.annotations[${account}]`);
      }
      break;
    }
    case 'kubernetes.io/dockercfg':
      validateJSON(data, '.dockercfg', review);
      break;
    case 'kubernetes.io/dockerconfigjson':
      validateJSON(data, '.dockerconfigjson', review);
      break;
    case 'kubernetes.io/basic-auth':
      if (data.has('username') || data.has('password')) break;
      required(review, 'data[username]');
      required(review, 'data[password]');
      break;
    case 'kubernetes.io/ssh-auth':
      if (!data.get('ssh-privatekey')?.length) required(review, 'data[ssh-privatekey]');
      break;
    case 'kubernetes.io/tls':
      if (!data.has('tls.crt')) required(review, 'data[tls.crt]');
      if (!data.has('tls.key')) required(review, 'data[tls.key]');
      break;
  }
}

function validateJSON(data: Map<string, Buffer>, key: string, review: Review): void {
  const bytes = data.get(key);
  if (bytes === undefined) return required(review, `data[${key}]`);
  const fault = jsonMapFault(bytes);
  if (fault !== undefined) invalid(review, `data[${key}]`, '<secret contents redacted>', fault);
}
