import type { KeyToPath, PodSpec, Volume, VolumeProjection } from '../../kubernetes/api';
import { fieldValue, type Self } from './downward';
import { dataOf, keyOf, type Store, type Wanted } from './store';

/** A file of a volume, by its path in it. */
interface VolumeFile {
  readonly bytes: Buffer;
  readonly mode: number;
}

/** A volume as a folder of this machine. */
export interface Folder {
  readonly volume: string;
  /** Empty and open to all where this is no volume of files. */
  readonly files?: ReadonlyMap<string, VolumeFile>;
}

/** What becomes of the Pod's volumes. */
export interface Volumes {
  /** Those that are folders of this machine. */
  readonly folders: Folder[];
  /** Those that podman makes itself. */
  readonly podmans: Volume[];
}

/** Only a cluster has these; the containers find an empty folder. */
const ofCluster = (volume: Volume) => Object.keys(volume).find((key) => key !== 'name' && !made.has(key));
const made = new Set([
  'emptyDir',
  'configMap',
  'secret',
  'downwardAPI',
  'projected',
  'hostPath',
  'persistentVolumeClaim',
]);

/**
 * The volumes of a Pod as folders, with what the kubelet would write into them.
 * @throws InputError if a ConfigMap, a Secret or a key is missing
 */
export function volumesOf(spec: PodSpec, self: Self, store: Store, tell: (note: string) => void): Volumes {
  const folders: Folder[] = [];
  const podmans: Volume[] = [];
  for (const volume of spec.volumes ?? []) {
    const name = volume.name!;
    const { emptyDir, configMap, secret, downwardAPI, projected, hostPath, persistentVolumeClaim } = volume;
    const lost = ofCluster(volume);
    if (hostPath || persistentVolumeClaim) podmans.push(volume);
    else if (configMap || secret || downwardAPI || projected) {
      const mode = (configMap ?? secret ?? downwardAPI ?? projected)!.defaultMode ?? 0o644;
      const sources: readonly VolumeProjection[] =
        projected?.sources ??
        (secret
          ? [{ secret: { ...secret, ...(secret.secretName !== undefined && { name: secret.secretName }) } }]
          : [{ ...(configMap && { configMap }), ...(downwardAPI && { downwardAPI }) }]);
      folders.push({ volume: name, files: new Map(sources.flatMap((source) => filesOf(source, mode, name))) });
    } else {
      folders.push({ volume: name });
      if (lost !== undefined) tell(`volumes[${name}]: ${lost} is a cluster's, here it is an empty folder`);
      if (emptyDir?.medium === 'Memory') tell(`volumes[${name}]: medium: Memory is a folder on the disk here`);
      if (emptyDir?.sizeLimit !== undefined) tell(`volumes[${name}]: sizeLimit is not held`);
    }
    if (persistentVolumeClaim)
      tell(`volumes[${name}]: podman's volume ${persistentVolumeClaim.claimName}, which stays when the Pod goes`);
  }
  return { folders, podmans };

  function filesOf(source: VolumeProjection, defaultMode: number, volume: string): [string, VolumeFile][] {
    const { configMap, secret, downwardAPI } = source;
    const by = `volumes[${volume}]`;
    const lost = Object.keys(source).find((key) => !['configMap', 'secret', 'downwardAPI'].includes(key));
    if (lost !== undefined) tell(`${by}: ${lost} is a cluster's, here its file is missing`);
    const fromApi = (downwardAPI?.items ?? []).map(({ path, mode, fieldRef }): [string, VolumeFile] => {
      const known = fieldRef && fieldValue(fieldRef.fieldPath ?? '', self);
      if (known === undefined) tell(`${by}: only a cluster knows what is in ${path}, here it is empty`);
      return [path!, { bytes: Buffer.from(known ?? ''), mode: mode ?? defaultMode }];
    });
    return [
      ...(configMap ? keys({ ...configMap, kind: 'ConfigMap', by }, configMap.items) : []),
      ...(secret ? keys({ ...secret, kind: 'Secret', by }, secret.items) : []),
      ...fromApi,
    ];

    function keys(
      { kind, name, optional, by }: Partial<Wanted> & Pick<Wanted, 'kind' | 'by'>,
      items?: readonly KeyToPath[],
    ): [string, VolumeFile][] {
      const wanted: Wanted = { kind, name, optional, by };
      if (!items) return [...dataOf(store, wanted)].map(([key, bytes]) => [key, { bytes, mode: defaultMode }]);
      return items.flatMap(({ key, path, mode }) => {
        const bytes = keyOf(store, wanted, key);
        return bytes ? [[path!, { bytes, mode: mode ?? defaultMode }] satisfies [string, VolumeFile]] : [];
      });
    }
  }
}
