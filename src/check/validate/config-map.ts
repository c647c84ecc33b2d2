import type { ConfigMap } from '../../kubernetes/api';
import { byteLength } from '../../kubernetes/name';
import { invalid, tooLong } from '../field-error';
import type { Review } from '../review';
import { configMapKeyComplaints } from './config-map-key';
import { validateObjectMeta } from './object-meta';

/** The most that a ConfigMap or Secret may hold, in bytes. */
export const maxDataSize = 1024 * 1024;

/** A ConfigMap: keys that are file names, at most 1 MiB in all. */
export function validateConfigMap(configMap: ConfigMap, review: Review): void {
  validateObjectMeta(configMap.metadata ?? {}, { namespaced: true, keepsGeneration: true }, 'metadata', review);
  const { data = {}, binaryData = {} } = configMap;
  let size = 0;
  for (const key of Object.keys(data)) {
    for (const complaint of configMapKeyComplaints(key)) invalid(review, `data[${key}]`, key, complaint);
    if (Object.hasOwn(binaryData, key)) invalid(review, `data[${key}]`, key, 'duplicate of key present in binaryData');
    size += byteLength(data[key]!);
  }
  for (const key of Object.keys(binaryData)) {
    for (const complaint of configMapKeyComplaints(key)) invalid(review, `binaryData[${key}]`, key, complaint);
    size += Buffer.byteLength(binaryData[key]!, 'base64');
  }
  // The server's path has an empty name.
  if (size > maxDataSize) tooLong(review, '[]', maxDataSize);
}
