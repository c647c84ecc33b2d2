import type { DownwardAPIVolumeFile, DownwardAPIVolumeSource } from '../../../kubernetes/api';
import { invalid, required } from '../../field-error';
import type { Review } from '../../review';
import { validateLocalNonReservedPath } from '../local-path';
import { validateObjectFieldSelector } from '../object-field-selector';
import { validateResourceFieldSelector } from '../resource-field-selector';
import { validateMode } from './key-to-path';

const supportedFields = [
  'metadata.annotations',
  'metadata.labels',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
];

/** `downwardAPI`: fields of the Pod as files. */
export function validateDownwardAPI(downwardAPI: DownwardAPIVolumeSource, field: string, review: Review): void {
  validateMode(downwardAPI.defaultMode, `${field}.defaultMode`, review);
  for (const file of downwardAPI.items ?? []) validateDownwardAPIFile(file, field, review);
}

/** One file of it. The API server names the source, not the item. */
export function validateDownwardAPIFile(file: DownwardAPIVolumeFile, field: string, review: Review): void {
  const { path = '', fieldRef, resourceFieldRef } = file;
  if (path === '') required(review, `${field}.path`);
  validateLocalNonReservedPath(path, `${field}.path`, review);
  if (fieldRef) {
    validateObjectFieldSelector(fieldRef, supportedFields, `${field}.fieldRef`, review);
    if (resourceFieldRef) {
      invalid(review, field, 'resource', 'fieldRef and resourceFieldRef can not be specified simultaneously');
    }
  } else if (resourceFieldRef) {
    validateResourceFieldSelector(resourceFieldRef, `${field}.resourceFieldRef`, review, { inVolume: true });
  } else {
    required(review, field, 'one of fieldRef and resourceFieldRef is required');
  }
  validateMode(file.mode, `${field}.mode`, review);
}
