import type { Ingress } from '../../kubernetes/api';
import type { Review } from '../review';

const classAnnotation = 'kubernetes.io/ingress.class';

/** The annotation in whose place a field came. */
export function warnIngress({ metadata = {} }: Ingress, review: Review): void {
  if (!Object.hasOwn(metadata.annotations ?? {}, classAnnotation)) return;
  review.warnings.push(`annotation "${classAnnotation}" is deprecated, please use 'spec.ingressClassName' instead`);
}
