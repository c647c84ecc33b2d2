import { describe, expect, it } from 'vitest';
import { compareObjects } from '../../src/compare';
import type { KubernetesVersion } from '../../src/kubernetes/version';

type Fields = Record<string, unknown>;

const container = (more: Fields = {}): Fields => ({ name: 'nginx', image: 'nginx:1.25', ...more });
const pod = (spec: Fields = {}, more: Fields = {}): Fields => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: { containers: [container()], ...spec },
  ...more,
});
const withContainer = (more: Fields): Fields => pod({ containers: [container(more)] });
const labels = { app: 'web' };
const workload = (kind: string, podSpec: Fields, spec: Fields = {}): Fields => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    selector: { matchLabels: labels },
    template: { metadata: { labels }, spec: { containers: [container()], ...podSpec } },
    ...spec,
  },
});

const compared = (before: unknown, after: unknown, kubernetes: KubernetesVersion = '1.33') =>
  compareObjects([before], [after], { kubernetes });
const changes = (before: unknown, after: unknown, kubernetes?: KubernetesVersion) =>
  compared(before, after, kubernetes).objects.flatMap((object) => object.changes);
const verdict = (before: unknown, after: unknown) => compared(before, after).objects[0]?.verdict;

describe('what is no change', () => {
  it('takes a default that is written out for none', () => {
    const written = pod({
      restartPolicy: 'Always',
      containers: [
        container({ imagePullPolicy: 'IfNotPresent', resources: {}, ports: [{ containerPort: 80, protocol: 'TCP' }] }),
      ],
      hostNetwork: false,
      nodeSelector: {},
      volumes: [],
    });
    expect(compared(withContainer({ ports: [{ containerPort: 80 }] }), written)).toMatchObject({
      objects: [],
      reordered: [],
    });
  });

  it('compares quantities by value', () => {
    const requests = (cpu: unknown, memory: unknown) => withContainer({ resources: { requests: { cpu, memory } } });
    expect(changes(requests('1000m', '1Gi'), requests(1, '1024Mi'))).toEqual([]);
    expect(changes(requests('1000m', '1Gi'), requests('1001m', '1Gi'))).toMatchObject([
      { path: 'spec.containers[nginx].resources.requests.cpu', before: '1000m', after: '1001m' },
    ]);
  });

  it('leaves out what the API server says of an object, and what the version drops', () => {
    const live = pod(
      {},
      { metadata: { name: 'web', uid: '1', generation: 4, creationTimestamp: null }, status: { phase: 'Running' } },
    );
    expect(changes(pod(), live)).toEqual([]);
    const sidecar = pod({ initContainers: [{ name: 'log', image: 'log:1', restartPolicy: 'Always' }] });
    const init = pod({ initContainers: [{ name: 'log', image: 'log:1' }] });
    expect(changes(init, sidecar, '1.28')).toEqual([]);
    expect(changes(init, sidecar, '1.29')).toMatchObject([
      { path: 'spec.initContainers[log].restartPolicy', type: 'added' },
    ]);
  });

  it('tells apart an unset field and a zero value that means something', () => {
    expect(changes(pod(), pod({ automountServiceAccountToken: false }))).toHaveLength(1);
    const configMap = (data: Fields) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data });
    expect(changes(configMap({}), configMap({ key: '' }))).toMatchObject([
      { type: 'added', path: 'data.key', after: '' },
    ]);
  });
});

