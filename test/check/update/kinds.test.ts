import { describe, expect, test } from 'vitest';
import { checkUpdate } from '../../../src/check';
import type { KubernetesVersion } from '../../../src/kubernetes/version';

const pod = { containers: [{ name: 'web', image: 'nginx:1.27' }] };
const template = { metadata: { labels: { app: 'web' } }, spec: pod };
const selector = { matchLabels: { app: 'web' } };

/** What the server says of the change of one object into another, each described by what differs. */
function errors(object: object, before: object, after: object, kubernetes: KubernetesVersion = '1.36'): string[] {
  const made = (part: object) => ({ metadata: { name: 'web' }, ...object, ...part });
  return checkUpdate(made(before), made(after), { kubernetes })
    .filter(({ severity }) => severity === 'error')
    .map(({ field, message }) => `${field}: ${message}`);
}

test.each(['Deployment', 'ReplicaSet', 'DaemonSet'])('the selector of a %s stays', (kind) => {
  const object = { apiVersion: 'apps/v1', kind };
  const other = { metadata: { labels: { app: 'web', tier: 'a' } }, spec: pod };
  expect(errors(object, { spec: { selector, template } }, { spec: { selector, template: other } })).toEqual([]);
  const narrower = { matchLabels: { app: 'web', tier: 'a' } };
  expect(errors(object, { spec: { selector, template } }, { spec: { selector: narrower, template: other } })).toEqual([
    'spec.selector: Invalid value: {"matchLabels":{"app":"web","tier":"a"}}: field is immutable',
  ]);
});

describe('a StatefulSet', () => {
  const object = { apiVersion: 'apps/v1', kind: 'StatefulSet' };
  const change = (fields: object, kubernetes: KubernetesVersion) =>
    errors(object, { spec: { selector, template } }, { spec: { selector, template, ...fields } }, kubernetes);

  test('keeps what names its Pods', () => {
    expect(change({ replicas: 3, minReadySeconds: 5 }, '1.28')).toEqual([]);
    expect(change({ serviceName: 'web' }, '1.28')).toEqual([
      "spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', " +
        "'updateStrategy', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden",
    ]);
  });

  test('may have a history of another length from 1.33 on', () => {
    expect(change({ revisionHistoryLimit: 3 }, '1.32')).toHaveLength(1);
    expect(change({ revisionHistoryLimit: 3 }, '1.33')).toEqual([]);
  });
});

describe('a Job', () => {
  const object = { apiVersion: 'batch/v1', kind: 'Job' };
  const job = (fields: object = {}, podFields: object = {}) => ({
    spec: { template: { spec: { ...pod, restartPolicy: 'Never', ...podFields } }, ...fields },
  });
  const anywhere = { nodeSelector: { disk: 'ssd' } };

  test('keeps its Pods', () => {
    expect(errors(object, job(), job({ backoffLimit: 1, parallelism: 2 }))).toEqual([]);
    expect(errors(object, job(), job({ completions: 2 }))).toEqual([
      'spec.completions: Invalid value: 2: field is immutable',
    ]);
    expect(errors(object, job(), job({}, anywhere))).toEqual(['spec.template: Invalid value: …: field is immutable']);
  });

  test('that is suspended may still choose where they run, and from 1.36 on with what', () => {
    const suspended = (podFields?: object) => job({ suspend: true }, podFields);
    expect(errors(object, suspended(), suspended(anywhere))).toEqual([]);
    const resources = { containers: [{ ...pod.containers[0], resources: { limits: { cpu: '1' } } }] };
    expect(errors(object, suspended(), suspended(resources), '1.35')).toHaveLength(1);
    expect(errors(object, suspended(), suspended(resources), '1.36')).toEqual([]);
    expect(errors(object, suspended(), suspended({ hostNetwork: true }), '1.36')).toEqual([
      'spec.template.spec: Invalid value: …: field is immutable',
    ]);
  });

  test('that is suspended may name its Pods otherwise, from 1.36 on', () => {
    const suspended = (metadata: object) => ({
      spec: { suspend: true, template: { metadata, spec: { ...pod, restartPolicy: 'Never' } } },
    });
    const named = suspended({ name: 'other' });
    expect(errors(object, suspended({}), named, '1.35')).toEqual([
      'spec.template: Invalid value: …: field is immutable',
    ]);
    expect(errors(object, suspended({}), named, '1.36')).toEqual([]);
  });

  test('becomes one of indexes in tandem with its parallelism, if it ever did', () => {
    const tandem = 'spec.completions: Invalid value: 3: can only be modified in tandem with spec.parallelism';
    const indexed = job({ parallelism: 2, completionMode: 'Indexed', completions: 3 });
    expect(errors(object, job({ parallelism: 2 }), indexed)).toContain(tandem);
  });

  test('of indexes grows as long as all of them run at once', () => {
    const indexed = (count: number, parallelism: number) =>
      job({ completionMode: 'Indexed', completions: count, parallelism });
    expect(errors(object, indexed(2, 2), indexed(3, 3))).toEqual([]);
    expect(errors(object, indexed(2, 2), indexed(3, 2))).toEqual([
      'spec.completions: Invalid value: 3: can only be modified in tandem with spec.parallelism',
    ]);
  });
});

