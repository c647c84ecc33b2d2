import type { Construct } from 'constructs';
import type { Container, ObjectMeta, PodSpec } from './api';
import type { LegalPodOf } from './legal/pod';
import { manifest, PodBase, type PodManifest } from './pod-base';
import type { Target } from './target';

/** The container to look around from: any field of a container, and its image. */
export interface DebugContainer extends Omit<Container, 'name' | 'image'> {
  /** @default the Pod's name, or `debug` where it has none */
  readonly name?: string;
  /** The image with the tools: `busybox:1.36`, `nicolaka/netshoot:v0.13`. */
  readonly image: string;
}

/** A throw-away Pod: any field of a Pod, and its container as `debug`. */
export interface DebugPodProps extends Omit<PodSpec, 'containers'>, Target {
  /** Name, namespace, labels, annotations. @default a name made from the construct's path */
  readonly metadata?: ObjectMeta;
  /** The container. @default with a terminal: stdin and tty */
  readonly debug: DebugContainer;
}

/** The manifest of a Pod as `kubectl run -i --tty --restart=Never` makes it. */
export function debugPod<const Props>(props: LegalPodOf<Props, DebugPodProps, 'debug'>): PodManifest;
export function debugPod({ metadata, debug, ...spec }: DebugPodProps): PodManifest {
  const container: Container = { name: metadata?.name ?? 'debug', stdin: true, tty: true, ...debug };
  return manifest(metadata, { containers: [container], restartPolicy: 'Never', ...spec });
}

/**
 * A Pod with a terminal, to look around in the cluster: attach with `kubectl attach -it`.
 *
 * @example
 * new DebugPod(chart, 'debug', { metadata: { name: 'debug' }, debug: { image: 'busybox:1.36', args: ['sh'] } });
 */
export class DebugPod<const Props = unknown> extends PodBase {
  constructor(scope: Construct, id: string, props: LegalPodOf<Props, DebugPodProps, 'debug'>) {
    const plain = props as DebugPodProps;
    super(scope, id, plain, () => debugPod(plain));
  }
}