describe('lists', () => {
  it('matches items by their keys, and writes paths with them', () => {
    const before = withContainer({
      ports: [
        { containerPort: 80, name: 'http' },
        { containerPort: 53, protocol: 'UDP' },
      ],
    });
    const after = withContainer({
      ports: [
        { containerPort: 53, protocol: 'UDP' },
        { containerPort: 80, name: 'web' },
      ],
    });
    expect(changes(before, after)).toEqual([
      { type: 'changed', path: 'spec.containers[nginx].ports[80/TCP].name', before: 'http', after: 'web' },
    ]);
  });

  it('tells what comes and goes as it was written, without defaults', () => {
    const mount = { name: 'data', mountPath: '/data' };
    expect(changes(withContainer({}), withContainer({ volumeMounts: [mount] }))).toEqual([
      { type: 'added', path: 'spec.containers[nginx].volumeMounts[/data]', after: mount },
    ]);
  });

  it('tells a new order of init containers, and none of containers', () => {
    const [a, b] = ['a', 'b'].map((name) => ({ name, image: 'busybox:1' }));
    const ordered = (list: string, items: unknown[]) => workload('Deployment', { [list]: items });
    expect(changes(ordered('initContainers', [a, b]), ordered('initContainers', [b, a]))).toEqual([
      { type: 'moved', path: 'spec.template.spec.initContainers', before: ['a', 'b'], after: ['b', 'a'] },
    ]);
    expect(changes(ordered('containers', [a, b]), ordered('containers', [b, a]))).toEqual([]);
  });

  it('tells a new order of variables only where one may use another', () => {
    const env = (...names: string[]) =>
      withContainer({ env: names.map((name) => ({ name, value: name === 'C' ? '$(A)' : '1' })) });
    expect(changes(env('A', 'B'), env('B', 'A'))).toEqual([]);
    expect(changes(env('A', 'C'), env('C', 'A'))).toMatchObject([
      { type: 'moved', path: 'spec.containers[nginx].env' },
    ]);
  });

  it('compares lists without keys in their order', () => {
    const args = (...list: string[]) => withContainer({ args: list });
    expect(changes(args('a', 'b'), args('a', '-v', 'b'))).toEqual([
      { type: 'added', path: 'spec.containers[nginx].args[1]', after: '-v' },
    ]);
    expect(changes(args('a', 'b'), args('b', 'a'))).toMatchObject([
      { type: 'moved', path: 'spec.containers[nginx].args' },
    ]);
  });

  it('names the objects of which only the order changed, where the API server takes that for a change', () => {
    const two = [container(), container({ name: 'log' })];
    const { objects, reordered } = compared(
      workload('Deployment', { containers: two }),
      workload('Deployment', { containers: two.toReversed() }),
    );
    expect(objects).toEqual([]);
    expect(reordered).toMatchObject([{ object: { name: 'web' }, verdict: { outcome: 'rolled-out' }, changes: [] }]);
  });
});

describe('defaults', () => {
  it('tells of a field that is no longer written the default that it gets', () => {
    expect(changes(workload('Deployment', {}, { replicas: 3 }), workload('Deployment', {}))).toEqual([
      { type: 'changed', path: 'spec.replicas', before: 3, after: 1, defaults: ['after'] },
    ]);
  });

  it('does not tell a default that would be another: in an object that is there the server keeps it', () => {
    expect(changes(withContainer({ image: 'nginx' }), withContainer({ imagePullPolicy: null }))).toMatchObject([
      { path: 'spec.containers[nginx].image' },
    ]);
  });
});

