import type { ServiceSpec } from './api';

/** Whether a Service is to be reached from outside the cluster. An external IP alone does it from 1.29 on. */
export function isExternallyAccessible({ type, externalIPs = [] }: ServiceSpec, minor: number): boolean {
  if (type === 'NodePort' || type === 'LoadBalancer') return true;
  return minor >= 29 && type === 'ClusterIP' && externalIPs.length > 0;
}
