import { expect, test } from 'vitest';
import type { Toleration, TopologySpreadConstraint } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { validateReadinessGates } from '../../../src/check/validate/readiness-gate';
import { validateResourceClaims } from '../../../src/check/validate/resource-claim';
import { validateSchedulingGates } from '../../../src/check/validate/scheduling-gate';
import { validateTolerations } from '../../../src/check/validate/toleration';
import { validateTopologySpreadConstraints } from '../../../src/check/validate/topology-spread';

function errorsOf(validate: (review: Review) => void, minor = 36): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  validate(review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

const ofToleration = (toleration: Toleration, minor?: number) =>
  errorsOf((review) => validateTolerations([toleration], 't', review), minor);
const ofSpread = (constraints: TopologySpreadConstraint[], minor?: number, labels?: Record<string, string>) =>
  errorsOf((review) => validateTopologySpreadConstraints(constraints, labels, 't', review), minor);

test('a toleration without a key tolerates everything, and says so', () => {
  expect(ofToleration({ operator: 'Exists' })).toEqual([]);
  expect(ofToleration({ value: 'x' })).toEqual([
    't[0].operator: Invalid value: "": operator must be Exists when `key` is empty, which means "match all values and all keys"',
  ]);
});

test('seconds are for the effect that evicts', () => {
  expect(ofToleration({ key: 'a', tolerationSeconds: 5, effect: 'NoSchedule' })).toEqual([
    't[0].effect: Invalid value: "NoSchedule": effect must be \'NoExecute\' when `tolerationSeconds` is set',
  ]);
});

test('where a key need only exist there is no value; before 1.32 the server prints the whole toleration', () => {
  const toleration = { key: 'a', operator: 'Exists', value: 'x' };
  expect(ofToleration(toleration)).toEqual([
    't[0].operator: Invalid value: "x": value must be empty when `operator` is \'Exists\'',
  ]);
  expect(ofToleration(toleration, 31)).toEqual([
    't[0].operator: Invalid value: core.Toleration{Key:"a", Operator:"Exists", Value:"x", Effect:"", TolerationSeconds:(*int64)(nil)}: value must be empty when `operator` is \'Exists\'',
  ]);
});

test('the numeric operators are named from 1.35 on, though they are off', () => {
  const toleration = { key: 'a', operator: 'Gt', value: '5' };
  expect(ofToleration(toleration, 34)[0]).toMatch(/supported values: "Equal", "Exists"$/);
  expect(ofToleration(toleration, 35)[0]).toMatch(/supported values: "Equal", "Exists", "Lt", "Gt"$/);
});

test('one kind of spread is asked for once', () => {
  const constraint = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };
  expect(ofSpread([constraint, { ...constraint, maxSkew: 2 }])).toEqual([
    't[0].{topologyKey, whenUnsatisfiable}: Duplicate value: "{zone, DoNotSchedule}"',
  ]);
});

test('a spread is positive, and minDomains are for hard ones', () => {
  const constraint = { maxSkew: 0, minDomains: 0, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' };
  expect(ofSpread([constraint])).toEqual([
    't[0].maxSkew: Invalid value: 0: must be greater than zero',
    't[0].minDomains: Invalid value: 0: must be greater than zero',
    't[0].minDomains: Invalid value: 0: can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ScheduleAnyway',
  ]);
});

test('label keys of a spread that the selector has too are refused up to 1.33, later only where the Pod has the label', () => {
  const constraint: TopologySpreadConstraint = {
    maxSkew: 1,
    topologyKey: 'zone',
    whenUnsatisfiable: 'DoNotSchedule',
    labelSelector: { matchLabels: { rev: '1' } },
    matchLabelKeys: ['rev'],
  };
  const words = 'Invalid value: "rev": exists in both matchLabelKeys and labelSelector';
  expect(ofSpread([constraint], 33)).toEqual([`t[0].matchLabelKeys[0]: ${words}`]);
  expect(ofSpread([constraint], 34)).toEqual([]);
  expect(ofSpread([constraint], 34, { rev: '1' })).toEqual([`t[0][0]: ${words}`]);
});

test('gates are qualified names, those of scheduling each once', () => {
  const gates = [{ name: 'example.com/a' }, { name: 'example.com/a' }];
  expect(errorsOf((review) => validateSchedulingGates(gates, 'g', review))).toEqual([
    'g[1]: Duplicate value: "example.com/a"',
  ]);
  const fields = errorsOf((review) => validateReadinessGates([{ conditionType: 'a/' }], 'g', review));
  expect(fields[0]).toBe('g[0].conditionType: Invalid value: "a/": name part must be non-empty');
});

test('a resource claim has a name, and one source', () => {
  const claims = [{ name: 'gpu' }, { name: 'nic', resourceClaimName: 'a', resourceClaimTemplateName: 'b' }];
  expect(errorsOf((review) => validateResourceClaims(claims, {}, 'c', review))).toEqual([
    'c[0]: Invalid value: {"Name":"gpu","ResourceClaimName":null,"ResourceClaimTemplateName":null}: must specify one of: `resourceClaimName`, `resourceClaimTemplateName`',
    'c[1]: Invalid value: {"Name":"nic","ResourceClaimName":"a","ResourceClaimTemplateName":"b"}: at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified',
  ]);
});

test('the Pod that stands for a static Pod has no resource claims', () => {
  const meta = { annotations: { 'kubernetes.io/config.mirror': '' } };
  expect(errorsOf((review) => validateResourceClaims([{}], meta, 'c', review))).toEqual([
    '[]: Forbidden: static pods do not support resource claims',
  ]);
});
