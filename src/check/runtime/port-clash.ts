import type { Placed } from '../pod-of';
import type { Diagnostic } from '../diagnostic';
import { called, runningContainers, type Finding, type Rule } from './rule';

/**
 * Containers of a Pod share one network namespace: two that listen on the same port and protocol cannot both bind it.
 * Plain init containers run before the others and one after another, so they do not count.
 * https://kubernetes.io/docs/concepts/workloads/pods/#pod-networking
 */
export const portClash: Rule = {
  code: 'port-clash',
  source: 'runtime',
  summary: 'Two containers of one Pod listen on the same port and protocol.',
  judge(pod, minor) {
    const taken = new Map<string, Placed>();
    const findings: Finding[] = [];
    for (const placed of runningContainers(pod, minor)) {
      placed.container.ports?.forEach(({ containerPort, protocol = 'TCP' }, i) => {
        if (!containerPort) return;
        const port = `${containerPort}/${protocol}`;
        const holder = taken.get(port);
        if (!holder) taken.set(port, placed);
        else if (holder !== placed)
          findings.push({
            severity: 'error',
            field: `${placed.field}.ports[${i}].containerPort`,
            message: `port ${port} is taken by ${called(holder.container)} (${holder.field}): containers of a Pod share one network, so ${called(placed.container)} cannot bind it`,
            fix: `let ${called(placed.container)} listen on another port, or put it into a Pod of its own`,
          });
      });
    }
    return findings;
  },
};

/** Whether a warning of the API server tells of the ports that a port clash tells of: that is said once. */
export function saysTheSame({ code, field }: Diagnostic, warning: string): boolean {
  const port = field.slice(0, -'.containerPort'.length);
  return code === portClash.code && warning.startsWith(`${port}: `) && warning.includes(' port definition with ');
}
