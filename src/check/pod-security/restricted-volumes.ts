import type { Volume } from '../../kubernetes/api';
import { quotedList, sorted, type Control } from './control';

const allowed = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
] as const;

/** In the order of the admission plugin: of two sources it names the first. */
const restricted = [
  'hostPath',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'gitRepo',
  'nfs',
  'iscsi',
  'glusterfs',
  'rbd',
  'flexVolume',
  'cinder',
  'cephfs',
  'flocker',
  'fc',
  'azureFile',
  'vsphereVolume',
  'quobyte',
  'azureDisk',
  'portworxVolume',
  'scaleIO',
  'storageos',
  'photonPersistentDisk',
] as const;

/**
 * Volume types
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `spec.volumes[*]` | `configMap`, `csi`, `downwardAPI`, `emptyDir`, `ephemeral`, `image`, `persistentVolumeClaim`, `projected`, `secret` |
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export const restrictedVolumes: Control = {
  code: 'pod-security/restricted-volumes',
  check({ spec, field }) {
    const volumes = spec.volumes ?? [];
    const bad = volumes.filter((volume) => restrictedType(volume) !== undefined);
    if (bad.length === 0) return undefined;
    const types = sorted(bad.map((volume) => restrictedType(volume)!));
    const names = quotedList(bad.map((volume) => volume.name ?? ''));
    return {
      field: `${field}.volumes[${volumes.indexOf(bad[0]!)}].${restrictedType(bad[0]!)}`,
      reason: 'restricted volume types',
      detail: `${bad.length === 1 ? 'volume' : 'volumes'} ${names} ${bad.length === 1 ? 'uses' : 'use'} restricted volume ${
        types.length === 1 ? 'type' : 'types'
      } ${quotedList(types)}`,
      fix: `Use one of ${allowed.join(', ')}.`,
    };
  },
};

/** The source for which a volume is refused; one that has an allowed source too is not. */
function restrictedType(volume: Volume): string | undefined {
  if (allowed.some((type) => volume[type] !== undefined)) return undefined;
  return restricted.find((type) => volume[type] !== undefined);
}
