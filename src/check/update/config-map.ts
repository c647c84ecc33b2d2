import type { ConfigMap } from '../../kubernetes/api';
import type { Review } from '../review';
import { validateConfigMap } from '../validate/config-map';
import { validateImmutableData } from './immutable-data';

/** A ConfigMap that was made immutable keeps its data, and stays immutable. */
export function validateConfigMapUpdate(before: ConfigMap, after: ConfigMap, review: Review): void {
  validateImmutableData(before, after, ['data', 'binaryData'], review);
  validateConfigMap(after, review);
}
