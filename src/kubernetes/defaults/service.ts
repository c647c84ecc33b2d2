import type { Service } from '../api';
import { isExternallyAccessible } from '../externally-accessible';

const threeHours = 10_800;

/** What a Service gets: a cluster IP of its own, TCP, and the target port that its port names. */
export function setServiceDefaults(service: Service, minor: number): void {
  const spec = (service.spec ??= {});
  spec.sessionAffinity ||= 'None';
  if (spec.sessionAffinity === 'None') delete spec.sessionAffinityConfig;
  if (spec.sessionAffinity === 'ClientIP')
    ((spec.sessionAffinityConfig ??= {}).clientIP ??= {}).timeoutSeconds ??= threeHours;
  spec.type ||= 'ClusterIP';
  for (const port of spec.ports ?? []) {
    port.protocol ||= 'TCP';
    port.targetPort ||= port.port ?? 0;
  }
  const isLoadBalancer = spec.type === 'LoadBalancer';
  if (isExternallyAccessible(spec, minor)) spec.externalTrafficPolicy ||= 'Cluster';
  if (isLoadBalancer || spec.type === 'NodePort' || spec.type === 'ClusterIP') spec.internalTrafficPolicy ??= 'Cluster';
  if (isLoadBalancer) spec.allocateLoadBalancerNodePorts ??= true;
  if (spec.clusterIP && !spec.clusterIPs?.length) spec.clusterIPs = [spec.clusterIP];
}
