import type { ObjectMeta, ServiceAccount } from '../../kubernetes/api';
import type { Review } from '../review';

const enforceMountableSecrets = 'kubernetes.io/enforce-mountable-secrets';

/** What is deprecated in a ServiceAccount. */
export function warnServiceAccount({ metadata = {} }: ServiceAccount, review: Review): void {
  if (review.minor < 32 || !enforcesMountableSecrets(metadata)) return;
  review.warnings.push(
    `metadata.annotations[${enforceMountableSecrets}]: deprecated in v1.32+; ` +
      'prefer separate namespaces to isolate access to mounted secrets',
  );
}

export function enforcesMountableSecrets({ annotations = {} }: ObjectMeta): boolean {
  return Object.hasOwn(annotations, enforceMountableSecrets);
}
