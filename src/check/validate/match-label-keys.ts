import type { LabelSelector, LabelSelectorRequirement } from '../../kubernetes/api';
import { forbidden, invalid } from '../field-error';
import type { Review } from '../review';
import { validateLabelKey } from './labels';

/** What has a label selector and label keys to narrow it: a Pod affinity term, or a topology spread constraint. */
interface Keyed {
  readonly labelSelector?: LabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
}

/** `matchLabelKeys` and `mismatchLabelKeys`: label keys, none in both, and none that the selector asks for already. */
export function validateMatchLabelKeys(term: Keyed, field: string, review: Review): void {
  const { matchLabelKeys = [], mismatchLabelKeys = [], labelSelector } = term;
  if (matchLabelKeys.length === 0 && mismatchLabelKeys.length === 0) return;
  validateLabelKeys(matchLabelKeys, labelSelector, `${field}.matchLabelKeys`, review);
  validateLabelKeys(mismatchLabelKeys, labelSelector, `${field}.mismatchLabelKeys`, review);
  const selected = new Set(Object.keys(labelSelector?.matchLabels ?? {}));
  for (const { key = '' } of labelSelector?.matchExpressions ?? []) {
    // `matchLabelKeys` of a Pod are in the selector by now: a key that is there twice was there before.
    if (selected.has(key) && matchLabelKeys.includes(key)) {
      const index = matchLabelKeys.lastIndexOf(key);
      invalid(review, `${field}[${index}]`, key, 'exists in both matchLabelKeys and labelSelector');
    }
    selected.add(key);
  }
  for (const [i, key] of matchLabelKeys.entries()) {
    if (!mismatchLabelKeys.includes(key)) continue;
    invalid(review, `${field}.matchLabelKeys[${i}]`, key, 'exists in both matchLabelKeys and mismatchLabelKeys');
  }
}

function validateLabelKeys(
  keys: readonly string[],
  selector: LabelSelector | undefined,
  field: string,
  review: Review,
): void {
  if (keys.length === 0) return;
  if (!selector) {
    forbidden(review, field, 'must not be specified when labelSelector is not set');
    return;
  }
  keys.forEach((key, i) => validateLabelKey(key, `${field}[${i}]`, review));
}

/**
 * A term with its label keys resolved for a Pod of these labels, as the API server does before it validates: each key
 * that the Pod has as a label becomes an expression of the selector. In Pod templates, without `labels`, none is resolved.
 */
export function withLabelKeys<T extends Keyed>(term: T, labels: Record<string, string> | undefined): T {
  const { labelSelector, matchLabelKeys = [], mismatchLabelKeys = [] }: Keyed = term;
  if (!labels || !labelSelector || matchLabelKeys.length + mismatchLabelKeys.length === 0) return term;
  const matchExpressions = [
    ...(labelSelector.matchExpressions ?? []),
    ...requirements(matchLabelKeys, 'In', labels),
    ...requirements(mismatchLabelKeys, 'NotIn', labels),
  ];
  return { ...term, labelSelector: { ...labelSelector, matchExpressions } };
}

function requirements(
  keys: readonly string[],
  operator: 'In' | 'NotIn',
  labels: Record<string, string>,
): LabelSelectorRequirement[] {
  const present = keys.filter((key) => Object.hasOwn(labels, key));
  return present.map((key) => ({ key, operator, values: [labels[key]!] }));
}