describe('the verdict', () => {
  const image = { containers: [container({ image: 'nginx:1.27' })] };

  it.each([
    ['a Pod with another image', pod(), pod(image), 'applied in place'],
    [
      'a Pod with another command',
      pod(),
      withContainer({ command: ['sh'] }),
      'refused by the API server: delete and create it',
    ],
    [
      'a Deployment with more Pods',
      workload('Deployment', {}),
      workload('Deployment', {}, { replicas: 3 }),
      'applied in place',
    ],
    [
      'the template of a Deployment',
      workload('Deployment', {}),
      workload('Deployment', image),
      'new Pods will be rolled out',
    ],
    [
      'the template of a DaemonSet that waits',
      workload('DaemonSet', {}, { updateStrategy: { type: 'OnDelete' } }),
      workload('DaemonSet', image, { updateStrategy: { type: 'OnDelete' } }),
      'new Pods come as old ones are deleted',
    ],
    [
      'the template of a Deployment that is recreated',
      workload('Deployment', {}, { strategy: { type: 'Recreate' } }),
      workload('Deployment', image, { strategy: { type: 'Recreate' } }),
      'recreated: new Pods start when all old ones have ended',
    ],
    ...(
      [
        [0, 'new Pods will be rolled out'],
        [2, 'new Pods will be rolled out down to the partition; those below it stay'],
        [3, 'no Pod takes it before the partition is lowered'],
      ] as const
    ).map(([partition, words]): [string, object, object, string] => {
      const more = { serviceName: 'a', replicas: 3, updateStrategy: { rollingUpdate: { partition } } };
      return [
        `the template of a StatefulSet with partition ${partition} of 3`,
        workload('StatefulSet', {}, more),
        workload('StatefulSet', image, more),
        words,
      ];
    }),
    [
      'the name of the service of a StatefulSet',
      workload('StatefulSet', {}, { serviceName: 'a' }),
      workload('StatefulSet', {}, { serviceName: 'b' }),
      'refused by the API server: delete and create it',
    ],
    [
      'a selector',
      workload('Deployment', {}),
      workload(
        'Deployment',
        {},
        {
          selector: { matchLabels: { app: 'new' } },
          template: { metadata: { labels: { app: 'new' } }, spec: { containers: [container()] } },
        },
      ),
      'refused by the API server: delete and create it',
    ],
    ['an object that no server takes', pod(), withContainer({ image: ' ' }), 'refused by the API server'],
    [
      'an object that no server took before',
      withContainer({ images: 'nginx' }),
      pod(),
      'created: what was there before is refused by the API server',
    ],
    [
      'an object of another kind',
      { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w' }, spec: 1 },
      { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w' }, spec: 2 },
      'not judged: no kind of Kubernetes 1.33 itself',
    ],
  ])('of %s', (_what, before, after, text) => {
    expect(verdict(before, after)?.text).toBe(text);
  });

  it('lets a claim grow, which is bound as a rule, and lets it neither shrink nor change otherwise', () => {
    const claim = (storage: string | number, accessModes = ['ReadWriteOnce']) => ({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data' },
      spec: { accessModes, resources: { requests: { storage } } },
    });
    const grows = 'applied in place once it is bound, if its StorageClass allows volume expansion';
    const refused = 'refused by the API server: delete and create it';
    expect(verdict(claim('1Gi'), claim('2Gi'))?.text).toBe(grows);
    expect(verdict(claim(1000), claim('1Ki'))?.text).toBe(grows);
    expect(verdict(claim('2Gi'), claim('1Gi'))?.text).toBe(refused);
    expect(verdict(claim('1Gi'), claim('2Gi', ['ReadWriteMany']))?.text).toBe(refused);
    expect(compared(claim('1Gi'), claim('1024Mi')).objects).toEqual([]);
  });

  it('gives the reasons of the API server', () => {
    expect(verdict(pod(), withContainer({ command: ['sh'] }))?.reasons).toEqual([
      expect.stringMatching(/^spec: Forbidden: pod updates may not change fields other than/),
    ]);
  });

  it('says of a CronJob that the next Job has it, and of a Job that it cannot', () => {
    const spec = (image: string) => ({
      template: { spec: { restartPolicy: 'Never', containers: [container({ image })] } },
    });
    const job = (image: string) => ({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'j' },
      spec: spec(image),
    });
    const cronJob = (image: string) => ({
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name: 'j' },
      spec: { schedule: '@daily', jobTemplate: { spec: spec(image) } },
    });
    expect(verdict(cronJob('a:1'), cronJob('a:2'))?.text).toBe('the next Job will use it');
    expect(verdict(job('a:1'), job('a:2'))?.outcome).toBe('replaced');
  });
});

