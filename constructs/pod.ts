import type { Construct } from 'constructs';
import type { ObjectMeta, PodSpec } from './api';
import type { LegalPod } from './legal/pod';
import { manifest, PodBase, type PodManifest } from './pod-base';
import type { Target } from './target';

/** A Pod: its metadata and the fields of its spec side by side. */
export interface PodProps extends PodSpec, Target {
  /** Name, namespace, labels, annotations. @default a name made from the construct's path */
  readonly metadata?: ObjectMeta;
}

/** The Pod's manifest: what is written, and nothing else. */
export function pod<const Props>(props: LegalPod<Props, PodProps>): PodManifest;
export function pod({ metadata, ...spec }: PodProps): PodManifest {
  return manifest(metadata, spec);
}

/**
 * Any Pod, field by field as in https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
 *
 * @example
 * new Pod(chart, 'web', { metadata: { name: 'web' }, containers: [{ name: 'web', image: 'nginx:1.27' }] });
 */
export class Pod<const Props = unknown> extends PodBase {
  constructor(scope: Construct, id: string, props: LegalPod<Props, PodProps>) {
    const plain = props as PodProps;
    super(scope, id, plain, () => pod(plain));
  }
}