describe('a Service', () => {
  const object = { apiVersion: 'v1', kind: 'Service' };
  const ports = [{ port: 80 }];
  const change = (before: object, after: object) =>
    errors(object, { spec: { ports, ...before } }, { spec: { ports, ...after } });

  test('keeps its cluster IP', () => {
    expect(change({}, { type: 'NodePort' })).toEqual([]);
    expect(change({}, { clusterIP: 'None' })).toEqual([
      'spec.clusterIPs[0]: Invalid value: ["None"]: may not change once set',
    ]);
  });

  test('keeps its traffic policy as long as it is reached from outside, by an external IP too from 1.29 on', () => {
    const before = { type: 'NodePort', externalIPs: ['10.1.2.3'] };
    expect(change(before, { ...before, type: 'ClusterIP' })).toEqual([]);
    const spec = { ...before, ports };
    expect(errors(object, { spec }, { spec: { ...spec, type: 'ClusterIP' } }, '1.28')).toEqual([]);
  });

  test('loses its node ports with its type, whichever of them are left', () => {
    const both = [
      { name: 'a', port: 80, nodePort: 30080 },
      { name: 'b', port: 81, nodePort: 30081 },
    ];
    expect(change({ type: 'NodePort', ports: both }, { type: 'ClusterIP', ports: [both[1]] })).toEqual([]);
  });

  test('keeps the port at which its health is asked for', () => {
    const local = { type: 'LoadBalancer', externalTrafficPolicy: 'Local' };
    expect(change({ ...local, healthCheckNodePort: 30500 }, { ...local, healthCheckNodePort: 30501 })).toEqual([
      'spec.healthCheckNodePort: Forbidden: field is immutable',
    ]);
  });

  test('is told of faults in its addresses alone, of others together with those of its metadata', () => {
    const metadata = { name: 'web', labels: { 'a b': 'c' } };
    const fields = (spec: object) =>
      errors(object, { spec: { ports } }, { metadata, spec: { ports, ...spec } }).map((error) => error.split(':')[0]);
    expect(fields({ ports: [] })).toEqual(['metadata.labels', 'spec.ports']);
    expect(fields({ ipFamilyPolicy: 'RequireDualStack' })).toEqual(['spec.ipFamilyPolicy']);
  });

  test('loses what its new type has no use for', () => {
    const balanced = { type: 'LoadBalancer', loadBalancerClass: 'a.b/c', externalTrafficPolicy: 'Local' };
    expect(change(balanced, { ...balanced, type: 'ClusterIP' })).toEqual([]);
    expect(change({ clusterIP: 'None' }, { clusterIP: 'None', type: 'ExternalName' })).toEqual([
      'spec.externalName: Required value',
    ]);
  });

  test('keeps the class of its load balancer', () => {
    const classed = (loadBalancerClass?: string) => ({
      type: 'LoadBalancer',
      ...(loadBalancerClass && { loadBalancerClass }),
    });
    expect(change(classed('a.b/c'), classed())).toEqual([
      'spec.loadBalancerClass: Invalid value: null: may not change once set',
    ]);
  });
});

describe('a ConfigMap and a Secret', () => {
  test('that were made immutable keep their data', () => {
    const immutable = { apiVersion: 'v1', kind: 'ConfigMap', immutable: true };
    expect(errors(immutable, { data: { a: '' } }, { data: {} })).toEqual([
      'data: Forbidden: field is immutable when `immutable` is set',
    ]);
    expect(errors(immutable, { data: { a: '1' } }, { data: { a: '1' }, immutable: false })).toEqual([
      'immutable: Forbidden: field is immutable when `immutable` is set',
    ]);
  });

  test('of one type stay of that type', () => {
    expect(errors({ apiVersion: 'v1', kind: 'Secret' }, { type: 'a/b' }, { type: 'a/c' })).toEqual([
      'type: Invalid value: "a/c": field is immutable',
    ]);
  });
});

