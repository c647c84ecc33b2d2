import type { KeyToPath, PodSpec, Volume, VolumeProjection } from '../../kubernetes/api';
import { quoted } from '../../kubernetes/go-quote';
import type { Review } from '../review';
import { warnPersistentVolumeClaimSpec } from './persistent-volume-claim-spec';

/** Volumes of a kind that is deprecated or gone, and volumes whose files are in each other's way. */
export function warnVolumes(spec: PodSpec, field: string, review: Review): void {
  spec.volumes?.forEach((volume, i) => {
    const path = `${field}.volumes[${i}]`;
    warnDeprecatedSource(volume, path, review);
    const claim = volume.ephemeral?.volumeClaimTemplate?.spec;
    if (claim) {
      warnPersistentVolumeClaimSpec(claim, `${path}.ephemeral.volumeClaimTemplate.spec`, review);
    }
    if (review.minor >= 32) warnOverlappingPaths(volume, review);
  });
}

type Deprecation = readonly [source: keyof Volume, name: string, words: string];

const deprecations: readonly Deprecation[] = [
  ['photonPersistentDisk', 'photonPersistentDisk', 'deprecated in v1.11, non-functional in v1.16+'],
  ['gitRepo', 'gitRepo', 'deprecated in v1.11'],
  ['scaleIO', 'scaleIO', 'deprecated in v1.16, non-functional in v1.22+'],
  ['flocker', 'flocker', 'deprecated in v1.22, non-functional in v1.25+'],
  ['storageos', 'storageOS', 'deprecated in v1.22, non-functional in v1.25+'],
  ['quobyte', 'quobyte', 'deprecated in v1.22, non-functional in v1.25+'],
  ['glusterfs', 'glusterfs', 'deprecated in v1.25, non-functional in v1.26+'],
  ['cephfs', 'cephfs', 'deprecated in v1.28, non-functional in v1.31+'],
  ['rbd', 'rbd', 'deprecated in v1.28, non-functional in v1.31+'],
];

function warnDeprecatedSource(volume: Volume, field: string, review: Review): void {
  for (const [source, name, words] of deprecations) {
    if (volume[source] === undefined) continue;
    const disabled = source === 'gitRepo' && review.minor >= 33 ? ', and disabled by default in v1.33+' : '';
    review.warnings.push(`${field}.${name}: ${words}${disabled}`);
  }
}

/** A file of a volume, and the source that it comes from, as the message names it. */
interface VolumeFile {
  readonly path: string;
  readonly source: string;
}

function warnOverlappingPaths(volume: Volume, review: Review): void {
  const { name = '', configMap, secret, downwardAPI, projected } = volume;
  if (configMap) {
    const kind = `ConfigMap ${quoted(configMap.name ?? '')}`;
    warnOverlaps(name, kind, filesOf(configMap.items), review);
  }
  if (secret) {
    const kind = `Secret ${quoted(secret.secretName ?? '')}`;
    warnOverlaps(name, kind, filesOf(secret.items), review);
  }
  if (downwardAPI) warnOverlaps(name, 'DownwardAPI', filesOf(downwardAPI.items), review);
  if (projected) {
    const files: VolumeFile[] = [];
    let last: VolumeFile[] = [];
    for (const source of projected.sources ?? []) {
      if (Object.keys(source).length === 0) {
        review.warnings.push(`volume ${quoted(name)} (Projected) has no sources provided`);
        continue;
      }
      // The server takes a source that lists no files for the one before it.
      last = projectedFiles(source) ?? last;
      files.push(...last);
    }
    warnOverlaps(name, 'Projected', files, review);
  }
}

function warnOverlaps(volume: string, kind: string, files: readonly VolumeFile[], review: Review): void {
  const seen: VolumeFile[] = [];
  for (const { path, source } of files) {
    const file = { path: path.replace(/\/+$/, ''), source };
    for (const other of seen) {
      if (!overlap(file.path, other.path)) continue;
      const words = `${shown(file)} with ${shown(other)}`;
      review.warnings.push(`volume ${quoted(volume)} (${kind}): overlapping paths: ${words}`);
    }
    seen.push(file);
  }
}

function overlap(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}

function shown({ path, source }: VolumeFile): string {
  return source === '' ? quoted(path) : `${quoted(path)} (${source})`;
}

function projectedFiles(source: VolumeProjection): VolumeFile[] | undefined {
  const { configMap, secret, downwardAPI, serviceAccountToken } = source;
  if (configMap?.items) return filesOf(configMap.items, `ConfigMap ${quoted(configMap.name ?? '')}`);
  if (secret?.items) return filesOf(secret.items, `Secret ${quoted(secret.name ?? '')}`);
  if (downwardAPI?.items) return filesOf(downwardAPI.items, 'DownwardAPI');
  if (serviceAccountToken) return filesOf([serviceAccountToken], 'ServiceAccountToken');
  return undefined;
}

function filesOf(items: readonly Pick<KeyToPath, 'path'>[] = [], source = ''): VolumeFile[] {
  return items.map(({ path = '' }) => ({ path, source }));
}
