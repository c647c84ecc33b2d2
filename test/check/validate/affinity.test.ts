import { expect, test } from 'vitest';
import type { Affinity, PodAffinityTerm } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { validateAffinity } from '../../../src/check/validate/affinity';

function errorsOf(affinity: Affinity, { minor = 36, labels = undefined as Record<string, string> | undefined } = {}) {
  const review: Review = { minor, errors: [], warnings: [] };
  validateAffinity(affinity, labels, 'a', review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

const required = (term: PodAffinityTerm): Affinity => ({
  podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone', ...term }] },
});
const term = 'a.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]';

test('required node affinity has a term', () => {
  expect(errorsOf({ nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} } })).toEqual([
    'a.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms: Required value: must have at least one node selector term',
  ]);
});

test('values of required node affinity are label values from 1.33 on, those of preferred ones may be anything', () => {
  const matchExpressions = [{ key: 'zone', operator: 'In', values: ['no label'] }];
  const affinity: Affinity = {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] },
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions } }],
    },
  };
  expect(errorsOf(affinity, { minor: 32 })).toEqual([]);
  expect(errorsOf(affinity, { minor: 33 })).toHaveLength(1);
});

test('an operator that is none is printed as JSON from 1.34 on', () => {
  const matchExpressions = [{ key: 'cpus', operator: '>', values: ['4'] }];
  const affinity: Affinity = {
    nodeAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions } }],
    },
    ...required({ labelSelector: { matchExpressions } }),
  };
  const values = (minor: number) => errorsOf(affinity, { minor }).map((error) => error.split(': ')[2]);
  expect(values(33)).toEqual(['">"', '">"']);
  expect(values(34)).toEqual([String.raw`"\u003e"`, String.raw`"\u003e"`]);
});

test('nodes are selected by no field but their name, and by one value', () => {
  const matchFields = [
    { key: 'metadata.name', operator: 'In', values: ['a', 'b'] },
    { key: 'spec.x', operator: 'Exists' },
  ];
  const affinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields }] } };
  const field = 'a.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchFields';
  expect(errorsOf({ nodeAffinity: affinity })).toEqual([
    `${field}[0].values: Required value: must be only one value when \`operator\` is 'In' or 'NotIn' for node field selector`,
    `${field}[1].operator: Invalid value: "Exists": not a valid selector operator`,
    `${field}[1].key: Invalid value: "spec.x": not a valid field selector key`,
  ]);
});

test('a weight is from 1 to 100', () => {
  const podAffinityTerm = { topologyKey: 'zone' };
  const weighted = [{ podAffinityTerm }, { weight: 100, podAffinityTerm }, { weight: 101, podAffinityTerm }];
  const field = 'a.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution';
  expect(errorsOf({ podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: weighted } })).toEqual([
    `${field}[0].weight: Invalid value: 0: must be in the range 1-100`,
    `${field}[2].weight: Invalid value: 101: must be in the range 1-100`,
  ]);
});

test('a namespace is named as the server names it', () => {
  expect(errorsOf(required({ namespaces: ['ok', 'a.b'] }))).toEqual([
    `${term}.namespace: Invalid value: "a.b": must not contain dots`,
  ]);
});

test('an empty topology key is refused for being empty and for being no key', () => {
  const errors = errorsOf(required({ topologyKey: '' }));
  expect(errors[0]).toBe(`${term}.topologyKey: Required value: can not be empty`);
  expect(errors[1]).toBe(`${term}.topologyKey: Invalid value: "": name part must be non-empty`);
  expect(errors[2]).toContain('name part must consist of');
});

test('label keys need a selector that does not ask for them already', () => {
  expect(errorsOf(required({ matchLabelKeys: ['rev'] }))).toEqual([
    `${term}.matchLabelKeys: Forbidden: must not be specified when labelSelector is not set`,
  ]);
  const asked = required({ matchLabelKeys: ['rev'], labelSelector: { matchLabels: { rev: '1' } } });
  expect(errorsOf(asked, { labels: { rev: '1' } })).toEqual([
    `${term}[0]: Invalid value: "rev": exists in both matchLabelKeys and labelSelector`,
  ]);
  // The key is resolved only where the Pod has the label.
  expect(errorsOf(asked)).toEqual([]);
  expect(errorsOf(asked, { labels: { app: 'web' } })).toEqual([]);
});

test('a label key is not to match and not to mismatch at once', () => {
  const both = { matchLabelKeys: ['a', 'rev'], mismatchLabelKeys: ['rev'], labelSelector: {} };
  expect(errorsOf(required(both))).toEqual([
    `${term}.matchLabelKeys[1]: Invalid value: "rev": exists in both matchLabelKeys and mismatchLabelKeys`,
  ]);
});
