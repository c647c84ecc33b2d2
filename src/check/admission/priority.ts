import type { PodSpec } from '../../kubernetes/api';
import { dnsSubdomainComplaints } from '../../kubernetes/name';
import type { Refusal } from './refusal';

// https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/

/** The classes that every cluster has. Others may not begin with `system-`. */
const systemClasses: ReadonlyMap<string, number> = new Map([
  ['system-cluster-critical', 2_000_000_000],
  ['system-node-critical', 2_000_001_000],
]);

const defaultPreemptionPolicy = 'PreemptLowerPriority';

/**
 * The Priority plugin: `priority` and `preemptionPolicy` come from the class, a Pod may only repeat them. Of a class that
 * the cluster may have, nothing is known but the default: that its preemption policy is `PreemptLowerPriority`.
 */
export function admitPriority(spec: PodSpec): Refusal | undefined {
  const { priorityClassName: name = '', priority, preemptionPolicy = defaultPreemptionPolicy } = spec;
  if (name !== '' && !mayExist(name)) {
    return { field: 'spec.priorityClassName', detail: `no PriorityClass with name ${name} was found` };
  }
  const computed = name === '' ? 0 : systemClasses.get(name);
  if (priority !== undefined && computed !== undefined && priority !== computed) {
    return {
      field: 'spec.priority',
      detail: `the integer value of priority (${priority}) ${notByThePod(String(computed))}`,
    };
  }
  if (preemptionPolicy !== defaultPreemptionPolicy) {
    return {
      field: 'spec.preemptionPolicy',
      detail: `the string value of PreemptionPolicy (${preemptionPolicy}) ${notByThePod(defaultPreemptionPolicy)}`,
    };
  }
  return undefined;
}

function notByThePod(computed: string): string {
  return `must not be provided in pod spec; priority admission controller computed ${computed} from the given PriorityClass name`;
}

function mayExist(name: string): boolean {
  if (name.startsWith('system-')) return systemClasses.has(name);
  return dnsSubdomainComplaints(name).length === 0;
}
