import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, JsonPatch, Lazy, YamlOutputType, type AppProps, type IResolver } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { Pod, Podwright } from '../../constructs';
import { render } from '../../src/render/render';
import { appOf, parts } from './support/apps';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podwright-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const types = [
  YamlOutputType.FILE_PER_APP,
  YamlOutputType.FILE_PER_CHART,
  YamlOutputType.FILE_PER_RESOURCE,
  YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
];
const containers = [{ name: 'web', image: 'nginx:1.27' }];

describe('rendering an app', () => {
  describe.each(types.map((type) => [YamlOutputType[type], type] as const))('%s', (_, yamlOutputType) => {
    test('writes the files of App.synth(), with the same objects in the same order', () => {
      const [ours, theirs] = ['ours', 'theirs'].map((name) => shop({ outdir: join(folder, name), yamlOutputType }));
      const files = render(ours!);
      theirs!.synth();
      expect(objectsIn(ours!.outdir)).toEqual(objectsIn(theirs!.outdir));
      expect(files.sort()).toEqual(
        Object.keys(objectsIn(ours!.outdir))
          .map((file) => join(ours!.outdir, file))
          .sort(),
      );
    });

    test('does so for random trees', () => {
      let run = 0;
      const synthesized = (props: AppProps, parts_: Parameters<typeof appOf>[0], work: (app: App) => unknown) => {
        try {
          const app = appOf(parts_, props);
          if (app.node.children.length === 0 || !app.node.findAll().some(Chart.isChart)) return 'no chart';
          work(app);
          return objectsIn(app.outdir);
        } catch {
          return 'failed';
        }
      };
      fc.assert(
        fc.property(parts(8), (all) => {
          const [ours, theirs] = ['ours', 'theirs'].map((name) => join(folder, name + String(run)));
          run++;
          expect(synthesized({ outdir: ours!, yamlOutputType }, all, (app) => render(app))).toEqual(
            synthesized({ outdir: theirs!, yamlOutputType }, all, (app) => {
              app.synth();
            }),
          );
        }),
        { numRuns: 150 },
      );
    });
  });

  test('asks resolvers, lazy values, patches, and charts that say themselves what they are', () => {
    const shout: IResolver = {
      resolve: (context) => {
        if (context.value === 'quiet') context.replaceValue('LOUD');
      },
    };
    class Own extends Chart {
      override toJson(): unknown[] {
        return [...(super.toJson() as unknown[]), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'own' } }];
      }
    }
    const appIn = (name: string) => {
      const app = new App({ outdir: join(folder, name), resolvers: [shout] });
      const chart = new Chart(app, 'web', { namespace: 'shop', labels: { team: 'quiet' } });
      const pod = new Pod(chart, 'pod', { containers: [{ name: 'web', image: 'nginx:1.27', args: ['quiet'] }] });
      pod.addJsonPatch(JsonPatch.add('/spec/terminationGracePeriodSeconds', 7));
      const lazy = Lazy.any({ produce: () => ['a', 'quiet'] }) as string[];
      new Pod(chart, 'lazy', { containers: [{ name: 'web', image: 'nginx:1.27', args: lazy }] });
      pod.metadata.addAnnotation('later', 'yes');
      new Own(app, 'own');
      return app;
    };
    render(appIn('ours'));
    appIn('theirs').synth();
    expect(objectsIn(join(folder, 'ours'))).toEqual(objectsIn(join(folder, 'theirs')));
    expect(JSON.stringify(objectsIn(join(folder, 'ours')))).toMatch(/LOUD.*LOUD/);
  });

  test('keeps the keys in the order they were written', () => {
    const app = new App({ outdir: folder });
    new Pod(new Chart(app, 'web'), 'web', {
      metadata: { name: 'web' },
      restartPolicy: 'Never',
      containers: [{ image: 'nginx:1.27', name: 'web', workingDir: '/', args: ['-v'] }],
    });
    render(app);
    expect(readFileSync(join(folder, 'web.k8s.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "apiVersion: v1
      kind: Pod
      metadata:
        name: web
      spec:
        restartPolicy: Never
        containers:
        - name: web
          image: nginx:1.27
          workingDir: /
          args:
          - -v
      "
    `);
    expect(process.env['CDK8S_DISABLE_SORT']).toBeUndefined();
  });

  test('tells all complaints of all constructs at once, in the order of the tree, and then writes nothing', () => {
    const app = new App({ outdir: join(folder, 'dist') });
    const chart = new Chart(app, 'a');
    new Pod(chart, 'ours', { metadata: { name: 'BAD_name' as string }, containers });
    new ApiObject(chart, 'theirs', {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'x' },
      spec: { containers: [] },
    });
    new kplus.Pod(chart, 'plus', { metadata: { name: 'plus' }, containers: [{ image: 'ngi nx' }] });
    new Chart(app, 'b').node.addValidation({ validate: () => ['no luck', 'no money'] });
    const message = messageOf(() => render(app));
    expect(message.split('\n').filter((line) => line.startsWith('  ['))).toEqual([
      expect.stringContaining('  [a/ours] metadata.name: Invalid value'),
      expect.stringContaining('  [a/theirs] spec.containers: Required value'),
      expect.stringContaining('  [a/plus/Resource] spec.containers[0].image'),
      '  [b] no luck',
      '  [b] no money',
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('judges the objects of other libraries for the cluster that it is told', () => {
    const pods = (configure: (app: App) => void = () => undefined) => {
      const app = new App({ outdir: join(folder, 'dist') });
      configure(app);
      const spec = { hostNetwork: true, containers };
      new ApiObject(new Chart(app, 'a'), 'pod', { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec });
      return app;
    };
    expect(() => render(pods())).not.toThrow();
    expect(() => render(pods(), { podSecurity: 'baseline' })).toThrow(/hostNetwork|host namespaces/);
    expect(() => render(pods((app) => Podwright.configure(app, { podSecurity: 'baseline' })))).toThrow(/host/);
    process.env['PODWRIGHT_KUBERNETES'] = '1.2';
    expect(() => render(pods())).toThrow("PODWRIGHT_KUBERNETES is '1.2': it is one of 1.28");
    delete process.env['PODWRIGHT_KUBERNETES'];
    process.env['PODWRIGHT_POD_SECURITY'] = 'strict';
    expect(() => render(pods())).toThrow("PODWRIGHT_POD_SECURITY is 'strict': it is baseline or restricted");
    delete process.env['PODWRIGHT_POD_SECURITY'];
  });

  test('writes a kustomization that lists the files', (context) => {
    const app = shop({ outdir: folder });
    render(app, { kustomization: true });
    expect(readFileSync(join(folder, 'kustomization.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "apiVersion: kustomize.config.k8s.io/v1beta1
      kind: Kustomization
      resources:
      - 0002-c.k8s.yaml
      "
    `);
    if (!process.env['CI'] && spawnSync('kubectl').error)
      context.skip('kubectl is missing: on Debian, apt-get install kubernetes-client');
    const built = parseAllDocuments(execFileSync('kubectl', ['kustomize', folder], { encoding: 'utf8' }));
    expect(built).toHaveLength(3);
  });

  test('tells cdk8s-cli, which runs validation plugins, the constructs of objects', () => {
    process.env['CDK8S_RECORD_CONSTRUCT_METADATA'] = 'true';
    const [ours, theirs] = ['ours', 'theirs'].map((name) => shop({ outdir: join(folder, name) }));
    render(ours!);
    theirs!.synth();
    delete process.env['CDK8S_RECORD_CONSTRUCT_METADATA'];
    const [one, other] = [ours!, theirs!].map(
      ({ outdir }) => JSON.parse(readFileSync(join(outdir, 'construct-metadata.json'), 'utf8')) as unknown,
    );
    expect(one).toEqual(other);
  });

  test('stays in its folder', () => {
    const app = new App({ outdir: join(folder, 'dist'), outputFileExtension: '/../../out.yaml' });
    new Chart(app, 'web');
    expect(() => render(app)).toThrow("web: 'web/../../out.yaml' is no file of the output folder");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('where App.synth() does harm', () => {
  test('files that no chart makes any more are removed', () => {
    const files = (outdir: string, work: (app: App) => unknown) => {
      for (const id of ['old', 'new']) {
        const app = new App({ outdir });
        new Chart(app, id);
        work(app);
      }
      return readdirSync(outdir).filter((file) => file.endsWith('.yaml'));
    };
    const theirs = files(join(folder, 'theirs'), (app) => {
      app.synth();
    });
    expect(theirs).toEqual(['new.k8s.yaml', 'old.k8s.yaml']);
    expect(files(join(folder, 'ours'), (app) => render(app))).toEqual(['new.k8s.yaml']);
  });

  test('two resources of one name, in two namespaces, are refused where they would make one file', () => {
    const twins = (name: string) => {
      const app = new App({ outdir: join(folder, name), yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
      for (const namespace of ['blue', 'green'])
        new Pod(new Chart(app, namespace, { namespace }), 'web', { metadata: { name: 'web' }, containers });
      return app;
    };
    twins('theirs').synth();
    expect(readdirSync(join(folder, 'theirs'))).toEqual(['Pod.web.k8s.yaml']);
    expect(() => render(twins('ours'))).toThrow('blue/web and green/web make the same file, Pod.web.k8s.yaml');
    expect(existsSync(join(folder, 'ours'))).toBe(false);
  });

  test('two files whose names differ in capitals alone are refused', () => {
    const app = new App({ outdir: folder, outputFileExtension: '' });
    for (const kind of ['Thing', 'THING'])
      new ApiObject(new Chart(app, kind), 'x', { apiVersion: 'example.com/v1', kind, metadata: { name: 'x' } });
    expect(() => render(Object.assign(app, { yamlOutputType: YamlOutputType.FILE_PER_RESOURCE }))).toThrow(
      'make the same file',
    );
  });

  test('an app without charts is refused', () => {
    const outdir = join(folder, 'dist');
    new App({ outdir }).synth();
    expect(readdirSync(outdir)).toEqual([]);
    expect(() => render(new App({ outdir }))).toThrow('the app has no chart');
  });
});

function shop(props: AppProps): App {
  const app = new App(props);
  const [c, b, a] = ['c', 'b', 'a'].map((id) => new Chart(app, id, { namespace: 'shop' }));
  const last = new Pod(c!, 'last', { metadata: { name: 'last', labels: { app: 'last' } }, containers });
  const first = new Pod(c!, 'first', { metadata: { name: 'first' }, containers });
  last.addDependency(first, b!);
  b!.addDependency(a!);
  new kplus.Service(c!, 'service', { selector: last, ports: [{ port: 80 }] });
  return app;
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

/** The objects of each YAML file, by its path. */
function objectsIn(outdir: string): Record<string, unknown[]> {
  const read = (file: string): unknown[] =>
    parseAllDocuments(readFileSync(join(outdir, file), 'utf8')).map((document) => document.toJS() as unknown);
  return Object.fromEntries(
    (readdirSync(outdir, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file, read(file)]),
  );
}
