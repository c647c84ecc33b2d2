import type { LabelSelector, TopologySpreadConstraint } from '../../kubernetes/api';
import { duplicate, forbidden, invalid, notSupported, required } from '../field-error';
import type { Review } from '../review';
import { validateLabelSelector } from './label-selector';
import { validateLabelKey } from './labels';
import { validateMatchLabelKeys, withLabelKeys } from './match-label-keys';

// https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/

const actions = ['DoNotSchedule', 'ScheduleAnyway'];
const policies = ['Honor', 'Ignore'];

/** `topologySpreadConstraints`: how Pods that match spread over zones, nodes and the like. `labels`: those of the Pod. */
export function validateTopologySpreadConstraints(
  constraints: readonly TopologySpreadConstraint[],
  labels: Record<string, string> | undefined,
  field: string,
  review: Review,
): void {
  constraints.forEach((constraint, i) => {
    const item = `${field}[${i}]`;
    const { maxSkew = 0, topologyKey = '', whenUnsatisfiable = '' } = constraint;
    if (maxSkew <= 0) invalid(review, `${item}.maxSkew`, maxSkew, 'must be greater than zero');
    if (topologyKey === '') required(review, `${item}.topologyKey`, 'can not be empty');
    if (!actions.includes(whenUnsatisfiable)) {
      notSupported(review, `${item}.whenUnsatisfiable`, whenUnsatisfiable, actions);
    }
    if (constraints.slice(i + 1).some((later) => isSameKind(later, constraint))) {
      duplicate(review, `${item}.{topologyKey, whenUnsatisfiable}`, `{${topologyKey}, ${whenUnsatisfiable}}`);
    }
    validateMinDomains(constraint.minDomains, whenUnsatisfiable, `${item}.minDomains`, review);
    validatePolicy(constraint.nodeAffinityPolicy, `${item}.nodeAffinityPolicy`, review);
    validatePolicy(constraint.nodeTaintsPolicy, `${item}.nodeTaintsPolicy`, review);
    validateSelector(constraint, labels, item, review);
  });
}

function isSameKind(one: TopologySpreadConstraint, other: TopologySpreadConstraint): boolean {
  return (
    (one.topologyKey ?? '') === (other.topologyKey ?? '') &&
    (one.whenUnsatisfiable ?? '') === (other.whenUnsatisfiable ?? '')
  );
}

function validateMinDomains(minDomains: number | undefined, action: string, field: string, review: Review): void {
  if (minDomains === undefined) return;
  if (minDomains <= 0) invalid(review, field, minDomains, 'must be greater than zero');
  if (action !== 'DoNotSchedule') {
    const detail = `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${action}`;
    invalid(review, field, minDomains, detail.trimEnd());
  }
}

function validatePolicy(policy: string | undefined, field: string, review: Review): void {
  if (policy !== undefined && !policies.includes(policy)) notSupported(review, field, policy, policies);
}

function validateSelector(
  constraint: TopologySpreadConstraint,
  labels: Record<string, string> | undefined,
  field: string,
  review: Review,
): void {
  // From 1.34 on the label keys become a part of the selector, as those of Pod affinity do: https://kep.k8s.io/3243
  const resolved = review.minor >= 34 ? withLabelKeys(constraint, labels) : constraint;
  if (review.minor >= 34) validateMatchLabelKeys(resolved, field, review);
  else validateKeysBesideSelector(constraint.matchLabelKeys ?? [], constraint.labelSelector, field, review);
  if (resolved.labelSelector) validateLabelSelector(resolved.labelSelector, `${field}.labelSelector`, review);
}

function validateKeysBesideSelector(
  keys: readonly string[],
  selector: LabelSelector | undefined,
  field: string,
  review: Review,
): void {
  if (keys.length === 0) return;
  if (!selector) forbidden(review, `${field}.matchLabelKeys`, 'must not be specified when labelSelector is not set');
  const selected = new Set(Object.keys(selector?.matchLabels ?? {}));
  for (const { key = '' } of selector?.matchExpressions ?? []) selected.add(key);
  keys.forEach((key, i) => {
    const item = `${field}.matchLabelKeys[${i}]`;
    validateLabelKey(key, item, review);
    if (selected.has(key)) invalid(review, item, key, 'exists in both matchLabelKeys and labelSelector');
  });
}