describe('a PersistentVolumeClaim', () => {
  const object = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' };
  const claim = (storage: string, fields: object = {}) => ({
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } }, ...fields },
  });

  test('may be given a volume and a class, once', () => {
    const given = { volumeName: 'disk', storageClassName: 'fast' };
    expect(errors(object, claim('1Gi'), claim('1Gi', given))).toEqual([]);
    expect(errors(object, claim('1Gi', given), claim('1Gi', { ...given, storageClassName: 'slow' }))).toHaveLength(1);
  });

  test('asks for the same room', () => {
    expect(errors(object, claim('1Gi'), claim('1024Mi'))).toEqual([]);
    expect(errors(object, claim('2Gi'), claim('1Gi'), '1.31')).toEqual([
      'spec: Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims',
      'spec.resources.requests.storage: Forbidden: field can not be less than previous value',
    ]);
  });

  test('asks for some room, from 1.32 on', () => {
    expect(errors(object, claim('2Gi'), claim('0'))).toContain(
      'spec.resources.requests.storage: Forbidden: field can not be less than status.capacity',
    );
    const less = 'spec.resources.requests.storage';
    expect(errors(object, claim('2Gi'), claim('1Gi')).filter((error) => error.startsWith(less))).toEqual([]);
  });

  test('keeps the class in the old annotation', () => {
    const classed = (name: string) => ({
      metadata: { name: 'web', annotations: { 'volume.beta.kubernetes.io/storage-class': name } },
      ...claim('1Gi'),
    });
    expect(errors(object, classed('fast'), classed('slow'))).toEqual([
      'metadata.annotations.volume.beta.kubernetes.io/storage-class: Invalid value: "slow": field is immutable',
    ]);
  });

  test('takes its class from the old annotation, which may stay', () => {
    const annotations = { 'volume.beta.kubernetes.io/storage-class': 'fast' };
    const before = { metadata: { name: 'web', annotations }, ...claim('1Gi') };
    const moved = claim('1Gi', { storageClassName: 'fast' });
    expect(errors(object, before, moved)).toEqual([]);
    expect(errors(object, before, { ...before, ...moved })).toEqual([]);
    expect(errors(object, before, { ...before, ...claim('1Gi', { storageClassName: 'slow' }) })).toHaveLength(1);
  });

  test('does not lose its class of attributes, from 1.34 on', () => {
    const before = claim('1Gi', { volumeAttributesClassName: 'gold' });
    const lost = 'spec.volumeAttributesClassName: Forbidden: update from non-nil value to nil is forbidden';
    expect(errors(object, before, claim('1Gi'), '1.34')).toContain(lost);
    expect(errors(object, before, claim('1Gi'), '1.33')).toEqual([]);
  });
});

test('the finalizers of a Namespace change by another way', () => {
  const object = { apiVersion: 'v1', kind: 'Namespace' };
  expect(errors(object, { spec: { finalizers: ['kubernetes'] } }, { spec: { finalizers: ['x'] } })).toEqual([]);
});

test('a Namespace is in no namespace, whatever is written', () => {
  const object = { apiVersion: 'v1', kind: 'Namespace' };
  expect(errors(object, {}, { metadata: { name: 'web', namespace: 'other' } })).toEqual([]);
});

test('a Pod template that has a policy of SELinux changes may have any', () => {
  const object = { apiVersion: 'apps/v1', kind: 'Deployment' };
  const labelled = (securityContext: object) => ({
    spec: { selector, template: { ...template, spec: { ...pod, securityContext } } },
  });
  const [recursive, mounted] = ['Recursive', 'MountOption'].map((policy) => labelled({ seLinuxChangePolicy: policy }));
  expect(errors(object, recursive!, mounted!)).toEqual([]);
  expect(errors(object, labelled({}), mounted!)).toEqual([
    'spec.template.spec.securityContext.seLinuxChangePolicy: Unsupported value: "MountOption": supported values: "Recursive"',
  ]);
});

const judgedWhole = { apiVersion: 'v1', kind: 'Secret' };
const judgedByTheirSpec: [object, object][] = [
  [{ apiVersion: 'apps/v1', kind: 'StatefulSet' }, { spec: { selector, template } }],
  [{ apiVersion: 'apps/v1', kind: 'Deployment' }, { spec: { selector, template } }],
  [{ apiVersion: 'v1', kind: 'PodTemplate' }, { template }],
];

test.each([[judgedWhole, {}] as [object, object], ...judgedByTheirSpec])(
  'the metadata of %o is judged, but for its generation',
  (object, fields) => {
    const metadata = { name: 'web', generation: -1, generateName: 'a/', finalizers: ['plain'] };
    const faults = errors(object, fields, { ...fields, metadata });
    expect(faults).toContain('metadata.generateName: Invalid value: "a/": may not contain \'/\'');
    expect(faults).toContain(
      'metadata.finalizers[0]: Invalid value: "plain": name is neither a standard finalizer name nor is it fully qualified',
    );
    expect(faults.filter((fault) => fault.startsWith('metadata.generation'))).toEqual([]);
  },
);

test.each(judgedByTheirSpec)('the name of %o is generated no more, whatever its beginning', (object, fields) => {
  expect(errors(object, fields, { ...fields, metadata: { name: 'web', generateName: 'A_' } })).toEqual([]);
});
