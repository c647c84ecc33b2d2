import type { Container, PodSpec } from '../../kubernetes/api';

/** The UID that a container is told to run as: its own, or the Pod's. */
export function runAsUser(container: Container, spec: PodSpec): number | undefined {
  return container.securityContext?.runAsUser ?? spec.securityContext?.runAsUser;
}

/** Whether a container must not run as root: by its own word, or the Pod's. */
export function runAsNonRoot(container: Container, spec: PodSpec): boolean {
  return container.securityContext?.runAsNonRoot ?? spec.securityContext?.runAsNonRoot ?? false;
}
