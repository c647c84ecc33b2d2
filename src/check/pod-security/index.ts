import type { ObjectMeta, PodSpec } from '../../kubernetes/api';
import type { Diagnostic } from '../diagnostic';

/** The levels of the Pod Security Standards that refuse anything. */
export type PodSecurityLevel = 'baseline' | 'restricted';

/** The controls that a Pod violates at a level, by the policy of that minor version. */
export function checkPodSecurity(
  meta: ObjectMeta,
  spec: PodSpec,
  level: PodSecurityLevel,
  minor: number,
): Diagnostic[] {
  void [meta, spec, level, minor];
  return [];
}
