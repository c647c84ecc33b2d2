import type { Construct } from 'constructs';
import type { Container, ObjectMeta, PodSpec } from './api';
import type { LegalPodOf } from './legal/pod';
import { manifest, PodBase, type PodManifest } from './pod-base';
import type { Target } from './target';

/** A Pod of one nginx container: any field of a Pod, and the container as `nginx`. */
export interface NginxPodProps extends Omit<PodSpec, 'containers'>, Target {
  /** Name, namespace, labels, annotations. @default a name made from the construct's path */
  readonly metadata?: ObjectMeta;
  /** The container. @default image `nginx:latest`, port 80/TCP */
  readonly nginx: Container;
}

/** The manifest of a Pod that runs nginx. */
export function nginxPod({ metadata, nginx, ...spec }: NginxPodProps): PodManifest {
  const container: Container = {
    image: 'nginx:latest',
    ports: [{ containerPort: 80, protocol: 'TCP' }],
    ...nginx,
  };
  return manifest(metadata, { containers: [container], ...spec });
}

/**
 * A Pod that runs nginx.
 *
 * @example
 * new NginxPod(chart, 'nginx', { metadata: { name: 'my-nginx-pod' }, nginx: { name: 'my-nginx-container' } });
 */
export class NginxPod<const Props = unknown> extends PodBase {
  constructor(scope: Construct, id: string, props: LegalPodOf<Props, NginxPodProps, 'nginx'>) {
    const plain = props as NginxPodProps;
    super(scope, id, plain, () => nginxPod(plain));
  }
}
