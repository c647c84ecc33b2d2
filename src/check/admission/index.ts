import type { Pod } from '../../kubernetes/api';
import { quoted } from '../../kubernetes/go-quote';
import type { Diagnostic } from '../diagnostic';
import { admitPriority } from './priority';
import type { Refusal } from './refusal';
import { admitOverhead, admitRuntimeClass } from './runtime-class';

// What the admission plugins refuse that are on by default, as far as it can be known without a cluster.
// https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/

/** The first refusal of the plugins that see an object before it is validated: the server answers with it alone. */
export function admitBeforeValidation(kind: string, object: object): Diagnostic | undefined {
  if (kind !== 'v1/Pod') return undefined;
  const pod = object as Pod;
  const refusal = admitPriority(pod.spec ?? {}) ?? admitRuntimeClass(pod.spec ?? {});
  return refusal && told(pod, refusal);
}

/** The first refusal of the plugins that see an object once it is found valid. */
export function admitAfterValidation(kind: string, object: object): Diagnostic | undefined {
  if (kind !== 'v1/Pod') return undefined;
  const pod = object as Pod;
  const refusal = admitOverhead(pod.spec ?? {});
  return refusal && told(pod, refusal);
}

function told({ metadata = {} }: Pod, { field, detail }: Refusal): Diagnostic {
  const name = metadata.name || metadata.generateName || 'Unknown';
  return {
    code: 'api-server',
    severity: 'error',
    source: 'api-server',
    field,
    reason: 'Forbidden',
    message: `pods ${quoted(name)} is forbidden: ${detail}`,
  };
}
