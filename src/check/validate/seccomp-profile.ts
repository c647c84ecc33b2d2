import type { SeccompProfile } from '../../kubernetes/api';
import { invalid, notSupported, required } from '../field-error';
import { goPointer, goString, goStruct, GoValue } from '../go-value';
import type { Review } from '../review';
import { validateLocalDescendingPath } from './local-path';

const goProfile = goStruct('core.SeccompProfile', { type: goString, localhostProfile: goPointer('string', goString) });
const types = ['Localhost', 'RuntimeDefault', 'Unconfined'];

/**
 * `seccompProfile` of a Pod or a container: a profile of the runtime, or a file of the node.
 * https://kubernetes.io/docs/reference/node/seccomp/
 */
export function validateSeccompProfile(profile: SeccompProfile, field: string, review: Review): void {
  const { type = '', localhostProfile } = profile;
  if (type === '') required(review, `${field}.type`, 'type is required when seccompProfile is set');
  else if (!types.includes(type)) notSupported(review, `${field}.type`, type, types);
  if (type !== 'Localhost') {
    if (localhostProfile !== undefined) {
      const detail = 'can only be set when seccomp type is Localhost';
      invalid(review, `${field}.localhostProfile`, new GoValue(goProfile, profile), detail);
    }
  } else if (localhostProfile === undefined) {
    required(review, `${field}.localhostProfile`, 'must be set when seccomp type is Localhost');
  } else validateLocalDescendingPath(localhostProfile, `${field}.localhostProfile`, review);
}
