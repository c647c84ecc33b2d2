import type { NodeAffinity, NodeSelectorRequirement, NodeSelectorTerm } from '../../kubernetes/api';
import { invalid } from '../field-error';
import { goList, goString, goStringMap, goStruct, GoValue } from '../go-value';
import type { Review } from '../review';
import { semanticEqual } from './semantic-equal';

// What may change in where a Pod goes, while scheduling gates hold it back: it may be narrowed, not widened.
// https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/#mutable-pod-scheduling-directives

type Labels = Readonly<Record<string, string>>;

/** `nodeSelector` of a gated Pod: labels may be added. */
export function validateNodeSelectorMutation(
  before: Labels,
  after: Labels | undefined,
  field: string,
  review: Review,
): void {
  const isKept = (key: string): boolean =>
    after !== undefined && Object.hasOwn(after, key) && after[key] === before[key];
  if (Object.keys(before).every(isKept)) return;
  const detail = 'only additions to spec.nodeSelector are allowed (no mutations or deletions)';
  invalid(review, field, new GoValue(goStringMap, after), detail);
}

/**
 * Required node affinity of a gated Pod: where there is none it may be set,
 * where there are terms each may be given more requirements.
 */
export function validateNodeAffinityMutation(
  before: NodeAffinity | undefined,
  after: NodeAffinity | undefined,
  field: string,
  review: Review,
): void {
  const oldTerms = before?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  if (oldTerms.length === 0) return;
  const terms = after?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  const termsField = `${field}.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms`;
  if (terms?.length !== oldTerms.length) {
    const detail = 'no additions/deletions to non-empty NodeSelectorTerms list are allowed';
    invalid(review, termsField, new GoValue(goList('core.NodeSelectorTerm', goTerm), terms), detail);
    return;
  }
  terms.forEach((term, i) => {
    if (hasOnlyAdditions(oldTerms[i]!, term)) return;
    const detail = 'only additions are allowed (no mutations or deletions)';
    invalid(review, `${termsField}[${i}]`, new GoValue(goTerm, term), detail);
  });
}

function hasOnlyAdditions(before: NodeSelectorTerm, after: NodeSelectorTerm): boolean {
  const { matchExpressions: oldExpressions = [], matchFields: oldFields = [] } = before;
  const { matchExpressions: expressions = [], matchFields: fields = [] } = after;
  // A term without requirements matches no node, one with some may.
  if (oldExpressions.length === 0 && oldFields.length === 0) return expressions.length === 0 && fields.length === 0;
  return startsWith(expressions, oldExpressions) && startsWith(fields, oldFields);
}

function startsWith(
  requirements: readonly NodeSelectorRequirement[],
  first: readonly NodeSelectorRequirement[],
): boolean {
  return semanticEqual(requirements.slice(0, first.length), first);
}

const goRequirements = goList(
  'core.NodeSelectorRequirement',
  goStruct('core.NodeSelectorRequirement', { key: goString, operator: goString, values: goList('string', goString) }),
);
const goTerm = goStruct('core.NodeSelectorTerm', { matchExpressions: goRequirements, matchFields: goRequirements });
