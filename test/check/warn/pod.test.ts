import { expect, test } from 'vitest';
import type { ObjectMeta, PodSpec } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { check } from '../../../src/check';
import { warn } from '../../../src/check/warn';

function warningsOf(spec: PodSpec, { minor = 36, meta = {} as ObjectMeta } = {}): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  warn('v1/Pod', { metadata: { name: 'web', ...meta }, spec } as { metadata: ObjectMeta }, review);
  return review.warnings;
}

function templateWarningsOf(spec: PodSpec, { minor = 36, meta = {} as ObjectMeta } = {}): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  const deployment = { metadata: { name: 'web' }, spec: { template: { metadata: meta, spec } } };
  warn('apps/v1/Deployment', deployment, review);
  return review.warnings;
}

test('a name that is no host name is told, also a generated one', () => {
  const words =
    "metadata.name: this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is recommended: ";
  expect(warningsOf({}, { meta: { name: 'a.b' } })).toEqual([`${words}[must not contain dots]`]);
  expect(warningsOf({}, { meta: { name: '', generateName: 'a.b-' } })).toEqual([`${words}[must not contain dots]`]);
  expect(warningsOf({}, { meta: { name: '', generateName: 'a'.repeat(100) } })).toEqual([]);
});

test('labels of nodes that are deprecated are told, more of them from 1.31 on', () => {
  const nodeSelector = { 'beta.kubernetes.io/os': 'linux', 'node-role.kubernetes.io/master': '' };
  expect(warningsOf({ nodeSelector }, { minor: 30 })).toEqual([
    'spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "kubernetes.io/os" instead',
  ]);
  expect(warningsOf({ nodeSelector }, { minor: 31 })).toHaveLength(2);
});

test('values of preferred node affinity that no label can have are told from 1.33 on', () => {
  const preference = { matchExpressions: [{ key: 'zone', operator: 'In', values: ['a b'] }] };
  const nodeAffinity = { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference }] };
  expect(warningsOf({ affinity: { nodeAffinity } }, { minor: 32 })).toEqual([]);
  expect(warningsOf({ affinity: { nodeAffinity } }, { minor: 33 })[0]).toContain(
    'preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].values[0]: a b is invalid, a valid label must be',
  );
});

test('a warning with a control character is never heard: no header can hold it', () => {
  const warningsFor = (...values: string[]) => {
    const preference = { matchExpressions: [{ key: 'zone', operator: 'In', values }] };
    const nodeAffinity = { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference }] };
    const spec: PodSpec = { containers: [{ name: 'web', image: 'nginx' }], affinity: { nodeAffinity } };
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec };
    return check(pod, { kubernetes: '1.36' }).filter(({ code }) => code === 'api-server-warning').length;
  };
  expect(warningsFor('a b')).toBe(1);
  expect(warningsFor('a b', 'a\tb')).toBe(1);
});

test('a selector that is not there matches nothing', () => {
  const term = { topologyKey: 'zone' };
  const podAffinity = { requiredDuringSchedulingIgnoredDuringExecution: [term] };
  expect(
    warningsOf({ affinity: { podAffinity }, topologySpreadConstraints: [{ ...term, labelSelector: {} }] }),
  ).toEqual([
    'spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector: a null labelSelector results in matching no pod',
  ]);
});

test('what is there twice or empty is told', () => {
  const spec: PodSpec = {
    hostAliases: [{ ip: '10.0.0.1' }, { ip: '10.0.0.1' }],
    imagePullSecrets: [{ name: 'a' }, { name: 'a' }, {}],
  };
  expect(warningsOf(spec)).toEqual([
    'spec.hostAliases[1].ip: duplicate ip "10.0.0.1"',
    'spec.imagePullSecrets[1].name: duplicate name "a"',
    'spec.imagePullSecrets[2].name: invalid empty name ""',
  ]);
});

test('old spellings of addresses are told from 1.33 on', () => {
  const spec: PodSpec = { dnsConfig: { nameservers: ['010.0.0.1'] } };
  expect(warningsOf(spec, { minor: 32 })).toEqual([]);
  expect(warningsOf(spec, { minor: 33 })[0]).toContain('spec.dnsConfig.nameservers[0]: non-standard IP address');
});

test('a template that is negative about its grace period is told', () => {
  expect(templateWarningsOf({ terminationGracePeriodSeconds: -1 })).toEqual([
    'spec.template.spec.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1',
  ]);
});

test('annotations in whose place fields came are told, unless the field is set', () => {
  const key = 'container.seccomp.security.alpha.kubernetes.io/app';
  const meta = { annotations: { [key]: 'unconfined', 'security.alpha.kubernetes.io/sysctls': '' } };
  const sysctls =
    'metadata.annotations[security.alpha.kubernetes.io/sysctls]: non-functional in v1.11+; use the "sysctls" field instead';
  expect(warningsOf({ containers: [{ name: 'app' }] }, { meta })).toEqual([
    sysctls,
    `metadata.annotations[${key}]: non-functional in v1.27+; use the "seccompProfile" field instead`,
  ]);
  const securityContext = { seccompProfile: { type: 'Unconfined' } };
  expect(warningsOf({ containers: [{ name: 'app', securityContext }] }, { meta })).toEqual([sysctls]);
});

test('an AppArmor annotation is told from 1.30 on, unless the Pod says the same for all', () => {
  const key = 'container.apparmor.security.beta.kubernetes.io/app';
  const meta = { annotations: { [key]: 'runtime/default' } };
  const containers = [{ name: 'app' }];
  const words = `metadata.annotations[${key}]: deprecated since v1.30; use the "appArmorProfile" field instead`;
  expect(warningsOf({ containers }, { meta, minor: 29 })).toEqual([]);
  expect(warningsOf({ containers }, { meta })).toEqual([words]);
  expect(templateWarningsOf({ containers }, { meta })).toEqual([`spec.template.${words}`]);
  const securityContext = { appArmorProfile: { type: 'RuntimeDefault' } };
  expect(warningsOf({ containers, securityContext }, { meta })).toEqual([]);
});
