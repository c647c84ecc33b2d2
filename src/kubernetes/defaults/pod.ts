import type { Container, Pod, PodSpec, PodTemplateSpec, Quantity, ResourceRequirements } from '../api';
import { sumOfContainers } from '../container-sum';
import { quantityText } from '../quantity';
import { isHugePages, isPodResource } from '../resource-name';
import { setContainerDefaults } from './container';
import { setVolumeDefaults } from './volume';

/** What only a Pod gets, and no template: limits are requests, host ports, and its service account. */
export function setPodDefaults(pod: Pod, minor: number): void {
  pod.metadata ??= {};
  const spec = (pod.spec ??= {});
  for (const containers of [spec.containers, spec.initContainers]) {
    if (!containers) continue;
    for (const container of containers) setRequestsFromLimits(container);
    if (spec.hostNetwork) setHostPorts(containers);
  }
  if (spec.resources && minor >= 34) setPodResources(spec, spec.resources);
  spec.enableServiceLinks ??= true;
  setPodSpecDefaults(spec, minor);
  spec.serviceAccountName ||= 'default';
  // A negative grace period ends a Pod at once, as 1 does. Templates keep it.
  if (spec.terminationGracePeriodSeconds! < 0) spec.terminationGracePeriodSeconds = 1;
}

/** What a Pod template gets. */
export function setTemplateDefaults(template: PodTemplateSpec, minor: number): void {
  setPodSpecDefaults((template.spec ??= {}), minor);
}

function setPodSpecDefaults(spec: PodSpec, minor: number): void {
  spec.dnsPolicy ||= 'ClusterFirst';
  spec.restartPolicy ||= 'Always';
  spec.securityContext ??= {};
  spec.terminationGracePeriodSeconds ??= 30;
  spec.schedulerName ||= 'default-scheduler';
  // The older name of the field.
  if (spec.serviceAccount) spec.serviceAccountName ||= spec.serviceAccount;
  if (spec.volumes) for (const volume of spec.volumes) setVolumeDefaults(volume, minor);
  if (spec.containers) for (const container of spec.containers) setContainerDefaults(container);
  if (spec.initContainers) for (const container of spec.initContainers) setContainerDefaults(container);
  if (spec.ephemeralContainers) for (const container of spec.ephemeralContainers) setContainerDefaults(container);
}

function setRequestsFromLimits({ resources }: Container): void {
  if (!resources?.limits) return;
  const requests: Record<string, Quantity> = (resources.requests ??= {});
  for (const [name, limit] of Object.entries(resources.limits)) {
    if (!Object.hasOwn(requests, name)) requests[name] = limit;
  }
}

/** The Pod's own resources: what they leave out is what the containers need, or else what they limit. */
function setPodResources(spec: PodSpec, resources: ResourceRequirements): void {
  if (!resources.limits && !resources.requests) return;
  const limits: Record<string, Quantity> = { ...resources.limits };
  for (const [name, limit] of sumOfContainers(spec, 'limits')) {
    if (isHugePages(name) && !Object.hasOwn(limits, name)) limits[name] = quantityText(limit);
  }
  const requests: Record<string, Quantity> = { ...resources.requests };
  for (const [name, request] of sumOfContainers(spec, 'requests')) {
    // Huge pages are requested as they are limited.
    if (isPodResource(name) && !isHugePages(name) && !Object.hasOwn(requests, name))
      requests[name] = quantityText(request);
  }
  for (const [name, limit] of Object.entries(limits)) {
    if (isPodResource(name) && !Object.hasOwn(requests, name)) requests[name] = limit;
  }
  if (Object.keys(limits).length > 0) resources.limits = limits;
  if (Object.keys(requests).length > 0) resources.requests = requests;
}

function setHostPorts(containers: readonly Container[]): void {
  for (const { ports = [] } of containers) {
    for (const port of ports) if (port.containerPort) port.hostPort ||= port.containerPort;
  }
}
