import { expect, test } from 'vitest';
import type { ObjectMeta, Pod, PodSpec } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { validatePod } from '../../../src/check/validate/pod';
import { validatePodTemplateSpec } from '../../../src/check/validate/pod-spec';

const good: PodSpec = {
  dnsPolicy: 'ClusterFirst',
  restartPolicy: 'Always',
  containers: [
    {
      name: 'app',
      image: 'nginx',
      imagePullPolicy: 'IfNotPresent',
      terminationMessagePolicy: 'File',
      terminationMessagePath: '/dev/termination-log',
    },
  ],
};

function errorsOf(spec: PodSpec, { minor = 36, meta = {} as ObjectMeta } = {}): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  const pod: Pod = { metadata: { name: 'web', ...meta }, spec: { ...good, ...spec } };
  validatePod(pod, review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

test('a plain Pod is good', () => {
  expect(errorsOf({})).toEqual([]);
});

test('each choice is one of a few words', () => {
  expect(errorsOf({ restartPolicy: 'always', dnsPolicy: 'default', preemptionPolicy: 'no' })).toEqual([
    'spec.restartPolicy: Unsupported value: "always": supported values: "Always", "OnFailure", "Never"',
    'spec.dnsPolicy: Unsupported value: "default": supported values: "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"',
    'spec.preemptionPolicy: Unsupported value: "no": supported values: "PreemptLowerPriority", "Never"',
  ]);
});

test('a deadline is a positive number of seconds', () => {
  expect(errorsOf({ activeDeadlineSeconds: 0 })).toEqual([
    'spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive',
  ]);
});

test('what is chosen by the scheduler cannot be set while the Pod is held back', () => {
  expect(errorsOf({ nodeName: 'node-1', schedulingGates: [{ name: 'example.com/wait' }] })).toEqual([
    'spec.nodeName: Forbidden: cannot be set until all schedulingGates have been cleared',
  ]);
});

test('labels of nodes are labels', () => {
  expect(errorsOf({ nodeSelector: { disk: 'fast!' } })[0]).toContain('spec.nodeSelector: Invalid value: "fast!"');
});

test('a template has its own fields for labels and annotations', () => {
  const review: Review = { minor: 36, errors: [], warnings: [] };
  const metadata = {
    labels: { 'a b': '' },
    annotations: { 'container.apparmor.security.beta.kubernetes.io/other': 'unconfined' },
  };
  validatePodTemplateSpec({ metadata, spec: good }, 'spec.template', review);
  expect(review.errors.map(({ field }) => field)).toEqual([
    'spec.template.labels',
    'spec.template.annotations[container.apparmor.security.beta.kubernetes.io/other]',
  ]);
});

test('AppArmor annotations of a template become no fields, and say what the fields say', () => {
  const annotations = { 'container.apparmor.security.beta.kubernetes.io/app': 'unconfined' };
  const template = {
    metadata: { annotations },
    spec: { ...good, securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } },
  };
  const errors = (minor: number) => {
    const review: Review = { minor, errors: [], warnings: [] };
    validatePodTemplateSpec(template, 'spec.template', review);
    return review.errors.map(({ field, message }) => `${field}: ${message}`);
  };
  const field = 'spec.template.spec.containers[0].securityContext.appArmorProfile.type';
  expect(errors(30)).toEqual([`${field}: Forbidden: apparmor type in annotation and field must match`]);
  expect(errorsOf(template.spec, { meta: { annotations } })).toEqual([]);
});

test('keys that objects have by nature are like any other', () => {
  const labels = JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c"}') as Record<string, string>;
  const complaint = expect.stringContaining('Invalid value: "__proto__": name part must consist of') as string;
  expect(errorsOf({ nodeSelector: labels }, { meta: { labels } })).toEqual([complaint, complaint]);
});
