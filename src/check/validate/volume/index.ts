import type { ObjectMeta, Volume } from '../../../kubernetes/api';
import type { Review } from '../../review';

/** The volumes of a Pod that have a good name: what a `volumeMounts` entry may refer to. */
export type VolumesByName = ReadonlyMap<string, Volume>;

/** `volumes`: each with a name of its own and exactly one source. */
export function validateVolumes(
  volumes: readonly Volume[],
  podMeta: ObjectMeta,
  field: string,
  review: Review,
): VolumesByName {
  void [podMeta, field, review];
  return new Map(volumes.map((volume) => [volume.name ?? '', volume]));
}
