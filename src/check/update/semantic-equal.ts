import { compareQuantities, parseQuantity } from '../../kubernetes/quantity';

// Kubernetes compares objects by what they mean: an empty list is no list, `1` of a CPU is `1000m`,
// and a field that Go holds by value is its zero value where it is not written.

/** Scalars that Go holds by pointer: `false`, `0` and `''` are values of theirs, told apart from unset. */
const pointers: ReadonlySet<string> = new Set([
  'activeDeadlineSeconds',
  'allocateLoadBalancerNodePorts',
  'allowPrivilegeEscalation',
  'apiGroup',
  'appProtocol',
  'automountServiceAccountToken',
  'backoffLimit',
  'backoffLimitPerIndex',
  'completionMode',
  'completions',
  'containers.restartPolicy',
  'csi.fsType',
  'csi.readOnly',
  'defaultMode',
  'enableServiceLinks',
  'ephemeralContainers.restartPolicy',
  'failedJobsHistoryLimit',
  'fc.lun',
  'fsGroup',
  'fsGroupChangePolicy',
  'gmsaCredentialSpec',
  'gmsaCredentialSpecName',
  'hostnameOverride',
  'hostProcess',
  'hostUsers',
  'immutable',
  'initContainers.restartPolicy',
  'initiatorName',
  'internalTrafficPolicy',
  'ipFamilyPolicy',
  'loadBalancerClass',
  'localhostProfile',
  'managedBy',
  'manualSelector',
  'maxFailedIndexes',
  'minDomains',
  'mode',
  'mountPropagation',
  'nodeAffinityPolicy',
  'nodeTaintsPolicy',
  'optional',
  'options.value',
  'parallelism',
  'podReplacementPolicy',
  'preemptionPolicy',
  'priority',
  'privileged',
  'procMount',
  'progressDeadlineSeconds',
  'readOnlyRootFilesystem',
  'recursiveReadOnly',
  'replicas',
  'resourceClaimName',
  'resourceClaimTemplateName',
  'revisionHistoryLimit',
  'rollingUpdate.partition',
  'runAsGroup',
  'runAsNonRoot',
  'runAsUser',
  'runAsUserName',
  'runtimeClassName',
  'seLinuxChangePolicy',
  'setHostnameAsFQDN',
  'shareProcessNamespace',
  'startingDeadlineSeconds',
  'stopSignal',
  'storageClassName',
  'succeededCount',
  'succeededIndexes',
  'successfulJobsHistoryLimit',
  'supplementalGroupsPolicy',
  'suspend',
  'terminationGracePeriodSeconds',
  'timeZone',
  'tolerationSeconds',
  'trafficDistribution',
  'ttlSecondsAfterFinished',
  'volumeAttributesClassName',
  'volumeMode',
]);

/** Structs that Go holds by value: `{}` is the same as unset. */
const structs: ReadonlySet<string> = new Set([
  'containers.resources',
  'ephemeralContainers.resources',
  'initContainers.resources',
  'metadata',
  'podAffinityTerm',
  'preference',
  'spec.resources',
  'strategy',
  'template',
  'updateStrategy',
]);

/** Maps, whose keys are the user's: none is the same as unset, but a key of an empty value is one. */
const maps: ReadonlySet<string> = new Set([
  'annotations',
  'labels',
  'limits',
  'matchLabels',
  'nodeSelector',
  'options',
  'overhead',
  'requests',
  'userAnnotations',
  'volumeAttributes',
]);

const quantityMaps: ReadonlySet<string> = new Set(['limits', 'requests', 'overhead']);
const quantities: ReadonlySet<string> = new Set(['divisor', 'sizeLimit']);

/**
 * True where two values of one field mean the same.
 * `key` and `parent` are the names of the field and of the one that holds it, `''` for none.
 */
export function semanticEqual(one: unknown, other: unknown, key = '', parent = ''): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return isZero(one ?? other, key, parent);
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, i) => semanticEqual(item, other[i], '', key));
  }
  if (isObject(one) && isObject(other)) return semanticEqualFields(one, other, key === '' ? parent : key);
  return isQuantity(key, parent) && sameQuantity(one, other);
}

function semanticEqualFields(one: Fields, other: Fields, name: string): boolean {
  const isMap = maps.has(name);
  for (const key of Object.keys(one)) {
    const has = Object.hasOwn(other, key);
    if ((isMap && !has) || !semanticEqual(one[key], has ? other[key] : undefined, key, name)) return false;
  }
  return Object.keys(other).every((key) => Object.hasOwn(one, key) || (!isMap && isZero(other[key], key, name)));
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function isZero(value: unknown, key: string, parent: string): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isObject(value)) {
    if (maps.has(key)) return Object.keys(value).length === 0;
    if (!structs.has(key) && !structs.has(`${parent}.${key}`)) return false;
    return Object.keys(value).every((name) => isZero(value[name], name, key));
  }
  if (value === '' || value === 0 || value === false) return !pointers.has(key) && !pointers.has(`${parent}.${key}`);
  return value === undefined || (key === 'divisor' && sameQuantity(value, '0'));
}

const isQuantity = (key: string, parent: string): boolean => quantities.has(key) || quantityMaps.has(parent);

function sameQuantity(one: unknown, other: unknown): boolean {
  const a = parseQuantity(String(one));
  const b = parseQuantity(String(other));
  return a !== undefined && b !== undefined && compareQuantities(a, b) === 0;
}
