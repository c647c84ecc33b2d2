import type { DownwardAPIVolumeFile, Volume } from '../api';
import { pullPolicy } from './container';
import { setClaimDefaults } from './objects';

/** `0644`: read by all, written by the owner. */
const fileMode = 0o644;
const hour = 3600;

/** What a volume gets: an empty directory if it has no source, and what its source leaves out. */
export function setVolumeDefaults(volume: Volume, minor: number): void {
  if (!hasSource(volume)) volume.emptyDir = {};
  const { hostPath, secret, configMap, downwardAPI, projected, iscsi, rbd, azureDisk, scaleIO, ephemeral, image } =
    volume;
  if (hostPath) hostPath.type ??= '';
  if (secret) secret.defaultMode ??= fileMode;
  if (configMap) configMap.defaultMode ??= fileMode;
  if (downwardAPI) {
    downwardAPI.defaultMode ??= fileMode;
    setFileDefaults(downwardAPI.items);
  }
  if (projected) {
    projected.defaultMode ??= fileMode;
    for (const source of projected.sources ?? []) {
      if (source.serviceAccountToken) source.serviceAccountToken.expirationSeconds ??= hour;
      if (source.podCertificate) source.podCertificate.maxExpirationSeconds ??= 24 * hour;
      setFileDefaults(source.downwardAPI?.items);
    }
  }
  if (iscsi) iscsi.iscsiInterface ||= 'default';
  if (rbd) {
    rbd.pool ||= 'rbd';
    rbd.user ||= 'admin';
    rbd.keyring ||= '/etc/ceph/keyring';
  }
  if (azureDisk) {
    azureDisk.cachingMode ??= 'ReadWrite';
    azureDisk.kind ??= 'Shared';
    azureDisk.fsType ??= 'ext4';
    azureDisk.readOnly ??= false;
  }
  if (scaleIO) {
    scaleIO.storageMode ||= 'ThinProvisioned';
    scaleIO.fsType ||= 'xfs';
  }
  if (ephemeral?.volumeClaimTemplate) setClaimDefaults((ephemeral.volumeClaimTemplate.spec ??= {}));
  // Before, no server looks at image volumes.
  if (image && minor >= 35) image.pullPolicy ||= pullPolicy(image.reference ?? '');
}

function hasSource(volume: Volume): boolean {
  for (const key of Object.keys(volume)) if (key !== 'name') return true;
  return false;
}

function setFileDefaults(files: readonly DownwardAPIVolumeFile[] | undefined): void {
  if (files) for (const { fieldRef } of files) if (fieldRef) fieldRef.apiVersion ||= 'v1';
}
