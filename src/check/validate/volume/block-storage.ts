import type {
  AWSElasticBlockStoreVolumeSource,
  CinderVolumeSource,
  GCEPersistentDiskVolumeSource,
  PhotonPersistentDiskVolumeSource,
  PortworxVolumeSource,
  VsphereVirtualDiskVolumeSource,
} from '../../../kubernetes/api';
import { invalid, required } from '../../field-error';
import type { Review } from '../../review';

/** `awsElasticBlockStore`: a disk and, if not the whole of it, one partition. */
export function validateAWSElasticBlockStore(
  disk: AWSElasticBlockStoreVolumeSource,
  field: string,
  review: Review,
): void {
  if (!disk.volumeID) required(review, `${field}.volumeID`);
  validatePartition(disk.partition, field, review);
}

/** `gcePersistentDisk`: a disk and, if not the whole of it, one partition. */
export function validateGCEPersistentDisk(disk: GCEPersistentDiskVolumeSource, field: string, review: Review): void {
  if (!disk.pdName) required(review, `${field}.pdName`);
  validatePartition(disk.partition, field, review);
}

// 0 stands for the whole disk.
function validatePartition(partition = 0, field: string, review: Review): void {
  if (partition < 0 || partition > 255) {
    invalid(review, `${field}.partition`, partition, 'must be between 1 and 255, inclusive');
  }
}

/** `cinder`: an OpenStack volume. */
export function validateCinder(volume: CinderVolumeSource, field: string, review: Review): void {
  if (!volume.volumeID) required(review, `${field}.volumeID`);
  if (volume.secretRef && !volume.secretRef.name) required(review, `${field}.secretRef.name`);
}

/** `vsphereVolume`: a virtual disk. */
export function validateVsphereVolume(disk: VsphereVirtualDiskVolumeSource, field: string, review: Review): void {
  if (!disk.volumePath) required(review, `${field}.volumePath`);
}

/** `photonPersistentDisk`: a disk of the Photon controller. */
export function validatePhotonPersistentDisk(
  disk: PhotonPersistentDiskVolumeSource,
  field: string,
  review: Review,
): void {
  if (!disk.pdID) required(review, `${field}.pdID`);
}

/** `portworxVolume`: a Portworx volume. */
export function validatePortworxVolume(volume: PortworxVolumeSource, field: string, review: Review): void {
  if (!volume.volumeID) required(review, `${field}.volumeID`);
}
