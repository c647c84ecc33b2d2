import type { EphemeralContainer, PodSpec, ResourceRequirements } from '../../kubernetes/api';
import { duplicate, forbidden, notFound } from '../field-error';
import type { Review } from '../review';
import { validateContainerCommon, validateImageTrimmed } from './container-common';
import type { VolumesByName } from './volume';

const forbiddenFields = [
  'ports',
  'resources',
  'resizePolicy',
  'restartPolicy',
  'restartPolicyRules',
  'livenessProbe',
  'readinessProbe',
  'startupProbe',
  'lifecycle',
] as const;
const detail = 'cannot be set for an Ephemeral Container';

/**
 * `ephemeralContainers`: what `kubectl debug` adds to a Pod that runs.
 * https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/
 */
export function validateEphemeralContainers(
  spec: PodSpec,
  volumes: VolumesByName,
  field: string,
  review: Review,
): void {
  const { containers = [], initContainers = [], ephemeralContainers = [] } = spec;
  if (ephemeralContainers.length === 0) return;
  const others = new Set([...containers, ...initContainers].map(({ name = '' }) => name));
  const names = new Set(others);
  for (const [i, container] of ephemeralContainers.entries()) {
    const path = `${field}.ephemeralContainers[${i}]`;
    const { name = '', targetContainerName = '' } = container;
    validateContainerCommon(container, spec, volumes, path, review);
    validateImageTrimmed(container, `${path}.image`, review);
    if (names.has(name)) duplicate(review, `${path}.name`, name);
    names.add(name);
    if (targetContainerName !== '' && !others.has(targetContainerName)) {
      notFound(review, `${path}.targetContainerName`, targetContainerName);
    }
    validateFields(container, path, review);
  }
}

// No duty of a Pod may depend on a container that is there to debug it.
function validateFields(container: EphemeralContainer, path: string, review: Review): void {
  for (const name of forbiddenFields) {
    const isSet = name === 'resources' ? asks(container.resources) : container[name] !== undefined;
    if (isSet) forbidden(review, `${path}.${name}`, detail);
  }
  for (const [i, { subPath, subPathExpr }] of (container.volumeMounts ?? []).entries()) {
    if (subPath) forbidden(review, `${path}.volumeMounts[${i}].subPath`, detail);
    if (subPathExpr) forbidden(review, `${path}.volumeMounts[${i}].subPathExpr`, detail);
  }
}

function asks({ limits, requests, claims }: ResourceRequirements = {}): boolean {
  return limits !== undefined || requests !== undefined || claims !== undefined;
}
