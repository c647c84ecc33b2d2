import { knownImage } from './known-images';
import { runningContainers } from './rule';
import type { PodOf } from '../pod-of';

/** The ports on which something in the Pod says it listens: declared, or known of the image. */
export function declaredPorts(pod: PodOf, minor: number): Set<number> {
  return new Set(
    runningContainers(pod, minor).flatMap(({ container }) => [
      ...(container.ports ?? []).map(({ containerPort = 0 }) => containerPort),
      ...(knownImage(container.image)?.ports ?? []),
    ]),
  );
}
