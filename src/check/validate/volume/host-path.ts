import type { HostPathVolumeSource } from '../../../kubernetes/api';
import { notSupported, required } from '../../field-error';
import type { Review } from '../../review';
import { validatePathNoBacksteps } from '../local-path';

const types = ['', 'BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate', 'Socket'];

/** `hostPath`: a file or directory of the node. */
export function validateHostPath(hostPath: HostPathVolumeSource, field: string, review: Review): void {
  const { path = '', type = '' } = hostPath;
  if (path === '') return required(review, `${field}.path`);
  validatePathNoBacksteps(path, `${field}.path`, review);
  if (!types.includes(type)) notSupported(review, `${field}.type`, type, types);
}
