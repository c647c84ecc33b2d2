import type { Construct } from 'constructs';
import { defaultKubernetesVersion, minorOf } from '../src/kubernetes/version';
import type { Container, ObjectMeta, PodSpec } from './api';
import type { LegalSidecarPod } from './legal/pod';
import { manifest, PodBase, type PodManifest } from './pod-base';
import { targetOf, type Target } from './target';

/** A Pod of one main container and its sidecars: any field of a Pod, and the containers by their roles. */
export interface SidecarPodProps extends Omit<PodSpec, 'containers'>, Target {
  /** Name, namespace, labels, annotations. @default a name made from the construct's path */
  readonly metadata?: ObjectMeta;
  /** The application: a Pod is one complete application. */
  readonly main: Container;
  /** What helps it, one or more, in the order of their start. */
  readonly sidecars: readonly Container[];
  /**
   * `native`: init containers that are restarted always; they start before the main container and end after it.
   * `regular`: containers beside the main one.
   * See https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
   *
   * @default native from Kubernetes 1.29 on, regular below: 1.28 has native ones only behind a feature gate
   */
  readonly sidecarMode?: 'native' | 'regular';
}

/**
 * The manifest of a Pod with sidecars. Native sidecars come after the init containers that are written.
 * @throws if there is no main container, or no sidecar
 */
export function sidecarPod({
  metadata,
  main,
  sidecars,
  kubernetes = defaultKubernetesVersion,
  sidecarMode = minorOf(kubernetes) >= 29 ? 'native' : 'regular',
  ...spec
}: SidecarPodProps): PodManifest {
  if (!(main as unknown)) throw new TypeError('a SidecarPod has one main container: main: { name, image }');
  if (!(sidecars as unknown) || sidecars.length === 0)
    throw new TypeError('a SidecarPod has one sidecar or more: sidecars: [{ name, image }]. Without any it is a Pod');
  if (sidecarMode === 'regular') return manifest(metadata, { ...spec, containers: [main, ...sidecars] });
  const native = sidecars.map((sidecar): Container => ({ ...sidecar, restartPolicy: 'Always' }));
  const initContainers = [...(spec.initContainers ?? []), ...native];
  return manifest(metadata, { ...spec, initContainers, containers: [main] });
}

/**
 * A Pod of one main container and its sidecars, which share its network and may share its volumes.
 *
 * @example
 * new SidecarPod(chart, 'web', {
 *   metadata: { name: 'web' },
 *   main: { name: 'web', image: 'nginx:1.27', ports: [{ containerPort: 80 }] },
 *   sidecars: [{ name: 'reloader', image: 'busybox:1.36', command: ['tail', '-f', '/dev/null'] }],
 * });
 */
export class SidecarPod<const Props = unknown> extends PodBase {
  constructor(scope: Construct, id: string, props: LegalSidecarPod<Props, SidecarPodProps>) {
    const plain = props as SidecarPodProps;
    super(scope, id, plain, () => sidecarPod({ ...plain, kubernetes: targetOf(scope, plain).kubernetes }));
  }
}
