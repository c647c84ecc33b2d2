import type {
  CephFSVolumeSource,
  FlockerVolumeSource,
  GlusterfsVolumeSource,
  QuobyteVolumeSource,
  RBDVolumeSource,
  ScaleIOVolumeSource,
  StorageOSVolumeSource,
} from '../../../kubernetes/api';
import { byteLength, dnsLabelComplaints } from '../../../kubernetes/name';
import { invalid, required } from '../../field-error';
import type { Review } from '../../review';

// Storage systems whose drivers Kubernetes had built in. The API still judges them; no node mounts them any more.

/** `glusterfs`: the endpoints of the cluster and a volume of it. */
export function validateGlusterfs(volume: GlusterfsVolumeSource, field: string, review: Review): void {
  if (!volume.endpoints) required(review, `${field}.endpoints`);
  if (!volume.path) required(review, `${field}.path`);
}

/** `flocker`: a data set, by name or by UUID. */
export function validateFlocker(volume: FlockerVolumeSource, field: string, review: Review): void {
  const { datasetName = '', datasetUUID = '' } = volume;
  if (datasetName === '' && datasetUUID === '') {
    required(review, field, 'one of datasetName and datasetUUID is required');
  }
  if (datasetName !== '' && datasetUUID !== '') {
    invalid(review, field, 'resource', 'datasetName and datasetUUID can not be specified simultaneously');
  }
  if (datasetName.includes('/')) invalid(review, `${field}.datasetName`, datasetName, "must not contain '/'");
}

/** `rbd`: a Ceph block device. */
export function validateRBD(volume: RBDVolumeSource, field: string, review: Review): void {
  if (!volume.monitors?.length) required(review, `${field}.monitors`);
  if (!volume.image) required(review, `${field}.image`);
}

/** `cephfs`: a Ceph file system. */
export function validateCephFS(volume: CephFSVolumeSource, field: string, review: Review): void {
  if (!volume.monitors?.length) required(review, `${field}.monitors`);
}

/** `quobyte`: a volume of a Quobyte registry. */
export function validateQuobyte(volume: QuobyteVolumeSource, field: string, review: Review): void {
  const { registry = '', tenant = '' } = volume;
  const words = 'must be a host:port pair or multiple pairs separated by commas';
  if (registry === '') {
    required(review, `${field}.registry`, words);
  } else if (byteLength(tenant) >= 65) {
    required(review, `${field}.tenant`, 'must be a UUID and may not exceed a length of 64 characters');
  } else {
    for (const pair of registry.split(',')) {
      if (!isHostPort.test(pair)) invalid(review, `${field}.registry`, registry, words);
    }
  }
  if (!volume.volume) required(review, `${field}.volume`);
}

// Either part may be empty; a host with colons stands in brackets.
const isHostPort = /^(\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/;

/** `scaleIO`: a volume of a ScaleIO system. */
export function validateScaleIO(volume: ScaleIOVolumeSource, field: string, review: Review): void {
  if (!volume.gateway) required(review, `${field}.gateway`);
  if (!volume.system) required(review, `${field}.system`);
  if (!volume.volumeName) required(review, `${field}.volumeName`);
}

/** `storageos`: a volume in a StorageOS namespace. */
export function validateStorageOS(volume: StorageOSVolumeSource, field: string, review: Review): void {
  const { volumeName = '', volumeNamespace = '', secretRef } = volume;
  if (volumeName === '') required(review, `${field}.volumeName`);
  else validateLabelName(volumeName, `${field}.volumeName`, review);
  if (volumeNamespace !== '') validateLabelName(volumeNamespace, `${field}.volumeNamespace`, review);
  if (secretRef && !secretRef.name) required(review, `${field}.secretRef.name`);
}

function validateLabelName(name: string, field: string, review: Review): void {
  for (const complaint of dnsLabelComplaints(name)) invalid(review, field, name, complaint);
}
