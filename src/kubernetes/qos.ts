import type { Container, PodSpec } from './api';
import { addQuantities, compareQuantities, parseQuantity, signOf, type Quantity } from './quantity';

/** @see https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/ */
export type QosClass = 'Guaranteed' | 'Burstable' | 'BestEffort';

const resourceNames = ['cpu', 'memory'] as const;

/** The quality of service class of a Pod, by the CPU and memory that its containers ask for. */
export function qosClassOf({ containers = [], initContainers = [] }: PodSpec): QosClass {
  const all = [...containers, ...initContainers];
  const requests = resourceNames.map((name) => total(all, 'requests', name));
  const limits = resourceNames.map((name) => total(all, 'limits', name));
  if ([...requests, ...limits].every((sum) => sum === undefined)) return 'BestEffort';
  const limited = all.every((container) => resourceNames.every((name) => amount(container, 'limits', name)));
  const alike = requests.every((request, i) => same(request, limits[i]));
  return limited && alike ? 'Guaranteed' : 'Burstable';
}

type Side = 'requests' | 'limits';

function total(containers: readonly Container[], side: Side, name: string): Quantity | undefined {
  return containers.reduce<Quantity | undefined>((sum, container) => {
    const more = amount(container, side, name);
    if (sum === undefined || more === undefined) return sum ?? more;
    return addQuantities(sum, more);
  }, undefined);
}

/** What a container asks for, if it is more than nothing. */
function amount({ resources }: Container, side: Side, name: string): Quantity | undefined {
  const written = resources?.[side]?.[name];
  const quantity = written === undefined ? undefined : parseQuantity(written);
  return quantity !== undefined && signOf(quantity) > 0 ? quantity : undefined;
}

function same(one: Quantity | undefined, other: Quantity | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return compareQuantities(one, other) === 0;
}
