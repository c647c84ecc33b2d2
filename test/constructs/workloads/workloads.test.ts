import { App, Chart, Testing } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  CronJob,
  DaemonSet,
  Deployment,
  Job,
  nginxPod,
  pod,
  ReplicaSet,
  sidecarPod,
  StatefulSet,
} from '../../../constructs';
import { render } from '../../../src/render/render';
import { objectsIn, refusals, yamlOf, type Manifest } from './support';

const web = { metadata: { name: 'web' }, containers: [{ name: 'web', image: 'nginx:1.27' }] } as const;

/** The one object that a construct makes. */
const only = (fill: (chart: Chart) => unknown) => objectsIn(fill)[0]!;

const templateOf = ({ spec }: Manifest) => spec['template'] as { metadata?: object; spec: object };

const labelsOf = (object: Manifest) => ({
  selector: object.spec['selector'],
  labels: (templateOf(object).metadata as { labels?: object }).labels,
});

describe('a Pod becomes a workload by one word', () => {
  const labels = { app: 'web' };
  const metadata = { name: 'web', namespace: 'shop', labels, annotations: { team: 'shop' } };
  const container = { name: 'web', image: 'nginx:1.27' };
  const sidecars = [{ name: 'shell', image: 'busybox:1.36' }];

  test.each([
    ['Pod', pod({ metadata, containers: [container] }), { metadata, containers: [container] }],
    ['NginxPod', nginxPod({ metadata, nginx: container }), { metadata, nginx: container }],
    ['SidecarPod', sidecarPod({ metadata, main: container, sidecars }), { metadata, main: container, sidecars }],
  ])('%s', (_name, { spec }, props) => {
    const deployment = only((chart) => new Deployment(chart, 'web', props));
    expect(deployment).toEqual({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        selector: { matchLabels: labels },
        template: { metadata: { labels, annotations: { team: 'shop' } }, spec },
      },
    });
    expect(refusals([deployment])).toEqual([]);
  });

  test('and takes a description that any function made', () => {
    const described = nginxPod({ metadata, nginx: container });
    const deployment = only((chart) => new Deployment(chart, 'web', { replicas: 3, pod: described }));
    expect(deployment.metadata).toEqual(metadata);
    expect(templateOf(deployment)).toEqual({
      metadata: { labels, annotations: { team: 'shop' } },
      spec: described.spec,
    });
  });
});

describe('the kinds', () => {
  const rendered = {
    Deployment: (chart: Chart) =>
      new Deployment(chart, 'web', { ...web, replicas: 3, strategy: { type: 'Recreate' }, hostNetwork: true }),
    ReplicaSet: (chart: Chart) => new ReplicaSet(chart, 'web', { ...web, replicas: 3, minReadySeconds: 5 }),
    StatefulSet: (chart: Chart) =>
      new StatefulSet(chart, 'db', {
        metadata: { name: 'db' },
        serviceName: 'db',
        containers: [{ name: 'db', image: 'postgres:16', volumeMounts: [{ name: 'data', mountPath: '/data' }] }],
        volumeClaimTemplates: [
          {
            metadata: { name: 'data' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } } },
          },
        ],
      }),
    DaemonSet: (chart: Chart) =>
      new DaemonSet(chart, 'web', {
        ...web,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
      }),
    Job: (chart: Chart) => new Job(chart, 'web', { ...web, backoffLimit: 2 }),
    CronJob: (chart: Chart) => new CronJob(chart, 'web', { ...web, schedule: '0 3 * * *', backoffLimit: 2 }),
  };

  test.each(Object.entries(rendered))('%s', (_kind, fill) => {
    expect(yamlOf(fill)).toMatchSnapshot();
    expect(refusals(objectsIn(fill))).toEqual([]);
  });
});

