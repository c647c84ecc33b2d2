import type { Construct } from 'constructs';
import type { Container, ObjectMeta, PodSpec } from './api';
import { nameBeside } from './beside';
import type { LegalSidecarPod } from './legal/pod';
import { PodBase, type PodManifest } from './pod-base';
import type { Sidecar } from './sidecars/sidecar';
import { wire, type SidecarMode } from './sidecars/wire';
import { targetOf, type Target } from './target';

/** A Pod of one main container and its sidecars: any field of a Pod, and the containers by their roles. */
export interface SidecarPodProps extends Omit<PodSpec, 'containers'>, Target, SidecarMode {
  /** Name, namespace, labels, annotations. @default a name made from the construct's path */
  readonly metadata?: ObjectMeta;
  /** The application: a Pod is one complete application. */
  readonly main: Container;
  /** What helps it, one or more, in the order of their start: containers, and sidecars of the catalogue. */
  readonly sidecars: readonly (Container | Sidecar)[];
}

/**
 * The manifest of a Pod with sidecars. Native sidecars come after the init containers that are written.
 * @param name what ConfigMaps beside the Pod are named after. @default the Pod's name
 * @throws if there is no main container or no sidecar, or if the sidecars cannot all have what they need
 */
export function sidecarPod<const Props>(props: LegalSidecarPod<Props, SidecarPodProps>, name?: string): PodManifest;
export function sidecarPod(props: SidecarPodProps, name = props.metadata?.name): PodManifest {
  if (!(props.main as unknown)) throw new TypeError('a SidecarPod has one main container: main: { name, image }');
  if (!(props.sidecars as unknown) || props.sidecars.length === 0)
    throw new TypeError('a SidecarPod has one sidecar or more: sidecars: [{ name, image }]. Without any it is a Pod');
  return wire(props, name);
}

/**
 * A Pod of one main container and its sidecars, which share its network and may share its volumes.
 *
 * @example
 * new SidecarPod(chart, 'web', {
 *   metadata: { name: 'web' },
 *   main: { name: 'web', image: 'nginx:1.27', ports: [{ containerPort: 80 }] },
 *   sidecars: [sidecars.debugShell(), { name: 'client', image: 'busybox:1.36', command: ['tail', '-f', '/dev/null'] }],
 * });
 */
export class SidecarPod<const Props = unknown> extends PodBase {
  constructor(scope: Construct, id: string, props: LegalSidecarPod<Props, SidecarPodProps>) {
    const plain = props as SidecarPodProps;
    super(scope, id, plain, () =>
      sidecarPod({ ...plain, kubernetes: targetOf(scope, plain).kubernetes }, nameBeside(scope, id, plain.metadata)),
    );
  }
}
