import type { Deployment } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateDeployment } from '../validate/deployment';
import { validateSameSelector } from './selector';

/** All of a Deployment may change but its selector. */
export function validateDeploymentUpdate(before: Deployment, after: Deployment, review: Review): void {
  validateDeployment(after, review);
  validateSameSelector(before, after, review);
}