describe('selector and labels', () => {
  test('are the name of the workload where none are written: it is illegal without', () => {
    const agreed = { 'app.kubernetes.io/name': 'web' };
    expect(labelsOf(only((chart) => new Deployment(chart, 'a', web)))).toEqual({
      selector: { matchLabels: agreed },
      labels: agreed,
    });
  });

  test('are made from the path where there is no name, or one too long for a label', () => {
    const { containers } = web;
    const labelled = (name?: string) =>
      labelsOf(only((chart) => new Deployment(chart, 'web', { containers, ...(name && { metadata: { name } }) })));
    for (const { labels } of [labelled(), labelled(`${'a'.repeat(63)}.b`)])
      expect(labels).toEqual({ 'app.kubernetes.io/name': expect.stringMatching(/^test-web-\w+$/) as string });
  });

  test('select by the labels that are written, but for the version, as a selector can never change', () => {
    const labels = { app: 'web', 'app.kubernetes.io/version': '2.1' };
    const object = only((chart) => new Deployment(chart, 'a', { ...web, metadata: { name: 'web', labels } }));
    expect(labelsOf(object)).toEqual({ selector: { matchLabels: { app: 'web' } }, labels });
  });

  test('agree where only the selector is written', () => {
    const selector = { matchLabels: { app: 'web' } };
    const object = only((chart) => new Deployment(chart, 'a', { ...web, selector }));
    expect(labelsOf(object)).toEqual({ selector, labels: { app: 'web' } });
  });

  test('are those of the template, where they are written there', () => {
    const object = only(
      (chart) =>
        new DaemonSet(chart, 'a', {
          ...web,
          metadata: { name: 'web', labels: { team: 'shop' } },
          template: { metadata: { labels: { app: 'web' } } },
        }),
    );
    expect(object.metadata['labels']).toEqual({ team: 'shop' });
    expect(labelsOf(object)).toEqual({ selector: { matchLabels: { app: 'web' } }, labels: { app: 'web' } });
  });

  test('that do not agree fail the synthesis, with the line', () => {
    const app = new App({ outdir: '/nonexistent' });
    new Deployment(new Chart(app, 'shop'), 'web', {
      ...web,
      metadata: { name: 'web', labels: { app: 'web' } },
      selector: { matchLabels: { app: 'wep' as string } },
    });
    expect(() => render(app)).toThrow(
      /\[shop\/web\] spec\.template\.metadata\.labels: .*`selector` does not match template `labels`[^]*\n {4}at test\/constructs\/workloads\/workloads\.test\.ts:\d+:\d+/,
    );
  });
});

describe('the restart policy', () => {
  const policyOf = (fill: (chart: Chart) => unknown) =>
    (templateOf(only(fill)).spec as { restartPolicy?: string }).restartPolicy;

  test('of a Job is Never where none is written', () => {
    expect(policyOf((chart) => new Job(chart, 'a', web))).toBe('Never');
    expect(policyOf((chart) => new Job(chart, 'a', { ...web, restartPolicy: 'OnFailure' }))).toBe('OnFailure');
    expect(policyOf((chart) => new Deployment(chart, 'a', web))).toBeUndefined();
  });

  test('that a kind does not take fails the synthesis', () => {
    expect(() => only((chart) => new Deployment(chart, 'a', { ...web, restartPolicy: 'Never' as string }))).toThrow(
      'spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"',
    );
  });
});

describe('fields of one name', () => {
  test('are the outer ones, and the inner ones where they stand in the API', () => {
    const cronJob = only(
      (chart) =>
        new CronJob(chart, 'a', {
          ...web,
          schedule: '0 3 * * *',
          suspend: false,
          activeDeadlineSeconds: 600,
          jobTemplate: { metadata: { labels: { queue: 'night' } }, spec: { suspend: true } },
          template: { spec: { activeDeadlineSeconds: 60 } },
        }),
    );
    expect(cronJob.spec).toEqual({
      schedule: '0 3 * * *',
      suspend: false,
      jobTemplate: {
        metadata: { labels: { queue: 'night' } },
        spec: {
          suspend: true,
          activeDeadlineSeconds: 600,
          template: { spec: { containers: web.containers, restartPolicy: 'Never', activeDeadlineSeconds: 60 } },
        },
      },
    });
    expect(refusals([cronJob])).toEqual([]);
  });
});

