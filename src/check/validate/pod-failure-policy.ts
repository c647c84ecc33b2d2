import type {
  JobSpec,
  PodFailurePolicyOnExitCodesRequirement,
  PodFailurePolicyOnPodConditionsPattern,
  PodFailurePolicyRule,
} from '../../kubernetes/api';
import { qualifiedNameComplaints } from '../../kubernetes/name';
import { duplicate, invalid, invalidWhole, notSupported, required, tooMany } from '../field-error';
import { goInt, goList, goPointer, goString, goStruct, GoValue } from '../go-value';
import type { Review } from '../review';

const actions = ['Count', 'FailIndex', 'FailJob', 'Ignore'];
const operators = ['In', 'NotIn'];
const statuses = ['False', 'True', 'Unknown'];
const goValues = goList('int32', goInt);

export const goPodFailurePolicy = goStruct('batch.PodFailurePolicy', {
  rules: goList(
    'batch.PodFailurePolicyRule',
    goStruct('batch.PodFailurePolicyRule', {
      action: goString,
      onExitCodes: goPointer(
        'batch.PodFailurePolicyOnExitCodesRequirement',
        goStruct('batch.PodFailurePolicyOnExitCodesRequirement', {
          containerName: goPointer('string', goString),
          operator: goString,
          values: goValues,
        }),
      ),
      onPodConditions: goList(
        'batch.PodFailurePolicyOnPodConditionsPattern',
        goStruct('batch.PodFailurePolicyOnPodConditionsPattern', { type: goString, status: goString }),
      ),
    }),
  ),
});

/** `podFailurePolicy`: what a failed Pod means for its Job. */
export function validatePodFailurePolicy(spec: JobSpec, field: string, review: Review): void {
  const rules = spec.podFailurePolicy?.rules ?? [];
  if (rules.length > 20) tooMany(review, `${field}.rules`, rules.length, 20);
  const { containers = [], initContainers = [] } = spec.template?.spec ?? {};
  const names = new Set([...containers, ...initContainers].map((container) => container.name ?? ''));
  for (const [i, rule] of rules.entries()) {
    validateRule(rule, spec.backoffLimitPerIndex !== undefined, names, `${field}.rules[${i}]`, review);
  }
}

function validateRule(
  rule: PodFailurePolicyRule,
  limitsEachIndex: boolean,
  containers: ReadonlySet<string>,
  field: string,
  review: Review,
): void {
  const { action = '', onExitCodes, onPodConditions = [] } = rule;
  if (action === 'FailIndex') {
    if (!limitsEachIndex) {
      invalid(review, `${field}.action`, action, 'requires the backoffLimitPerIndex to be set');
    }
  } else validateOneOf(action, actions, `${field}.action`, review);
  if (onExitCodes) validateExitCodes(onExitCodes, containers, `${field}.onExitCodes`, review);
  validatePodConditions(onPodConditions, `${field}.onPodConditions`, review);
  if (onExitCodes && onPodConditions.length > 0) {
    invalidWhole(review, field, 'specifying both OnExitCodes and OnPodConditions is not supported');
  } else if (!onExitCodes && onPodConditions.length === 0) {
    invalidWhole(review, field, 'specifying one of OnExitCodes and OnPodConditions is required');
  }
}

function validateExitCodes(
  { operator = '', containerName, values }: PodFailurePolicyOnExitCodesRequirement,
  containers: ReadonlySet<string>,
  field: string,
  review: Review,
): void {
  validateOneOf(operator, operators, `${field}.operator`, review);
  if (containerName !== undefined && !containers.has(containerName)) {
    const detail = 'must be one of the container or initContainer names in the pod template';
    invalid(review, `${field}.containerName`, containerName, detail);
  }
  if (!values || values.length === 0) {
    invalid(review, `${field}.values`, new GoValue(goValues, values), 'at least one value is required');
    return;
  }
  if (values.length > 255) tooMany(review, `${field}.values`, values.length, 255);
  const seen = new Set<number>();
  for (const [i, value] of values.entries()) {
    if (operator === 'In' && value === 0) {
      invalid(review, `${field}.values[${i}]`, value, 'must not be 0 for the In operator');
    }
    if (seen.has(value)) duplicate(review, `${field}.values[${i}]`, value);
    seen.add(value);
  }
  if (values.some((value, i) => i > 0 && values[i - 1]! > value)) {
    invalid(review, `${field}.values`, new GoValue(goValues, values), 'must be ordered');
  }
}

function validatePodConditions(
  patterns: readonly PodFailurePolicyOnPodConditionsPattern[],
  field: string,
  review: Review,
): void {
  if (patterns.length > 20) tooMany(review, field, patterns.length, 20);
  for (const [i, { type = '', status = '' }] of patterns.entries()) {
    for (const complaint of qualifiedNameComplaints(type, review.minor)) {
      invalid(review, `${field}[${i}].type`, type, complaint);
    }
    validateOneOf(status, statuses, `${field}[${i}].status`, review);
  }
}

function validateOneOf(value: string, supported: readonly string[], field: string, review: Review): void {
  if (value === '') {
    required(review, field, `valid values: [${supported.map((one) => `"${one}"`).join(' ')}]`);
  } else if (!supported.includes(value)) notSupported(review, field, value, supported);
}
