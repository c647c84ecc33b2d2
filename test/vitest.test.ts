import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ApiObject, App, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { beforeEach, describe, expect, test } from 'vitest';
import { pod, Pod, Podwright, SidecarPod } from '../constructs';
import '../src/vitest';

const web = {
  metadata: { name: 'web' },
  containers: [{ name: 'web', image: 'nginx:1.27', ports: [{ containerPort: 80 }] }],
};
const twoNames = { ...web, containers: [web.containers[0]!, { name: 'web', image: 'busybox:1.36' }] };
const text = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx:1.27
    ports:
    - containerPort: 80
`;

let app: App;
let chart: Chart;
beforeEach(() => {
  app = new App();
  chart = new Chart(app, 'shop');
});

/** A Pod that the compiler is told nothing of. */
const illegal = (scope: Construct) => new Pod(scope, 'pod', twoNames as object as typeof web);

describe('toBeAccepted', () => {
  test('passes for an App, a Chart, a construct, a manifest and a list of manifests', () => {
    const construct = new Pod(chart, 'pod', web);
    for (const value of [app, chart, construct, pod(web), [pod(web), construct]]) expect(value).toBeAccepted();
  });

  test('says of a construct what is wrong, its path, and the line that made it', () => {
    illegal(chart);
    const because =
      /shop\/pod: spec\.containers\[1\]\.name: Duplicate value: "web" \(duplicate-value\)[^]*at test\/vitest\.test\.ts:\d+/;
    for (const value of [app, chart]) expect(() => expect(value).toBeAccepted()).toThrow(because);
    expect(chart).not.toBeAccepted();
  });

  test('says of a manifest what is wrong, and its name', () => {
    expect(() => expect([pod(web), pod(twoNames)]).toBeAccepted()).toThrow(
      /Pod\/web: spec\.containers\[1\]\.name: Duplicate value: "web"/,
    );
  });

  test('judges objects of other libraries', () => {
    new kplus.Pod(chart, 'pod', { metadata: { name: 'BAD_name' }, containers: [{ image: 'nginx:1.27' }] });
    expect(() => expect(chart).toBeAccepted()).toThrow(/metadata\.name: Invalid value: "BAD_name"/);
  });

  test('judges for the cluster that it is told of, else for that of the constructs', () => {
    const standard = { metadata: web.metadata, containers: web.containers, hostNetwork: true };
    expect(pod(standard)).not.toBeAccepted({ podSecurity: 'baseline' });
    Podwright.configure(chart, { podSecurity: 'baseline' });
    new Pod(chart, 'pod', standard as object as typeof web);
    expect(() => expect(chart).toBeAccepted({ kubernetes: '1.33' })).toThrow(/\(1\.33\)[^]*host namespaces/);
  });

  test('fails where there is nothing to judge', () => {
    expect(() => expect(chart).toBeAccepted()).toThrow('there is no object');
    expect(() => expect([]).not.toBeAccepted()).toThrow('there is no object');
    expect(() => expect('web').toBeAccepted()).toThrow(TypeError);
  });
});

describe('toMatchManifest', () => {
  test('takes YAML text, the path and the URL of a file, a manifest, a list of manifests and a construct', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'podwright-')), 'web.yaml');
    writeFileSync(file, text);
    const construct = new Pod(chart, 'pod', web);
    for (const expected of [text, JSON.stringify(pod(web)), file, pathToFileURL(file), pod(web), [pod(web)], construct])
      for (const value of [app, chart, construct, pod(web)]) expect(value).toMatchManifest(expected);
  });

  test('compares what the objects mean: defaults, quantities, and the order of keyed lists', () => {
    const written = pod({
      ...web,
      containers: [{ ...web.containers[0]!, resources: { requests: { cpu: '1000m' } } }],
      restartPolicy: 'Always',
    });
    expect(written).toMatchManifest(`${text}    resources:\n      requests:\n        cpu: 1\n`);
  });

  test('fails with what differs, in the terms of Kubernetes', () => {
    new Pod(chart, 'pod', { ...web, containers: [{ name: 'web', image: 'nginx:1.28' }] });
    new kplus.ConfigMap(chart, 'config', { metadata: { name: 'config' } });
    expect(() => expect(chart).toMatchManifest(text)).toThrowErrorMatchingInlineSnapshot(`
      [Error: the objects are not as expected:

      + ConfigMap/config: was not expected
      ~ Pod/web: is not as expected
          ~ spec.containers[web].image: nginx:1.27 → nginx:1.28
          - spec.containers[web].ports[80/TCP]: {"containerPort":80}

      1 added, 1 changed
      ]
    `);
    expect(chart).not.toMatchManifest(text);
  });

  test('says where the expected YAML is no YAML, and which file there is not', () => {
    expect(() => expect(pod(web)).toMatchManifest('a: [\n')).toThrow(/^the expected YAML:\d+:\d+: /);
    expect(() => expect(pod(web)).toMatchManifest('no/such.yaml')).toThrow('no/such.yaml');
  });
});

describe('a snapshot', () => {
  test('shows a construct as the YAML that it renders, in the order in which it is written', () => {
    new SidecarPod(chart, 'pod', {
      metadata: { name: 'web' },
      main: { name: 'web', image: 'nginx:1.27' },
      sidecars: [{ name: 'sleeper', image: 'busybox:1.36', command: ['tail', '-f', '/dev/null'] }],
    });
    expect(chart).toMatchInlineSnapshot(`
      apiVersion: v1
      kind: Pod
      metadata:
        name: web
      spec:
        containers:
        - name: web
          image: nginx:1.27
        - name: sleeper
          image: busybox:1.36
          command:
          - tail
          - -f
          - /dev/null
    `);
  });

  test('shows all objects of an App and of a construct, one document each', () => {
    const group = new Construct(chart, 'group');
    for (const name of ['b', 'a'])
      new ApiObject(group, name, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name } });
    expect(group).toMatchInlineSnapshot(`
      apiVersion: v1
      kind: ServiceAccount
      metadata:
        name: b
      ---
      apiVersion: v1
      kind: ServiceAccount
      metadata:
        name: a
    `);
    new ApiObject(new Chart(app, 'other'), 'c', { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'c' } });
    expect({ app }).toMatchInlineSnapshot(`
      {
        "app": |
          apiVersion: v1
          kind: ServiceAccount
          metadata:
            name: b
          ---
          apiVersion: v1
          kind: ServiceAccount
          metadata:
            name: a
          ---
          apiVersion: v1
          kind: ServiceAccount
          metadata:
            name: c,
      }
    `);
  });

  test('says where there is nothing to show', () => {
    expect(chart).toMatchInlineSnapshot(`# no objects`);
  });
});
