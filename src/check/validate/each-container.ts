import type { Container, EphemeralContainer, PodSpec } from '../../kubernetes/api';

/** Calls `visit` with each container of a Pod and its field: init containers, containers, ephemeral containers. */
export function eachContainer(
  spec: PodSpec,
  field: string,
  visit: (container: Container | EphemeralContainer, field: string) => void,
): void {
  spec.initContainers?.forEach((container, i) => visit(container, `${field}.initContainers[${i}]`));
  spec.containers?.forEach((container, i) => visit(container, `${field}.containers[${i}]`));
  spec.ephemeralContainers?.forEach((container, i) => visit(container, `${field}.ephemeralContainers[${i}]`));
}
