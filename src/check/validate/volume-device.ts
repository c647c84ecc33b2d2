import type { Container } from '../../kubernetes/api';
import { forbidden, invalid, notFound, required } from '../field-error';
import type { Review } from '../review';
import type { VolumesByName } from './volume';

/**
 * `volumeDevices`: raw block devices of persistent volumes, each at a path of its own, none of them also mounted.
 * https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support
 */
export function validateVolumeDevices(
  { volumeMounts = [], volumeDevices = [] }: Container,
  volumes: VolumesByName,
  field: string,
  review: Review,
): void {
  if (volumeDevices.length === 0) return;
  // Of two mounts of one name the server compares the path of the last.
  const mountPaths = new Map(volumeMounts.map(({ name = '', mountPath = '' }) => [name, mountPath]));
  const takenPaths = new Set(mountPaths.values());
  const paths = new Set<string>();
  const names = new Set<string>();
  for (const [i, { name = '', devicePath = '' }] of volumeDevices.entries()) {
    const volume = volumes.get(name);
    if (name === '') required(review, `${field}[${i}].name`);
    if (names.has(name)) invalid(review, `${field}[${i}].name`, name, 'must be unique');
    if (!volume) notFound(review, `${field}[${i}].name`, name);
    else if (!volume.persistentVolumeClaim && !volume.ephemeral) {
      const detail = 'can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode';
      invalid(review, `${field}[${i}].name`, name, detail);
    }
    if (devicePath === '') required(review, `${field}[${i}].devicePath`);
    if (paths.has(devicePath)) invalid(review, `${field}[${i}].devicePath`, devicePath, 'must be unique');
    if (devicePath.split('/').includes('..')) {
      invalid(review, `${field}[${i}].devicePath`, devicePath, "can not contain backsteps ('..')");
    } else paths.add(devicePath);
    if (mountPaths.has(name)) {
      invalid(review, `${field}[${i}].name`, name, 'must not already exist in volumeMounts');
    }
    if (takenPaths.has(devicePath)) {
      const detail = 'must not already exist as a path in volumeMounts';
      invalid(review, `${field}[${i}].devicePath`, devicePath, detail);
    }
    if (name !== '') names.add(name);
  }
}

/** Since 1.34: a Pod in a user namespace of its own has no block devices. */
export function validateNoVolumeDevices({ volumeDevices = [] }: Container, field: string, review: Review): void {
  if (volumeDevices.length > 0) forbidden(review, field, 'when `hostUsers` is false');
}
