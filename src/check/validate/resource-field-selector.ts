import type { ResourceFieldSelector } from '../../kubernetes/api';
import { parseQuantity, quantityText, signOf } from '../../kubernetes/quantity';
import { invalid, notSupported, required } from '../field-error';
import { text } from '../printed';
import type { Review } from '../review';

// https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-resourceFieldRef

const supported = [
  'limits.cpu',
  'limits.ephemeral-storage',
  'limits.memory',
  'requests.cpu',
  'requests.ephemeral-storage',
  'requests.memory',
];
const hugePages = /^(?:limits|requests)\.hugepages-/;

const cpuDivisors = ['1m', '1'];
const byteDivisors = ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'];

/** `resourceFieldRef`: a request or limit of a container; a volume must say of which one. */
export function validateResourceFieldSelector(
  selector: ResourceFieldSelector,
  field: string,
  review: Review,
  { inVolume = false }: { inVolume?: boolean } = {},
): void {
  const { resource = '' } = selector;
  if (inVolume && !selector.containerName) required(review, `${field}.containerName`);
  else if (resource === '') required(review, `${field}.resource`);
  else if (!supported.includes(resource) && !hugePages.test(resource)) {
    notSupported(review, `${field}.resource`, text(resource), supported);
  }
  validateDivisor(resource, selector.divisor, `${field}.divisor`, review);
}

function validateDivisor(resource: string, written: string | undefined, field: string, review: Review): void {
  const divisor = written === undefined ? undefined : parseQuantity(written);
  if (!divisor || signOf(divisor) === 0) return;
  const kind = kindOf(resource);
  if (kind === undefined) return;
  const divisors = kind === 'cpu' ? cpuDivisors : byteDivisors;
  if (divisors.includes(quantityText(divisor))) return;
  const list = kind === 'cpu' ? divisors.join(' and ') : divisors.join(', ');
  invalid(review, field, resource, `only divisor's values ${list} are supported with the ${kind} resource`);
}

/** What the resource is called in the message. */
function kindOf(resource: string): string | undefined {
  switch (resource) {
    case 'limits.cpu':
    case 'requests.cpu':
      return 'cpu';
    case 'limits.memory':
    case 'requests.memory':
      return 'memory';
    case 'limits.ephemeral-storage':
    case 'requests.ephemeral-storage':
      return 'local ephemeral storage';
    default:
      return hugePages.test(resource) ? 'hugepages' : undefined;
  }
}
