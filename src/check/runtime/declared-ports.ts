import { knownImage } from './known-images';
import { runningContainers } from './rule';
import type { PodOf } from '../pod-of';

/** The ports on which something in the Pod says it listens: declared, or known of the image. */
export function declaredPorts(pod: PodOf, minor: number): Set<number> {
  const ports = new Set<number>();
  for (const { container } of runningContainers(pod, minor)) {
    for (const { containerPort = 0 } of container.ports ?? []) ports.add(containerPort);
    for (const port of knownImage(container.image)?.ports ?? []) ports.add(port);
  }
  return ports;
}
