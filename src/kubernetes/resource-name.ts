import { qualifiedNameComplaints } from './name';

// What Kubernetes calls a resource: `cpu`, `memory`, `hugepages-2Mi`, `example.com/gpu`.
// https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/

const countedResources: ReadonlySet<string> = new Set([
  'pods',
  'resourcequotas',
  'services',
  'replicationcontrollers',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
]);

const computeResources: ReadonlySet<string> = new Set(['cpu', 'memory', 'ephemeral-storage']);

const standardResources: ReadonlySet<string> = new Set([
  ...computeResources,
  ...countedResources,
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
  'requests.storage',
  'storage',
]);

/** A resource that the API knows, for containers or for quotas. */
export function isStandardResource(name: string): boolean {
  return standardResources.has(name) || isHugePages(name) || name.startsWith('requests.hugepages-');
}

/** A standard resource that a container may ask for. */
export function isContainerResource(name: string): boolean {
  return computeResources.has(name) || isHugePages(name);
}

/** A resource that a Pod may ask for as a whole. */
export function isPodResource(name: string): boolean {
  return name === 'cpu' || name === 'memory' || isHugePages(name);
}

/** `hugepages-` and the size of a page. */
export function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

/** Without a domain, or in that of Kubernetes. */
export function isNativeResource(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

/** A resource of someone's domain, such as that of a device plugin. */
export function isExtendedResource(name: string): boolean {
  if (isNativeResource(name) || name.startsWith('requests.')) return false;
  // A quota counts it under this name, which must be good too. The words of a complaint do not matter here.
  return qualifiedNameComplaints(`requests.${name}`, 28).length === 0;
}

/** Whether the limit may be above the request: a node can promise more of it than it has. */
export function isOvercommitAllowed(name: string): boolean {
  return isNativeResource(name) && !isHugePages(name);
}

/** A resource that comes in whole pieces. */
export function isIntegerResource(name: string): boolean {
  return countedResources.has(name) || isExtendedResource(name);
}
