import { parseImageReference } from '../../kubernetes/image-reference';
import type { Placed } from '../pod-of';
import { called, type Finding, type Rule } from './rule';

/**
 * A Pod is one complete application: two containers of one image cannot be scaled apart, and mostly clash.
 * https://kubernetes.io/docs/concepts/workloads/pods/#how-pods-manage-multiple-containers
 */
export const oneApplication: Rule = {
  code: 'one-application',
  source: 'runtime',
  summary: 'Two containers of one image in a Pod.',
  judge(pod) {
    const first = new Map<string, Placed>();
    const findings: Finding[] = [];
    for (const placed of pod.containers) {
      const image = parseImageReference(placed.container.image ?? '');
      if (!image) continue;
      // One image may hold several programs: other words at its start make another program of it.
      const { command = [], args = [] } = placed.container;
      const program = [image.registry, image.repository, ...command, ...args].join('\0');
      const other = first.get(program);
      if (!other) first.set(program, placed);
      else
        findings.push({
          severity: 'advice',
          field: `${placed.field}.image`,
          message: `${called(placed.container)} runs the image of ${called(other.container)}: a Pod is one complete application`,
          fix: 'make a Pod for each (a Deployment with replicas), and keep sidecars for what supports the main container',
        });
    }
    return findings;
  },
};
