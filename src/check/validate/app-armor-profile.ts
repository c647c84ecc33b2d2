import type { AppArmorProfile } from '../../kubernetes/api';
import { trimSpace } from '../../kubernetes/go-space';
import { byteLength } from '../../kubernetes/name';
import { invalid, notSupported, required, tooLong } from '../field-error';
import type { Review } from '../review';

const types = ['Localhost', 'RuntimeDefault', 'Unconfined'];
// PATH_MAX of Linux, less the byte that ends a path.
const maxPathLength = 4095;

/**
 * `appArmorProfile` of a Pod or a container: a profile of the runtime, or one loaded on the node.
 * https://kubernetes.io/docs/tutorials/security/apparmor/
 */
export function validateAppArmorProfile(profile: AppArmorProfile, field: string, review: Review): void {
  const { type = '', localhostProfile } = profile;
  if (type === 'Localhost') validateLocalhostProfile(localhostProfile, `${field}.localhostProfile`, review);
  else if (type === '') required(review, `${field}.type`, 'type is required when appArmorProfile is set');
  else if (!types.includes(type)) notSupported(review, `${field}.type`, type, types);
  else if (localhostProfile !== undefined) {
    const detail = 'can only be set when AppArmor type is Localhost';
    invalid(review, `${field}.localhostProfile`, localhostProfile, detail);
  }
}

function validateLocalhostProfile(name: string | undefined, field: string, review: Review): void {
  const trimmed = trimSpace(name ?? '');
  if (name !== undefined && trimmed !== name) invalid(review, field, name, 'must not be padded with whitespace');
  else if (trimmed === '') required(review, field, 'must be set when AppArmor type is Localhost');
  if (name === undefined || byteLength(name) <= maxPathLength) return;
  if (review.minor >= 32) return tooLong(review, field, maxPathLength);
  const message = `Too long: may not be longer than ${maxPathLength}`;
  review.errors.push({ field, reason: 'FieldValueTooLong', message });
}
