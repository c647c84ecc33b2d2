import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check';
import type { KubernetesVersion } from '../../../src/kubernetes/version';

const pod = { containers: [{ name: 'web', image: 'nginx:1.27' }] };
const template = { metadata: { labels: { app: 'web' } }, spec: pod };
const selector = { matchLabels: { app: 'web' } };

function errors(kind: string, spec: object, kubernetes: KubernetesVersion = '1.36', name = 'web'): string[] {
  const apiVersion = kind === 'ReplicationController' ? 'v1' : 'apps/v1';
  return check({ apiVersion, kind, metadata: { name }, spec }, { kubernetes })
    .filter(({ severity, source }) => severity === 'error' && source === 'api-server')
    .map(({ field, message }) => `${field}: ${message}`);
}

describe('a selector and a template', () => {
  test.each(['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'])('belong together in a %s', (kind) => {
    expect(errors(kind, { selector, template })).toEqual([]);
    expect(errors(kind, { selector: { matchLabels: { app: 'api' } }, template })).toEqual([
      'spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`',
    ]);
  });

  test.each(['Deployment', 'ReplicaSet', 'StatefulSet'])('must be in a %s', (kind) => {
    expect(errors(kind, { template })[0]).toBe('spec.selector: Required value');
    expect(errors(kind, { selector: {}, template })).toEqual([
      expect.stringMatching(
        /^spec.selector: Invalid value: \{\}: empty selector is invalid for (deployment|statefulset)$/,
      ),
    ]);
  });

  test('of which the first cannot be read leave the second unjudged', () => {
    const broken = { matchLabels: { 'a b': 'c' } };
    expect(errors('Deployment', { selector: broken, template: {} })).toEqual([
      expect.stringMatching(/^spec.selector.matchLabels: Invalid value: "a b": name part must consist/),
      'spec.selector: Invalid value: {"matchLabels":{"a b":"c"}}: invalid label selector',
    ]);
  });

  test('of a ReplicationController come from the template', () => {
    expect(errors('ReplicationController', { template })).toEqual([]);
    expect(errors('ReplicationController', {})).toEqual([
      'spec.selector: Required value',
      'spec.template: Required value',
    ]);
  });
});

test('Pods that are kept running are always restarted, and have no deadline', () => {
  const ending = { ...template, spec: { ...pod, restartPolicy: 'Never', activeDeadlineSeconds: 5 } };
  expect(errors('Deployment', { selector, template: ending })).toEqual([
    'spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"',
    'spec.template.spec.activeDeadlineSeconds: Forbidden: activeDeadlineSeconds in ReplicaSet is not Supported',
  ]);
});

test('several Pods may write to one GCE disk from 1.29 on', () => {
  const disk = { name: 'disk', gcePersistentDisk: { pdName: 'disk' } };
  const shared = { ...template, spec: { ...pod, volumes: [disk] } };
  expect(errors('Deployment', { replicas: 2, selector, template: shared }, '1.28')).toEqual([
    expect.stringMatching(/^spec.template.spec.volumes\[0\].gcePersistentDisk.readOnly: Invalid value: false/),
  ]);
  expect(errors('Deployment', { replicas: 1, selector, template: shared }, '1.28')).toEqual([]);
  expect(errors('Deployment', { replicas: 2, selector, template: shared }, '1.29')).toEqual([]);
});

describe('a rolling update', () => {
  const deployment = (rollingUpdate: object) =>
    errors('Deployment', { selector, template, strategy: { rollingUpdate } });
  const daemonSet = (rollingUpdate: object) =>
    errors('DaemonSet', { selector, template, updateStrategy: { rollingUpdate } });

  test('of a Deployment goes on somehow', () => {
    expect(deployment({ maxSurge: '0%', maxUnavailable: 0 })).toEqual([
      'spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0',
    ]);
    expect(deployment({ maxUnavailable: '101%' })).toEqual([
      'spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "101%": must not be greater than 100%',
    ]);
    expect(deployment({ maxSurge: '5' })).toEqual([expect.stringContaining('a valid percent string')]);
  });

  test('of a DaemonSet adds Pods or removes them, not both', () => {
    expect(daemonSet({ maxSurge: 1, maxUnavailable: 0 })).toEqual([]);
    expect(daemonSet({ maxSurge: 1 })).toEqual([
      'spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero',
    ]);
    expect(daemonSet({ maxUnavailable: 0 })).toEqual([
      'spec.updateStrategy.rollingUpdate.maxUnavailable: Required value: cannot be 0 when maxSurge is 0',
    ]);
  });

  test('is none where the strategy is another', () => {
    expect(errors('Deployment', { selector, template, strategy: { type: 'Recreate', rollingUpdate: {} } })).toEqual([
      "spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'",
    ]);
    expect(
      errors('StatefulSet', { selector, template, updateStrategy: { type: 'OnDelete', rollingUpdate: {} } }),
    ).toEqual([expect.stringContaining("only allowed for updateStrategy 'RollingUpdate'")]);
  });
});

