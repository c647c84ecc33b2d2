import { describe, expect, it } from 'vitest';
import { checkUpdate } from '../../../src/check';
import type { Container, ObjectMeta, PodSpec, Toleration } from '../../../src/kubernetes/api';
import type { KubernetesVersion } from '../../../src/kubernetes/version';

interface Parts {
  readonly meta?: ObjectMeta;
  readonly spec?: Partial<PodSpec>;
  readonly container?: Partial<Container>;
}

function pod({ meta, spec, container }: Parts) {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'shop', ...meta },
    spec: { containers: [{ name: 'main', image: 'nginx:1.27', ...container }], ...spec },
  };
}

/** `field: message` of all that the API server says of the update. */
function said(before: Parts, after: Parts, kubernetes: KubernetesVersion = '1.36'): string[] {
  return checkUpdate(pod(before), pod(after), { kubernetes }).map(({ field, message }) => `${field}: ${message}`);
}

const immutableSpec =
  'spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,' +
  '`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,' +
  '`spec.tolerations` (only additions to existing tolerations),' +
  '`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)';

describe('an update of a Pod', () => {
  it('may change images, labels and the deadline', () => {
    const after = { meta: { labels: { a: 'b' } }, container: { image: 'nginx' }, spec: { activeDeadlineSeconds: 5 } };
    expect(said({}, after)).toEqual([]);
  });

  it('may not change another field of the spec', () => {
    expect(said({}, { spec: { hostname: 'web' } })).toEqual([immutableSpec]);
    expect(said({}, { container: { command: ['run'] } })).toEqual([immutableSpec]);
    expect(said({}, { container: { securityContext: {} } })).toEqual([immutableSpec]);
  });

  it('is told which fields changed', () => {
    const after = pod({ spec: { hostname: 'web' }, container: { command: ['run'], image: 'nginx' } });
    const [refusal] = checkUpdate(pod({}), after);
    expect(refusal!.fix).toBe('Replace the Pod, or leave spec.containers[0].command, spec.hostname as it was.');
  });

  it('may write out what the server set anyway', () => {
    const spec: Partial<PodSpec> = {
      restartPolicy: 'Always',
      dnsPolicy: 'ClusterFirst',
      hostNetwork: false,
      nodeName: '',
      nodeSelector: {},
      priority: 0,
      securityContext: {},
      serviceAccountName: 'default',
      volumes: [],
    };
    expect(said({}, { spec, container: { resources: {}, imagePullPolicy: 'IfNotPresent' } })).toEqual([]);
  });

  it('may write a quantity in another way', () => {
    const resources = (cpu: string) => ({ container: { resources: { limits: { cpu } } } });
    expect(said(resources('1'), resources('1000m'))).toEqual([]);
    expect(said(resources('1'), resources('2'))).toEqual([immutableSpec]);
  });

  it('may not add or remove containers, and is then compared no further', () => {
    const containers = [
      { name: 'main', image: 'nginx:1.27' },
      { name: 'side', image: 'busybox' },
    ];
    expect(said({}, { spec: { containers, hostname: 'web' } })).toEqual([
      'spec.containers: Forbidden: pod updates may not add or remove containers',
    ]);
  });

  it('is told once of an image that is missing', () => {
    expect(said({}, { container: { image: '' } })).toEqual(['spec.containers[0].image: Required value']);
  });

  it('may bring the deadline nearer, not put it off or take it away', () => {
    const deadline = (activeDeadlineSeconds: number) => ({ spec: { activeDeadlineSeconds } });
    expect(said(deadline(60), deadline(59))).toEqual([]);
    expect(said(deadline(60), deadline(61))).toEqual([
      'spec.activeDeadlineSeconds: Invalid value: 61: must be less than or equal to previous value',
    ]);
    const removed = 'must not update from a positive integer to nil value';
    expect(said(deadline(60), {}, '1.33')).toEqual([`spec.activeDeadlineSeconds: Invalid value: "null": ${removed}`]);
    expect(said(deadline(60), {}, '1.34')).toEqual([`spec.activeDeadlineSeconds: Invalid value: null: ${removed}`]);
  });

  it('may set a negative grace period to 1', () => {
    const grace = (terminationGracePeriodSeconds: number) => ({ spec: { terminationGracePeriodSeconds } });
    expect(said(grace(30), grace(1))).toEqual([immutableSpec]);
    expect(said(grace(-1), grace(1)).filter((line) => line.startsWith('spec:'))).toEqual([]);
  });

  it('may add tolerations, and change how long there is to go', () => {
    const tolerations = (...list: Toleration[]) => ({ spec: { tolerations: list } });
    const one: Toleration = { key: 'a', operator: 'Exists', effect: 'NoExecute' };
    expect(said(tolerations(one), tolerations({ ...one, tolerationSeconds: 5 }, { ...one, key: 'b' }))).toEqual([]);
    expect(said(tolerations(one), tolerations({ ...one, effect: 'NoSchedule' }))).toEqual([
      'spec.tolerations: Forbidden: existing toleration can not be modified except its tolerationSeconds',
    ]);
  });

  it('tells of the quality of service from 1.29 to 1.31', () => {
    const after = { container: { resources: { requests: { cpu: '1' } } } };
    const qos = 'metadata: Invalid value: "BestEffort": Pod QoS is immutable';
    expect(said({}, after, '1.28')).not.toContain(qos);
    expect(said({}, after, '1.29')).toContain(qos);
    expect(said({}, after, '1.31')).toContain(qos);
    expect(said({}, after, '1.32')).not.toContain(qos);
  });

  it('may not touch the annotations of AppArmor and of mirror Pods', () => {
    const key = 'container.apparmor.security.beta.kubernetes.io/main';
    const annotated = { meta: { annotations: { [key]: 'runtime/default' } } };
    const field = `metadata.annotations[${key}]`;
    expect(said({}, annotated)).toEqual([`${field}: Forbidden: may not add AppArmor annotations`]);
    expect(said(annotated, {})).toEqual([`${field}: Forbidden: may not remove or update AppArmor annotations`]);
  });
});

