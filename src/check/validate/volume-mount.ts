import type { Container, VolumeDevice, VolumeMount } from '../../kubernetes/api';
import { forbidden, invalid, notFound, notSupported, required } from '../field-error';
import type { Review } from '../review';
import { validateLocalDescendingPath } from './local-path';
import type { VolumesByName } from './volume';

// https://kubernetes.io/docs/concepts/storage/volumes/

const propagations = ['Bidirectional', 'HostToContainer', 'None'];
const recursions = ['Disabled', 'Enabled', 'IfPossible'];

/** `volumeMounts`: volumes of the Pod, each at a path of its own, none of them also a device. */
export function validateVolumeMounts(
  container: Container,
  volumes: VolumesByName,
  field: string,
  review: Review,
): void {
  const { volumeMounts = [], volumeDevices = [] } = container;
  // Of two devices of one name the server compares the path of the last.
  const devicePaths = volumeDevices.length === 0 ? none : devicesOf(volumeDevices);
  const paths = new Set<string>();
  for (const [i, mount] of volumeMounts.entries()) {
    const { name = '', mountPath = '', subPath = '', subPathExpr = '' } = mount;
    if (name === '') required(review, `${field}[${i}].name`);
    if (!volumes.has(name)) notFound(review, `${field}[${i}].name`, name);
    if (mountPath === '') required(review, `${field}[${i}].mountPath`);
    if (paths.has(mountPath)) invalid(review, `${field}[${i}].mountPath`, mountPath, 'must be unique');
    paths.add(mountPath);
    if (devicePaths.has(name)) {
      invalid(review, `${field}[${i}].name`, name, 'must not already exist in volumeDevices');
    }
    if (devicePaths.size > 0 && [...devicePaths.values()].includes(mountPath)) {
      invalid(review, `${field}[${i}].mountPath`, mountPath, 'must not already exist as a path in volumeDevices');
    }
    // From here on the server names no index, but for the two paths that exclude each other.
    if (subPath !== '') validateLocalDescendingPath(subPath, `${field}.subPath`, review);
    if (subPathExpr !== '') {
      if (subPath !== '') {
        const detail = 'subPathExpr and subPath are mutually exclusive';
        invalid(review, `${field}[${i}].subPathExpr`, subPathExpr, detail);
      }
      validateLocalDescendingPath(subPathExpr, `${field}.subPathExpr`, review);
    }
    validateMountPropagation(mount, container, `${field}.mountPropagation`, review);
    validateRecursiveReadOnly(mount, `${field}.recursiveReadOnly`, review);
  }
}

const none: ReadonlyMap<string, string> = new Map();

function devicesOf(devices: readonly VolumeDevice[]): ReadonlyMap<string, string> {
  return new Map(devices.map(({ name = '', devicePath = '' }) => [name, devicePath]));
}

function validateMountPropagation(
  { mountPropagation }: VolumeMount,
  container: Container,
  field: string,
  review: Review,
): void {
  if (mountPropagation === undefined) return;
  if (!propagations.includes(mountPropagation)) notSupported(review, field, mountPropagation, propagations);
  if (mountPropagation === 'Bidirectional' && container.securityContext?.privileged !== true) {
    forbidden(review, field, 'Bidirectional mount propagation is available only to privileged containers');
  }
}

function validateRecursiveReadOnly(
  { recursiveReadOnly, readOnly, mountPropagation = 'None' }: VolumeMount,
  field: string,
  review: Review,
): void {
  if (recursiveReadOnly === undefined || recursiveReadOnly === 'Disabled') return;
  if (!recursions.includes(recursiveReadOnly)) return notSupported(review, field, recursiveReadOnly, recursions);
  if (!readOnly) forbidden(review, field, 'may only be specified when readOnly is true');
  if (mountPropagation !== 'None') {
    forbidden(review, field, 'may only be specified when mountPropagation is None or not specified');
  }
}
