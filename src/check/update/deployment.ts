import type { Deployment } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateDeploymentSpec } from '../validate/deployment';
import { validateSameSelector } from './selector';

/** All of a Deployment may change but its selector. */
export function validateDeploymentUpdate(before: Deployment, after: Deployment, review: Review): void {
  validateDeploymentSpec(after.spec ?? {}, 'spec', review);
  validateSameSelector(before, after, review);
}
