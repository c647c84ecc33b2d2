import type { Container } from '../../kubernetes/api';
import type { Diagnostic } from '../diagnostic';
import type { PodOf } from '../pod-of';

/** What a rule found: a diagnostic without what the rule says of itself. */
export type Finding = Pick<Diagnostic, 'severity' | 'field' | 'message' | 'fix'>;

/** One thing that the API server does not judge. Its page is `docs/rules/CODE.md`. */
export interface Rule {
  readonly code: string;
  readonly source: 'runtime' | 'practice';
  /** One sentence for the index of rules. */
  readonly summary: string;
  /** What is wrong with the Pod, as it was written (with defaults), on a Kubernetes minor. */
  judge(pod: PodOf, minor: number): Finding[];
}

/** A container and the field that it stands in. */
export interface Placed {
  readonly container: Container;
  readonly field: string;
}

/** The containers that run side by side: `containers`, and from 1.29 on init containers of `restartPolicy: Always`. */
export function runningContainers(pod: PodOf, minor: number): Placed[] {
  const sidecars = initContainers(pod).filter(({ container }) => isNativeSidecar(container));
  return [...(minor >= 29 ? sidecars : []), ...regularContainers(pod)];
}

/** `containers` with their fields. */
export function regularContainers({ spec, field }: PodOf): Placed[] {
  return (spec.containers ?? []).map((container, i) => ({ container, field: `${field}.containers[${i}]` }));
}

/** `initContainers` with their fields. */
export function initContainers({ spec, field }: PodOf): Placed[] {
  return (spec.initContainers ?? []).map((container, i) => ({ container, field: `${field}.initContainers[${i}]` }));
}

/** Every container with its field. */
export function allContainers(pod: PodOf): Placed[] {
  return [...initContainers(pod), ...regularContainers(pod)];
}

/** https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/ */
export function isNativeSidecar(container: Container): boolean {
  return container.restartPolicy === 'Always';
}

/** How a message names a container. */
export function called(container: Container): string {
  return `container "${container.name ?? ''}"`;
}
