import { quotedList, type Control } from './control';

/**
 * HostPath volumes: folders of the node
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `spec.volumes[*].hostPath` | unset |
 *
 * The restricted level asks more of volumes: see `restricted-volumes.ts`.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const hostPathVolumes: Control = {
  code: 'pod-security/host-path-volumes',
  check({ spec, field }) {
    const volumes = spec.volumes ?? [];
    const bad = volumes.filter((volume) => volume.hostPath !== undefined);
    if (bad.length === 0) return undefined;
    return {
      field: `${field}.volumes[${volumes.indexOf(bad[0]!)}].hostPath`,
      reason: 'hostPath volumes',
      detail: `${bad.length === 1 ? 'volume' : 'volumes'} ${quotedList(bad.map((volume) => volume.name ?? ''))}`,
      fix: 'use a volume that does not reach into the node: emptyDir, configMap, secret, persistentVolumeClaim and others',
    };
  },
};
