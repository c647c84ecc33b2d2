import type { Toleration } from '../../kubernetes/api';
import { quoted } from '../../kubernetes/go-quote';
import { labelValueComplaints } from '../../kubernetes/name';
import { invalid, invalidChoice, notSupported } from '../field-error';
import { Verbatim } from '../printed';
import type { Review } from '../review';
import { validateLabelKey } from './labels';

// https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const operators = ['Equal', 'Exists'];
const numericOperators = ['Lt', 'Gt'];

/** `tolerations`: the taints of nodes that a Pod puts up with. */
export function validateTolerations(tolerations: readonly Toleration[], field: string, review: Review): void {
  tolerations.forEach((toleration, i) => validateToleration(toleration, `${field}[${i}]`, review));
}

function validateToleration(toleration: Toleration, field: string, review: Review): void {
  const { key = '', operator = '', value = '', effect = '', tolerationSeconds } = toleration;
  if (key !== '') validateLabelKey(key, `${field}.key`, review);
  else if (operator !== 'Exists') {
    const detail = 'operator must be Exists when `key` is empty, which means "match all values and all keys"';
    invalidChoice(review, `${field}.operator`, operator, detail);
  }
  if (tolerationSeconds !== undefined && effect !== 'NoExecute') {
    invalidChoice(review, `${field}.effect`, effect, "effect must be 'NoExecute' when `tolerationSeconds` is set");
  }
  switch (operator) {
    case '':
    case 'Equal': {
      const complaints = labelValueComplaints(value, review.minor);
      if (complaints.length > 0) invalid(review, `${field}.operator`, value, complaints.join(';'));
      break;
    }
    case 'Exists':
      if (value !== '') {
        const detail = "value must be empty when `operator` is 'Exists'";
        // Before 1.32 the server prints the whole toleration.
        const shown = review.minor >= 32 ? value : new Verbatim(goSyntax(toleration));
        invalid(review, `${field}.operator`, shown, detail);
      }
      break;
    default: {
      // The numeric operators are known from 1.35 on, and behind a feature gate that is off.
      const known = review.minor >= 35 && numericOperators.includes(operator);
      notSupported(review, `${field}.operator`, operator, known ? [...operators, ...numericOperators] : operators);
    }
  }
  if (effect !== '' && !effects.includes(effect)) notSupported(review, `${field}.effect`, effect, effects);
}

function goSyntax({ key = '', value = '', effect = '', tolerationSeconds }: Toleration): string {
  const seconds = tolerationSeconds === undefined ? 'nil' : '0x…';
  return `core.Toleration{Key:${quoted(key)}, Operator:"Exists", Value:${quoted(value)}, Effect:${quoted(effect)}, TolerationSeconds:(*int64)(${seconds})}`;
}
