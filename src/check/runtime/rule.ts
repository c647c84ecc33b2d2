import type { Container } from '../../kubernetes/api';
import type { Diagnostic } from '../diagnostic';
import type { PodOf, Placed } from '../pod-of';

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

/** The containers that run side by side: `containers`, and from 1.29 on init containers of `restartPolicy: Always`. */
export function runningContainers({ containers, initContainers }: PodOf, minor: number): readonly Placed[] {
  if (minor < 29 || initContainers.length === 0) return containers;
  return [...initContainers.filter(({ container }) => isNativeSidecar(container)), ...containers];
}

/** Every container with its field. */
export function allContainers({ containers, initContainers }: PodOf): readonly Placed[] {
  return initContainers.length === 0 ? containers : [...initContainers, ...containers];
}

/** https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/ */
export function isNativeSidecar(container: Container): boolean {
  return container.restartPolicy === 'Always';
}

/** How a message names a container. */
export function called(container: Container): string {
  return `container "${container.name ?? ''}"`;
}
