import { expect, test } from 'vitest';
import type { PodSpec } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import {
  validateAppArmorAnnotationsMatch,
  validateWrittenAppArmorAnnotations,
} from '../../../src/check/validate/app-armor-annotation';
import { validatePodAnnotations } from '../../../src/check/validate/pod-annotations';
import { validateSeccompAnnotationsMatch } from '../../../src/check/validate/seccomp-annotation';

const appArmor = 'container.apparmor.security.beta.kubernetes.io/';
const seccomp = 'container.seccomp.security.alpha.kubernetes.io/';

function errorsOf(validate: (review: Review) => void, minor = 36): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  validate(review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

const ofAnnotations = (annotations: Record<string, string>, spec: PodSpec = {}) =>
  errorsOf((review) => validatePodAnnotations(annotations, spec, 'm', review));

test.each(['0', '-5', '-05', '2147483647', '-2147483648'])('%s is a cost of deletion', (cost) => {
  expect(ofAnnotations({ 'controller.kubernetes.io/pod-deletion-cost': cost })).toEqual([]);
});

test.each(['', '+1', '01', '1.5', '2147483648', '-', 'x'])('%j is no cost of deletion', (cost) => {
  expect(ofAnnotations({ 'controller.kubernetes.io/pod-deletion-cost': cost })).toEqual([
    `m[controller.kubernetes.io/pod-deletion-cost]: Invalid value: ${JSON.stringify(cost)}: must be a 32bit integer`,
  ]);
});

test('a mirror of a static Pod is on a node', () => {
  expect(ofAnnotations({ 'kubernetes.io/config.mirror': 'x' }, { nodeName: 'a' })).toEqual([]);
  expect(ofAnnotations({ 'kubernetes.io/config.mirror': 'x' })).toEqual([
    'm[kubernetes.io/config.mirror]: Invalid value: "x": must set spec.nodeName if mirror pod annotation is set',
  ]);
});

test('an AppArmor annotation names a container and a profile', () => {
  const spec = { initContainers: [{ name: 'setup' }] };
  expect(ofAnnotations({ [`${appArmor}setup`]: 'localhost/x' }, spec)).toEqual([]);
  expect(ofAnnotations({ [`${appArmor}app`]: 'x' }, spec)).toEqual([
    `m[${appArmor}app]: Invalid value: "app": container not found`,
    `m[${appArmor}app]: Invalid value: "x": invalid AppArmor profile name: "x"`,
  ]);
});

test('a seccomp annotation names a profile below the kubelet’s folder', () => {
  expect(ofAnnotations({ [`${seccomp}app`]: 'docker/default' })).toEqual([]);
  expect(ofAnnotations({ [`${seccomp}app`]: 'localhost//a/../b' })).toEqual([
    `m.${seccomp}app: Invalid value: "/a/../b": must be a relative path`,
    `m.${seccomp}app: Invalid value: "/a/../b": must not contain '..'`,
  ]);
});

test('tolerations as JSON are read as tolerations', () => {
  const key = 'scheduler.alpha.kubernetes.io/tolerations';
  expect(ofAnnotations({ [key]: '[{"key":"a","operator":"Exists"}]' })).toEqual([]);
  expect(ofAnnotations({ [key]: '[{"Operator":"Equal"}]' })[0]).toContain(`m.${key}[0].operator: Invalid value`);
  expect(ofAnnotations({ [key]: '{}' })).toEqual([
    `m: Invalid value: "${key}": json: cannot unmarshal object into Go value of type []core.Toleration`,
  ]);
});

test('annotation and field say the same', () => {
  const meta = { annotations: { [`${seccomp}app`]: 'localhost/a', [`${appArmor}app`]: 'unconfined' } };
  const securityContext = {
    seccompProfile: { type: 'Localhost', localhostProfile: 'b' },
    appArmorProfile: { type: 'RuntimeDefault' },
  };
  const spec = { containers: [{ name: 'app', securityContext }] };
  expect(errorsOf((review) => validateSeccompAnnotationsMatch(meta, spec, 's', review))).toEqual([
    's.containers[0].securityContext.seccompProfile.localhostProfile: Forbidden: seccomp profile in annotation and field must match',
  ]);
  expect(errorsOf((review) => validateAppArmorAnnotationsMatch(meta, spec, 's', review))).toEqual([
    's.containers[0].securityContext.appArmorProfile.type: Forbidden: apparmor type in annotation and field must match',
  ]);
});

test('from 1.30 to 1.33 the server writes an annotation for an AppArmor profile, which must be a good one', () => {
  const spec = {
    securityContext: { appArmorProfile: { type: 'RuntimeDefault' } },
    containers: [{ name: 'app' }, { name: 'not ok' }],
  };
  const errors = (minor: number) => errorsOf((review) => validateWrittenAppArmorAnnotations({}, spec, review), minor);
  expect(errors(29)).toEqual([]);
  expect(errors(33)[0]).toContain(`metadata.annotations: Invalid value: "${appArmor}not ok"`);
  expect(errors(34)).toEqual([]);
});

test('the AppArmor profile of the Pod is that of a container whose annotation says nothing', () => {
  const spec: PodSpec = {
    containers: [{ name: 'a' }],
    securityContext: { appArmorProfile: { type: 'RuntimeDefault' } },
  };
  const match = (annotation: string) =>
    errorsOf((review) =>
      validateAppArmorAnnotationsMatch({ annotations: { [`${appArmor}a`]: annotation } }, spec, 'spec', review),
    );
  for (const good of ['runtime/default', 'unconfined', 'localhost/p']) expect(match(good)).toEqual([]);
  for (const bad of ['', 'x', 'localhost/', 'localhost/ p'])
    expect(match(bad)).toEqual([
      'spec.containers[0].securityContext.appArmorProfile.type: Forbidden: apparmor type in annotation and field must match',
    ]);
});

test.each([
  ['{}', 'json: cannot unmarshal object into Go value of type []core.Toleration'],
  ['[{}, 5]', 'json: cannot unmarshal number into Go value of type core.Toleration'],
  ['[[], true]', 'json: cannot unmarshal array into Go value of type core.Toleration'],
  ['[{"key": 5}]', 'json: cannot unmarshal number into Go struct field Toleration.Key of type string'],
  [
    '[{"Operator": {}}]',
    'json: cannot unmarshal object into Go struct field Toleration.Operator of type core.TolerationOperator',
  ],
  [
    '[{"effect": false}]',
    'json: cannot unmarshal bool into Go struct field Toleration.Effect of type core.TaintEffect',
  ],
  [
    '[{"TOLERATIONSECONDS": 1.5}]',
    'json: cannot unmarshal number 1.5 into Go struct field Toleration.TolerationSeconds of type int64',
  ],
])('the tolerations %s of an annotation cannot be read', (text, words) => {
  const key = 'scheduler.alpha.kubernetes.io/tolerations';
  expect(ofAnnotations({ [key]: text })).toEqual([`m: Invalid value: "${key}": ${words}`]);
});

test('the tolerations of an annotation are judged like those of the field', () => {
  const key = 'scheduler.alpha.kubernetes.io/tolerations';
  expect(ofAnnotations({ [key]: '[null, {"key": "a", "other": 1, "value": null}]' })).toEqual([
    `m.${key}[0].operator: Invalid value: "": operator must be Exists when \`key\` is empty, which means "match all values and all keys"`,
  ]);
});
