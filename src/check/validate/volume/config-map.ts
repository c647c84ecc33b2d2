import type { ConfigMapVolumeSource } from '../../../kubernetes/api';
import { required } from '../../field-error';
import type { Review } from '../../review';
import { validateKeyToPath, validateMode } from './key-to-path';

/** `configMap`: the keys of a ConfigMap as files. */
export function validateConfigMap(configMap: ConfigMapVolumeSource, field: string, review: Review): void {
  if (!configMap.name) required(review, `${field}.name`);
  validateMode(configMap.defaultMode, `${field}.defaultMode`, review);
  configMap.items?.forEach((item, i) => validateKeyToPath(item, `${field}.items[${i}]`, review));
}
