import type { JobSpec, SuccessPolicyRule } from '../../kubernetes/api';
import { parseGoInt } from '../../kubernetes/go-number';
import { quoted } from '../../kubernetes/go-quote';
import { byteLength } from '../../kubernetes/name';
import { invalid, required, tooLong, tooMany } from '../field-error';
import type { Review } from '../review';
import { validateNonNegative } from './non-negative';

const maxIndexesLength = 64 * 1024;

/** `successPolicy` of an indexed Job: when enough indexes have succeeded. */
export function validateSuccessPolicy(spec: JobSpec, field: string, review: Review): void {
  const rules = spec.successPolicy?.rules ?? [];
  if (rules.length === 0) {
    required(review, `${field}.rules`, 'at least one rules must be specified when the successPolicy is specified');
  }
  if (rules.length > 20) tooMany(review, `${field}.rules`, rules.length, 20);
  for (const [i, rule] of rules.entries()) {
    validateRule(rule, spec.completions ?? 0, `${field}.rules[${i}]`, review);
  }
}

function validateRule(rule: SuccessPolicyRule, completions: number, field: string, review: Review): void {
  const { succeededCount, succeededIndexes } = rule;
  if (succeededCount === undefined && succeededIndexes === undefined) {
    required(review, field, 'at least one of succeededCount or succeededIndexes must be specified');
  }
  let indexes: number | undefined;
  if (succeededIndexes !== undefined) {
    if (byteLength(succeededIndexes) > maxIndexesLength) {
      tooLong(review, `${field}.succeededIndexes`, maxIndexesLength);
    }
    const count = countIndexes(succeededIndexes, completions);
    if (typeof count === 'string') {
      const detail = `error parsing succeededIndexes: ${count}`;
      invalid(review, `${field}.succeededIndexes`, succeededIndexes, detail);
    }
    indexes = typeof count === 'string' ? 0 : count;
  }
  if (succeededCount === undefined) return;
  validateNonNegative(succeededCount, `${field}.succeededCount`, review);
  if (succeededCount > completions) {
    const detail = `must be less than or equal to ${completions} (the number of specified completions)`;
    invalid(review, `${field}.succeededCount`, succeededCount, detail);
  }
  if (indexes !== undefined && succeededCount > indexes) {
    const detail = `must be less than or equal to ${indexes} (the number of indexes in the specified succeededIndexes field)`;
    invalid(review, `${field}.succeededCount`, succeededCount, detail);
  }
}

/** How many indexes `0-2,5` names, each below `completions` and each interval after the one before; or what is wrong with it. */
function countIndexes(text: string, completions: number): number | string {
  if (text === '') return 0;
  let total = 0;
  let previous: number | undefined;
  for (const interval of text.split(',')) {
    const limits = interval.split('-');
    if (limits.length > 2) {
      return `the fragment ${quoted(interval)} violates the requirement that an index interval can have at most two parts separated by '-'`;
    }
    const numbers: number[] = [];
    for (const limit of limits) {
      const number = parseGoInt(limit);
      if (typeof number === 'string') return `cannot convert string to integer for index: ${quoted(limit)}`;
      if (number >= completions) return `too large index: ${quoted(limit)}`;
      numbers.push(number);
    }
    const [first, last] = numbers as [number, number?];
    if (last !== undefined && first >= last) return notIncreasing(first, last);
    if (previous !== undefined && previous >= first) return notIncreasing(previous, first);
    previous = last ?? first;
    total += previous - first + 1;
  }
  return total;
}

function notIncreasing(previous: number, current: number): string {
  return `non-increasing order, previous: ${previous}, current: ${current}`;
}
