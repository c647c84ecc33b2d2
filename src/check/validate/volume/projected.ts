import type { KeyToPath, ProjectedVolumeSource, VolumeProjection } from '../../../kubernetes/api';
import { forbidden, invalid, required } from '../../field-error';
import type { Review } from '../../review';
import { validateLocalNonReservedPath } from '../local-path';
import { validateDownwardAPIFile } from './downward-api';
import { validateKeyToPath, validateMode } from './key-to-path';

/** `projected`: several sources in one directory. */
export function validateProjected(projected: ProjectedVolumeSource, field: string, review: Review): void {
  validateMode(projected.defaultMode, `${field}.defaultMode`, review);
  const paths = new Set<string>();
  projected.sources?.forEach((source, i) => validateSource(source, paths, field, `${field}.sources[${i}]`, review));
}

function validateSource(
  source: VolumeProjection,
  paths: Set<string>,
  volumeField: string,
  field: string,
  review: Review,
): void {
  const { secret, configMap, downwardAPI, serviceAccountToken } = source;
  const claimPath = (path: string | undefined, value: string) => {
    if (!path) return;
    if (paths.has(path)) invalid(review, volumeField, value, 'conflicting duplicate paths');
    else paths.add(path);
  };
  const validateKeys = (name: string, items: readonly KeyToPath[], keysField: string) => {
    if (name === '') required(review, `${keysField}.name`);
    items.forEach((item, i) => {
      validateKeyToPath(item, `${keysField}.items[${i}]`, review);
      claimPath(item.path, name);
    });
  };
  if (secret) validateKeys(secret.name ?? '', secret.items ?? [], `${field}.secret`);
  if (configMap) validateKeys(configMap.name ?? '', configMap.items ?? [], `${field}.configMap`);
  for (const file of downwardAPI?.items ?? []) {
    validateDownwardAPIFile(file, `${field}.downwardAPI`, review);
    claimPath(file.path, file.path ?? '');
  }
  if (serviceAccountToken) {
    const { expirationSeconds = 0, path = '' } = serviceAccountToken;
    const expiration = `${field}.serviceAccountToken.expirationSeconds`;
    if (expirationSeconds < 10 * 60) {
      invalid(review, expiration, expirationSeconds, 'may not specify a duration less than 10 minutes');
    }
    if (expirationSeconds > 2 ** 32) {
      invalid(review, expiration, expirationSeconds, 'may not specify a duration larger than 2^32 seconds');
    }
    if (path === '') required(review, `${volumeField}.path`);
    // Up to 1.29 the path of a token could be any.
    else if (review.minor >= 30) validateLocalNonReservedPath(path, `${volumeField}.path`, review);
  }
  const sources = [secret, configMap, downwardAPI, serviceAccountToken].filter((one) => one !== undefined);
  if (sources.length > 1) {
    const words = 'may not specify more than 1 volume type';
    forbidden(review, field, review.minor >= 31 ? `${words} per source` : words);
  }
}
