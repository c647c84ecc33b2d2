import type { LabelSelector, LabelSelectorRequirement } from './api';

type Labels = Readonly<Record<string, string>>;

/** Whether a selector, a valid one, selects what has these labels. An empty selector selects everything, none nothing. */
export function selects(selector: LabelSelector | undefined, labels: Labels = {}): boolean {
  if (!selector) return false;
  return (
    hasLabels(labels, selector.matchLabels ?? {}) &&
    (selector.matchExpressions ?? []).every((requirement) => meets(labels, requirement))
  );
}

/** Whether `labels` holds all of `wanted`. */
function hasLabels(labels: Labels, wanted: Labels): boolean {
  return Object.keys(wanted).every((key) => Object.hasOwn(labels, key) && labels[key] === wanted[key]);
}

function meets(labels: Labels, { key = '', operator, values = [] }: LabelSelectorRequirement): boolean {
  const has = Object.hasOwn(labels, key);
  switch (operator) {
    case 'In':
      return has && values.includes(labels[key]!);
    case 'NotIn':
      return !has || !values.includes(labels[key]!);
    case 'Exists':
      return has;
    default:
      return !has;
  }
}