describe('an update of a Pod with AppArmor fields', () => {
  const spec: Partial<PodSpec> = { securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } };

  it('may take away an annotation of a mirror Pod that says nothing', () => {
    const spec = { nodeName: 'node' };
    expect(said({ spec, meta: { annotations: { 'kubernetes.io/config.mirror': '' } } }, { spec })).toEqual([]);
  });

  it('leaves the selectors with the label keys that they took in at the creation', () => {
    const spread = {
      maxSkew: 1,
      topologyKey: 'zone',
      whenUnsatisfiable: 'DoNotSchedule',
      labelSelector: { matchLabels: { version: '1' } },
      matchLabelKeys: ['version'],
    };
    const spec = { topologySpreadConstraints: [spread] };
    expect(said({ spec }, { spec, meta: { labels: { version: '1' } } })).toEqual([]);
  });

  it('may take away the annotations into which they were copied from 1.30 to 1.33 as little as others', () => {
    const after = { spec, meta: { annotations: { note: 'x' } } };
    const key = 'container.apparmor.security.beta.kubernetes.io/main';
    expect(said({ spec }, after, '1.33')).toEqual([
      `metadata.annotations[${key}]: Forbidden: may not remove or update AppArmor annotations`,
    ]);
    expect(said({ spec }, after, '1.34')).toEqual([]);
    expect(said({ spec }, { spec, meta: { labels: { a: 'b' } } }, '1.33')).toEqual([]);
  });
});

describe('an update of a Pod that scheduling gates hold back', () => {
  const schedulingGates = [{ name: 'example.com/quota' }];
  const node = (...values: string[]) => ({
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values }] }],
      },
    },
  });

  it('may remove gates, not add some', () => {
    expect(said({ spec: { schedulingGates } }, {})).toEqual([]);
    expect(said({}, { spec: { schedulingGates } })).toEqual([
      "spec.schedulingGates[0].name: Forbidden: only deletion is allowed, but found new scheduling gate 'example.com/quota'",
    ]);
  });

  it('may ask for more of the node', () => {
    expect(
      said({ spec: { schedulingGates } }, { spec: { nodeSelector: { disk: 'ssd' }, affinity: node('a') } }),
    ).toEqual([]);
    expect(said({}, { spec: { nodeSelector: { disk: 'ssd' } } })).toEqual([immutableSpec]);
  });

  it('may not ask for less, and is told in the words of the version', () => {
    const before = { spec: { schedulingGates, nodeSelector: { disk: 'ssd' } } };
    const detail = 'only additions to spec.nodeSelector are allowed (no mutations or deletions)';
    const after = { spec: { nodeSelector: { disk: 'hdd' } } };
    expect(said(before, after, '1.33')).toEqual([
      `spec.nodeSelector: Invalid value: map[string]string{"disk":"hdd"}: ${detail}`,
    ]);
    expect(said(before, after, '1.34')).toEqual([`spec.nodeSelector: Invalid value: {"disk":"hdd"}: ${detail}`]);
    expect(said({ spec: { schedulingGates, affinity: node('a') } }, { spec: { affinity: node('b') } }, '1.34')).toEqual(
      [
        'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]: Invalid value: ' +
          '{"MatchExpressions":[{"Key":"zone","Operator":"In","Values":["b"]}],"MatchFields":null}: ' +
          'only additions are allowed (no mutations or deletions)',
      ],
    );
  });
});
