import type { PodSpec } from '../../kubernetes/api';
import type { Review } from '../review';
import { eachContainer } from '../validate/each-container';
import { warnEnv } from './env';
import { warnFraction } from './fraction';
import { warnPorts } from './port';

/** What the API server says of the containers of a Pod that it accepts. */
export function warnContainers(spec: PodSpec, field: string, review: Review): void {
  eachContainer(spec, field, ({ env, resources }, path) => {
    for (const name of ['memory', 'ephemeral-storage']) {
      warnFraction(resources?.limits, name, `${path}.resources.limits`, review);
      warnFraction(resources?.requests, name, `${path}.resources.requests`, review);
    }
    if (env && env.length > 1) warnEnv(env, `${path}.env`, review);
  });
  warnPorts(spec, field, review);
}
