import type { Container, PodSpec } from '../../kubernetes/api';
import { duplicate, forbidden, required } from '../field-error';
import type { Review } from '../review';
import { validateContainerCommon, validateImageTrimmed } from './container-common';
import { validateLifecycle } from './lifecycle';
import { validateHostPortsUnique } from './port';
import { validateProbes } from './probe';
import { validateInitResizePolicy } from './resize-policy';
import { validateContainerRestartPolicy, validateInitContainerRestartPolicy } from './restart-policy';
import type { VolumesByName } from './volume';

/** `containers`: at least one, each complete in itself, and all of them together. */
export function validateContainers(spec: PodSpec, volumes: VolumesByName, field: string, review: Review): void {
  const { containers = [] } = spec;
  if (containers.length === 0) return required(review, `${field}.containers`);
  const names = new Set<string>();
  for (const [i, container] of containers.entries()) {
    const path = `${field}.containers[${i}]`;
    validateContainerCommon(container, spec, volumes, path, review);
    validateNameUnique(container, names, path, review);
    names.add(container.name ?? '');
    validateRunning(container, spec, path, review);
    validateContainerRestartPolicy(container, path, review);
  }
  validateHostPortsUnique(containers, (i) => `${field}.containers[${i}]`, review);
}

/** `initContainers`: plain ones run before the containers, those of `restartPolicy: Always` beside them. */
export function validateInitContainers(spec: PodSpec, volumes: VolumesByName, field: string, review: Review): void {
  const { containers = [], initContainers = [] } = spec;
  if (initContainers.length === 0) return;
  const names = new Set(containers.map(({ name = '' }) => name));
  for (const [i, container] of initContainers.entries()) {
    const path = `${field}.initContainers[${i}]`;
    validateContainerCommon(container, spec, volumes, path, review);
    validateInitContainerRestartPolicy(container, path, review);
    validateNameUnique(container, names, path, review);
    if (container.name) names.add(container.name);
    // Init containers run one by one: each is judged alone, and the server takes it for the first.
    validateHostPortsUnique([container], () => `${field}.initContainers[0]`, review);
    if (container.restartPolicy === 'Always') validateRunning(container, spec, path, review);
    else validatePlainInitContainer(container, path, review);
  }
}

/** What holds for the containers of a Pod, but not for those of a template. */
export function validateContainersOnlyForPod(spec: PodSpec, field: string, review: Review): void {
  for (const list of ['containers', 'initContainers'] as const) {
    for (const [i, container] of (spec[list] ?? []).entries()) {
      validateImageTrimmed(container, `${field}.${list}[${i}].image`, review);
    }
  }
}

function validateNameUnique({ name = '' }: Container, names: ReadonlySet<string>, path: string, review: Review): void {
  if (names.has(name)) duplicate(review, `${path}.name`, name);
}

// A container that the kubelet keeps running: it may be probed, and hooked into.
function validateRunning(container: Container, spec: PodSpec, path: string, review: Review): void {
  const gracePeriod = spec.terminationGracePeriodSeconds;
  if (container.lifecycle) validateLifecycle(container.lifecycle, gracePeriod, `${path}.lifecycle`, review);
  validateProbes(container, gracePeriod, path, review);
}

function validatePlainInitContainer(container: Container, path: string, review: Review): void {
  for (const name of ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
    if (container[name]) {
      forbidden(review, `${path}.${name}`, 'may not be set for init containers without restartPolicy=Always');
    }
  }
  if (review.minor >= 36) validateInitResizePolicy(container, `${path}.resizePolicy`, review);
}
