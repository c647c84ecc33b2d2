import type { NodeSelectorTerm } from '../../kubernetes/api';
import { labelValueComplaints } from '../../kubernetes/name';
import type { Review } from '../review';

const deprecatedLabels: ReadonlyMap<string, string> = new Map([
  ['beta.kubernetes.io/arch', 'deprecated since v1.14; use "kubernetes.io/arch" instead'],
  ['beta.kubernetes.io/os', 'deprecated since v1.14; use "kubernetes.io/os" instead'],
  ['failure-domain.beta.kubernetes.io/region', 'deprecated since v1.17; use "topology.kubernetes.io/region" instead'],
  ['failure-domain.beta.kubernetes.io/zone', 'deprecated since v1.17; use "topology.kubernetes.io/zone" instead'],
  ['beta.kubernetes.io/instance-type', 'deprecated since v1.17; use "node.kubernetes.io/instance-type" instead'],
]);

/** Labels of nodes that the API server knows as deprecated from 1.31 on. */
const laterDeprecatedLabels: ReadonlyMap<string, string> = new Map([
  ['app.kubernetes.io/created-by', 'deprecated since v1.9'],
  ['scheduler.alpha.kubernetes.io/preferAvoidPods', 'deprecated since v1.22; use Taints and Tolerations instead'],
  ['node-role.kubernetes.io/master', 'use "node-role.kubernetes.io/control-plane" instead'],
]);

/** What is to be said of a label of nodes, if it is deprecated. */
export function nodeLabelDeprecation(label: string, minor: number): string | undefined {
  return deprecatedLabels.get(label) ?? (minor >= 31 ? laterDeprecatedLabels.get(label) : undefined);
}

/** Deprecated labels in a term that selects nodes; in a preferred one also values that no label can have. */
export function warnNodeSelectorTerm(
  term: NodeSelectorTerm,
  isPreferred: boolean,
  field: string,
  review: Review,
): void {
  term.matchExpressions?.forEach(({ key = '', values = [] }, i) => {
    const item = `${field}.matchExpressions[${i}]`;
    const deprecation = nodeLabelDeprecation(key, review.minor);
    if (deprecation) review.warnings.push(`${item}.key: ${key} is ${deprecation}`);
    // Of required terms such values are refused from 1.33 on.
    if (!isPreferred || review.minor < 33) return;
    values.forEach((value, j) => {
      for (const complaint of labelValueComplaints(value, review.minor)) {
        review.warnings.push(`${item}.values[${j}]: ${value} is invalid, ${complaint}`);
      }
    });
  });
}
