import type { FlexVolumeSource } from '../../../kubernetes/api';
import { invalid, required } from '../../field-error';
import type { Review } from '../../review';

/** `flexVolume`: a driver on the node, and options that are not Kubernetes' own. */
export function validateFlexVolume(volume: FlexVolumeSource, field: string, review: Review): void {
  if (!volume.driver) required(review, `${field}.driver`);
  for (const key of Object.keys(volume.options ?? {})) {
    const slash = key.indexOf('/');
    const namespace = `.${(slash < 0 ? key : key.slice(0, slash)).toLowerCase()}`;
    if (namespace.endsWith('.kubernetes.io') || namespace.endsWith('.k8s.io')) {
      invalid(review, `${field}.options[${key}]`, key, 'kubernetes.io and k8s.io namespaces are reserved');
    }
  }
}
