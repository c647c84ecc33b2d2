import type { AzureDiskVolumeSource, AzureFileVolumeSource } from '../../../kubernetes/api';
import { notSupported, required } from '../../field-error';
import { text } from '../../printed';
import type { Review } from '../../review';

const cachingModes = ['None', 'ReadOnly', 'ReadWrite'];
const diskKinds = ['Dedicated', 'Managed', 'Shared'];
const managedDiskURI =
  '/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}';
const blobDiskURI = 'https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd';

/** `azureDisk`: the disk's URI fits the kind of disk. */
export function validateAzureDisk(disk: AzureDiskVolumeSource, field: string, review: Review): void {
  const { diskName = '', diskURI = '', cachingMode, kind } = disk;
  if (diskName === '') required(review, `${field}.diskName`);
  if (diskURI === '') required(review, `${field}.diskURI`);
  if (cachingMode !== undefined && !cachingModes.includes(cachingMode)) {
    notSupported(review, `${field}.cachingMode`, cachingMode, cachingModes);
  }
  if (kind === undefined) return;
  if (!diskKinds.includes(kind)) notSupported(review, `${field}.kind`, kind, diskKinds);
  if (kind === 'Managed') {
    if (!diskURI.startsWith('/subscriptions/'))
      notSupported(review, `${field}.diskURI`, text(diskURI), [managedDiskURI]);
  } else if (!diskURI.startsWith('https://')) notSupported(review, `${field}.diskURI`, text(diskURI), [blobDiskURI]);
}

/** `azureFile`: a share, and the Secret that opens it. */
export function validateAzureFile(file: AzureFileVolumeSource, field: string, review: Review): void {
  if (!file.secretName) required(review, `${field}.secretName`);
  if (!file.shareName) required(review, `${field}.shareName`);
}
