import type { Volume } from '../../kubernetes/api';
import { quotedList, sorted, type Control } from './control';

const allowed: ReadonlySet<string> = new Set<keyof Volume>([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

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
    const bad = volumes.filter((volume) => !allowed.has(typeOf(volume)));
    if (bad.length === 0) return undefined;
    const types = sorted(bad.map(typeOf));
    const names = quotedList(bad.map((volume) => volume.name ?? ''));
    return {
      field: `${field}.volumes[${volumes.indexOf(bad[0]!)}].${typeOf(bad[0]!)}`,
      reason: 'restricted volume types',
      detail: `${bad.length === 1 ? 'volume' : 'volumes'} ${names} ${bad.length === 1 ? 'uses' : 'use'} restricted volume ${
        types.length === 1 ? 'type' : 'types'
      } ${quotedList(types)}`,
      fix: `Use one of ${[...allowed].join(', ')}.`,
    };
  },
};

/** A volume has one source; one without any is an emptyDir. */
function typeOf(volume: Volume): string {
  return Object.keys(volume).find((key) => key !== 'name') ?? 'emptyDir';
}