test('a Deployment gives up only after its Pods could be ready', () => {
  expect(errors('Deployment', { selector, template, minReadySeconds: 60, progressDeadlineSeconds: 60 })).toEqual([
    'spec.progressDeadlineSeconds: Invalid value: 60: must be greater than minReadySeconds',
  ]);
});

test('what should be a choice is printed as JSON from 1.34 on', () => {
  const matchExpressions = [{ key: 'app', operator: '<' }];
  const of = (kubernetes: KubernetesVersion) =>
    errors('StatefulSet', { selector: { matchExpressions }, template, podManagementPolicy: '&' }, kubernetes).slice(
      0,
      2,
    );
  const policy = "must be 'OrderedReady' or 'Parallel'";
  const operator = 'spec.selector.matchExpressions[0].operator: Invalid value:';
  expect(of('1.33')).toEqual([
    `spec.podManagementPolicy: Invalid value: "&": ${policy}`,
    `${operator} "<": not a valid selector operator`,
  ]);
  expect(of('1.34')).toEqual([
    String.raw`spec.podManagementPolicy: Invalid value: "\u0026": ${policy}`,
    String.raw`${operator} "\u003c": not a valid selector operator`,
  ]);
});

describe('a StatefulSet', () => {
  test('has a DNS label as its name', () => {
    expect(errors('StatefulSet', { selector, template }, '1.28', 'a.b')).toEqual([
      'metadata.name: Invalid value: "a.b": must not contain dots',
    ]);
  });

  test('is judged with its claims and its Pods from 1.34 on', () => {
    const spec = {
      selector,
      template: { ...template, spec: {} },
      volumeClaimTemplates: [{ metadata: { name: 'Data' }, spec: { accessModes: ['ReadWriteOnce'] } }],
    };
    expect(errors('StatefulSet', spec, '1.33')).toEqual([]);
    expect(errors('StatefulSet', spec, '1.34').map((error) => error.split(': ')[0])).toEqual([
      'spec.volumeClaimTemplates[0].spec.resources[storage]',
      'spec.template.spec.volumes[0].name',
      'spec.template.spec.containers',
    ]);
  });

  test('has the volumes of its claims, which hide those of the template', () => {
    const spec = {
      selector,
      template: {
        ...template,
        spec: {
          containers: [{ ...pod.containers[0], volumeMounts: [{ name: 'data', mountPath: '/data' }] }],
          volumes: [{ name: 'data', emptyDir: {} }],
        },
      },
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
        },
      ],
    };
    expect(errors('StatefulSet', spec)).toEqual([]);
  });

  test('is governed by a Service, whose name is a DNS label from 1.33 on', () => {
    expect(errors('StatefulSet', { selector, template, serviceName: 'a.b' }, '1.32')).toEqual([]);
    expect(errors('StatefulSet', { selector, template, serviceName: 'a.b' }, '1.33')).toEqual([
      'spec.serviceName: Invalid value: "a.b": must not contain dots',
    ]);
  });
});

test('the host ports of a template in the network of the node may be left out, but not be others', () => {
  const withPort = (port: object) => ({
    metadata: { labels: { app: 'web' } },
    spec: { hostNetwork: true, containers: [{ name: 'web', image: 'nginx:1.27', ports: [port] }] },
  });
  expect(errors('Deployment', { selector, template: withPort({ containerPort: 80 }) })).toEqual([]);
  expect(errors('Deployment', { selector, template: withPort({ containerPort: 80, hostPort: 81 }) })).toEqual([
    'spec.template.spec.containers[0].ports[0].hostPort: Invalid value: 81: must match `containerPort` when `hostNetwork` is true',
  ]);
});
