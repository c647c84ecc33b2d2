import type { ContainerRestartRule } from '../../kubernetes/api';
import { notSupported, required, tooLong, tooMany } from '../field-error';
import type { Review } from '../review';

const maxRules = 20;
const maxExitCodes = 255;
const operators = ['In', 'NotIn'];

/** `restartPolicyRules`: what to do on which exit codes (KEP-5307). */
export function validateRestartPolicyRules(
  rules: readonly ContainerRestartRule[],
  field: string,
  review: Review,
): void {
  validateLength(rules, maxRules, field, review);
  // RestartAllContainers: KEP-5532, in 1.36.
  const actions = review.minor >= 36 ? ['Restart', 'RestartAllContainers'] : ['Restart'];
  for (const [i, { action = '', exitCodes }] of rules.entries()) {
    if (!actions.includes(action)) notSupported(review, `${field}[${i}].action`, action, actions);
    if (!exitCodes) {
      required(review, `${field}[${i}].exitCodes`, 'must be specified');
      continue;
    }
    const { operator = '', values = [] } = exitCodes;
    if (!operators.includes(operator)) {
      notSupported(review, `${field}[${i}].exitCodes.operator`, operator, operators);
    }
    validateLength(values, maxExitCodes, `${field}[${i}].exitCodes.values`, review);
  }
}

function validateLength(list: readonly unknown[], max: number, field: string, review: Review): void {
  if (list.length <= max) return;
  // 1.35 counts the items of a list as if they were bytes.
  if (review.minor >= 36) tooMany(review, field, list.length, max);
  else tooLong(review, field, max);
}
