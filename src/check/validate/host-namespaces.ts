import type { PodSpec } from '../../kubernetes/api';
import { forbidden, invalid } from '../field-error';
import type { Review } from '../review';
import { eachContainer } from './each-container';
import { validateNoVolumeDevices } from './volume-device';

/** A Pod in the node's network: what its containers listen on is what the node listens on. */
export function validateHostNetworkPorts(spec: PodSpec, field: string, review: Review): void {
  if (!spec.hostNetwork) return;
  // The host ports of a template are set when a Pod is made of it.
  const inTemplate = field !== 'spec';
  spec.containers?.forEach(({ ports }, i) =>
    ports?.forEach(({ hostPort = 0, containerPort = 0 }, j) => {
      if (hostPort === containerPort || (inTemplate && hostPort === 0)) return;
      const detail = 'must match `containerPort` when `hostNetwork` is true';
      invalid(review, `${field}.containers[${i}].ports[${j}].hostPort`, hostPort, detail);
    }),
  );
}

/**
 * `hostUsers: false`, a user namespace of its own, goes with no other namespace of the host.
 * https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/
 */
export function validateHostUsers(spec: PodSpec, field: string, review: Review): void {
  if (spec.hostUsers !== false) return;
  const detail = review.minor >= 34 ? 'when `hostUsers` is false' : 'when `pod.Spec.HostUsers` is false';
  if (spec.hostNetwork) forbidden(review, `${field}.hostNetwork`, detail);
  // The server's fields are in capitals here.
  if (spec.hostPID) forbidden(review, `${field}.HostPID`, detail);
  if (spec.hostIPC) forbidden(review, `${field}.HostIPC`, detail);
  if (review.minor < 34) return;
  eachContainer(spec, field, (container, path) => validateNoVolumeDevices(container, `${path}.volumeDevices`, review));
}