describe('highlyAvailable', () => {
  test('spreads two replicas and lets one at a time be evicted', () => {
    const fill = (chart: Chart) => new Deployment(chart, 'web', { ...web, highlyAvailable: true });
    expect(yamlOf(fill)).toMatchSnapshot();
    expect(refusals(objectsIn(fill))).toEqual([]);
  });

  test('keeps what is written', () => {
    const topologySpreadConstraints = [
      { maxSkew: 2, topologyKey: 'rack', whenUnsatisfiable: 'DoNotSchedule', labelSelector: {} },
    ];
    const [set, budget] = objectsIn(
      (chart) => new StatefulSet(chart, 'a', { ...web, replicas: 5, topologySpreadConstraints, highlyAvailable: true }),
    );
    expect(set!.spec['replicas']).toBe(5);
    expect(templateOf(set!).spec).toMatchObject({ topologySpreadConstraints });
    expect(budget!.kind).toBe('PodDisruptionBudget');
  });

  test('of one replica is an error with its line', () => {
    expect(
      () => new Deployment(Testing.chart(), 'web', { ...web, replicas: 1 as number, highlyAvailable: true }),
    ).toThrow(
      /^test\/web: highlyAvailable needs 2 replicas or more, not 1\n {4}at test\/constructs\/workloads\/workloads\.test\.ts:\d+:\d+$/,
    );
  });
});

test('sidecars of a workload are native from 1.29 on', () => {
  const keys = (kubernetes: '1.28' | '1.33') =>
    Object.keys(
      templateOf(
        only(
          (chart) =>
            new DaemonSet(chart, 'a', {
              kubernetes,
              main: { name: 'web', image: 'nginx:1.27' },
              sidecars: [{ name: 'shell', image: 'busybox:1.36' }],
            }),
        ),
      ).spec,
    );
  expect(keys('1.28')).not.toContain('initContainers');
  expect(keys('1.33')).toContain('initContainers');
});

test('the ConfigMaps of an nginx are rendered before the workload that mounts them', () => {
  const [config, deployment] = objectsIn(
    (chart) =>
      new Deployment(chart, 'web', { metadata: { name: 'web' }, nginx: { name: 'nginx' }, config: [{ listen: 8080 }] }),
  );
  expect(config!.kind).toBe('ConfigMap');
  expect(templateOf(deployment!).spec).toMatchObject({
    containers: [{ ports: [{ containerPort: 8080 }] }],
    volumes: [{ configMap: { name: config!.metadata['name'] } }],
  });
  expect(Object.keys((templateOf(deployment!).metadata as { annotations: object }).annotations)).toEqual([
    expect.stringContaining('checksum/'),
  ]);
});

test('a change of the config makes new Pods, where the template has annotations of its own, too', () => {
  const object = objectsIn(
    (chart) =>
      new Deployment(chart, 'web', {
        metadata: { name: 'web', annotations: { team: 'shop' } },
        nginx: { name: 'nginx' },
        config: [{ listen: 8080 }],
        template: { metadata: { annotations: { 'prometheus.io/scrape': 'true' } } },
      }),
  ).at(-1)!;
  expect((templateOf(object).metadata as { annotations: object }).annotations).toEqual({
    'checksum/nginx-config': expect.any(String) as string,
    'prometheus.io/scrape': 'true',
  });
});

test('workloads of one description share its ConfigMaps', () => {
  const pod = nginxPod({ metadata: { name: 'web' }, nginx: { name: 'nginx' }, config: [{ listen: 8080 }] });
  const kinds = objectsIn((chart) => {
    new Deployment(chart, 'all', { metadata: { name: 'all' }, pod });
    new DaemonSet(chart, 'each', { metadata: { name: 'each' }, pod });
  }).map(({ kind }) => kind);
  expect(kinds).toEqual(['ConfigMap', 'Deployment', 'DaemonSet']);
});

test('ConfigMaps of one name that hold other files are an error that names both', () => {
  const chart = Testing.chart();
  const metadata = { name: 'web' };
  new Deployment(chart, 'a', { metadata, nginx: { name: 'nginx' }, config: [{ listen: 8080 }] });
  expect(() => new DaemonSet(chart, 'b', { metadata, nginx: { name: 'nginx' }, config: [{ listen: 8081 }] })).toThrow(
    /^test\/b: ConfigMap 'web-nginx-config' is made for volume 'nginx-config', and test\/a-nginx-config is one of the same name[^]*\n {4}at test\/constructs\/workloads\/workloads\.test\.ts:\d+:\d+$/,
  );
  const elsewhere = { name: 'web', namespace: 'other' };
  new DaemonSet(chart, 'c', { metadata: elsewhere, nginx: { name: 'nginx' }, config: [{ listen: 8081 }] });
});
