import type { PodSpec } from '../../kubernetes/api';
import { invalid } from '../field-error';
import type { Review } from '../review';
import { eachContainer } from './each-container';

/**
 * Windows HostProcess containers: all of a Pod's containers or none, and in the node's network.
 * https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/
 */
export function validateHostProcess(spec: PodSpec, field: string, review: Review): void {
  const ofPod = spec.securityContext?.windowsOptions?.hostProcess;
  let hasHostProcess = false;
  let hasOther = false;
  eachContainer(spec, field, (container, containerField) => {
    const ofContainer = container.securityContext?.windowsOptions?.hostProcess;
    if (ofPod !== undefined && ofContainer !== undefined && ofPod !== ofContainer) {
      const detail = `pod hostProcess value must be identical if both are specified, was ${String(ofPod)}`;
      invalid(review, `${containerField}.securityContext.windowsOptions.hostProcess`, ofContainer, detail);
    }
    if (ofContainer ?? ofPod) hasHostProcess = true;
    else hasOther = true;
  });
  if (!hasHostProcess) return;
  if (!spec.hostNetwork) {
    const detail = 'hostNetwork must be true if pod contains any hostProcess containers';
    invalid(review, `${field}.hostNetwork`, false, detail);
  }
  if (hasOther) {
    const detail = 'If pod contains any hostProcess containers then all containers must be HostProcess containers';
    invalid(review, field, '', detail);
  }
}
