import type { Container } from '../../kubernetes/api';
import { forbidden, notSupported, required } from '../field-error';
import type { Review } from '../review';
import { validateRestartPolicyRules } from './restart-policy-rules';

// https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-restarts

const restartPolicies = ['Always', 'Never', 'OnFailure'];
const noPolicy = 'must specify restartPolicy when restart rules are used';

/** `restartPolicy` of a container of its own: forbidden before 1.35. */
export function validateContainerRestartPolicy(container: Container, field: string, review: Review): void {
  if (review.minor >= 35) return validateRestartPolicyAndRules(container, field, review);
  if (container.restartPolicy !== undefined) {
    forbidden(review, `${field}.restartPolicy`, 'may not be set for non-init containers');
  }
}

/** `restartPolicy` of an init container: before 1.35 only `Always`, which makes it a sidecar. */
export function validateInitContainerRestartPolicy(container: Container, field: string, review: Review): void {
  const { restartPolicy, restartPolicyRules = [] } = container;
  if (review.minor < 35) {
    if (restartPolicy !== undefined && restartPolicy !== 'Always') {
      notSupported(review, `${field}.restartPolicy`, restartPolicy, ['Always']);
    }
  } else if (restartPolicy === undefined) {
    // The rules are not looked at then, as those of other containers are.
    if (restartPolicyRules.length > 0) required(review, `${field}.restartPolicy`, noPolicy);
  } else if (review.minor === 35 && restartPolicy === 'Always' && restartPolicyRules.length > 0) {
    const detail = 'restartPolicyRules are not allowed for init containers with restart policy Always';
    forbidden(review, `${field}.restartPolicyRules`, detail);
  } else validateRestartPolicyAndRules(container, field, review);
}

function validateRestartPolicyAndRules(
  { restartPolicy, restartPolicyRules = [] }: Container,
  field: string,
  review: Review,
): void {
  if (restartPolicy === undefined) {
    if (restartPolicyRules.length === 0) return;
    required(review, `${field}.restartPolicy`, noPolicy);
  } else if (!restartPolicies.includes(restartPolicy)) {
    notSupported(review, `${field}.restartPolicy`, restartPolicy, restartPolicies);
  }
  validateRestartPolicyRules(restartPolicyRules, `${field}.restartPolicyRules`, review);
}
