import type { NFSVolumeSource } from '../../../kubernetes/api';
import { invalid, required } from '../../field-error';
import type { Review } from '../../review';

/** `nfs`: a server and the path that it exports. */
export function validateNFS(nfs: NFSVolumeSource, field: string, review: Review): void {
  const { path = '' } = nfs;
  if (!nfs.server) required(review, `${field}.server`);
  if (path === '') required(review, `${field}.path`);
  if (!path.startsWith('/')) invalid(review, `${field}.path`, path, 'must be an absolute path');
}