describe('objects', () => {
  it('takes another name for another object', () => {
    const renamed = pod({}, { metadata: { name: 'new' } });
    expect(compared(pod(), renamed).objects).toMatchObject([
      { type: 'added', object: { name: 'new' }, verdict: { text: 'created' } },
      { type: 'removed', object: { name: 'web' }, verdict: { text: 'removed' } },
    ]);
  });

  it('takes another version of an API group for the same object', () => {
    const scaler = (apiVersion: string) => ({ apiVersion, kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' } });
    expect(compared(scaler('autoscaling/v1'), scaler('autoscaling/v2')).objects).toMatchObject([
      { type: 'changed', changes: [{ path: 'apiVersion' }] },
    ]);
  });

  it('pairs objects of one name by what they hold, and numbers them', () => {
    const pods = ['a', 'b', 'c'].map((image) => withContainer({ image }));
    expect(compareObjects(pods, pods.toReversed()).objects).toEqual([]);
    expect(compareObjects(pods, [pods[2], withContainer({ image: 'd' }), pods[0]]).objects).toMatchObject([
      { object: { name: 'web', number: 2 }, changes: [{ before: 'b', after: 'd' }] },
    ]);
  });

  it('takes a List for its items', () => {
    const list = { apiVersion: 'v1', kind: 'List', items: [pod(), null] };
    const { metadata, spec } = pod();
    const pods = { apiVersion: 'v1', kind: 'PodList', items: [{ metadata, spec }] };
    expect(compared(list, pod()).objects).toEqual([]);
    expect(compared(list, pods).objects).toEqual([]);
  });

  it('finds the change of a field that the API does not know', () => {
    expect(changes(withContainer({ images: 'a' }), withContainer({ images: 'b' }))).toEqual([
      { type: 'changed', path: 'spec.containers[nginx].images', before: 'a', after: 'b' },
    ]);
  });

  it('compares what is nested without end', () => {
    const deep = (value: string) => ({
      kind: 'Deep',
      spec: JSON.parse(`${'['.repeat(20_000)}"${value}"${']'.repeat(20_000)}`) as unknown,
    });
    expect(changes(deep('a'), deep('a'))).toEqual([]);
    expect(changes(deep('a'), deep('b'))).toEqual([{ type: 'changed', path: '', secret: true }]);
  });
});

describe('a Secret', () => {
  const secret = (more: Fields) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, ...more });

  it('is compared by its data, however it is written', () => {
    expect(changes(secret({ stringData: { key: 'hunter2' } }), secret({ data: { key: 'aHVudGVyMg==' } }))).toEqual([]);
    expect(changes(secret({ stringData: { key: 'hunter2' } }), secret({ stringData: { key: 'hunter3' } }))).toEqual([
      { type: 'changed', path: 'data.key', secret: true },
    ]);
  });

  it.each([
    ['data', secret({ data: { key: 'aHVudGVyMg==' } }), secret({ data: { key: 'aHVudGVyMw==', new: 'aHVudGVyMg==' } })],
    ['a wrong type', secret({ data: { key: 'aHVudGVyMg==' } }), secret({ data: { key: 424242 } })],
    ['bad base64', secret({ data: { key: 'hunter2!' } }), secret({ data: 'hunter2' })],
    ['a wrong field', secret({ stringdata: { key: 'hunter2' } }), secret({ Data: { key: 'hunter2' } })],
    [
      'an item of a list',
      { kind: 'SecretList', apiVersion: 'v1', items: [{ data: { a: 'hunter2' } }] },
      secret({ data: {} }),
    ],
    [
      'what kubectl applied',
      { apiVersion: 'v1', kind: 'Secret' },
      secret({ metadata: { annotations: { 'kubectl.kubernetes.io/last-applied-configuration': 'hunter2' } } }),
    ],
    [
      'a version that there is not',
      { ...secret({ data: { a: 'hunter2' } }), apiVersion: 'v2' },
      { ...secret({}), apiVersion: 'v2' },
    ],
  ])('is never told: %s', (_what, before, after) => {
    expect(JSON.stringify([compared(before, after), compared(after, before)])).not.toMatch(/hunter|aHVudGVy|424242/);
  });
});
