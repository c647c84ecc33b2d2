// What `render` costs beside cdk8s's `App.synth()`, how it grows, and what others take for the same Pods.
// Each figure is of a process of its own. The time is that of the thread which renders: on a machine with nothing else to
// do it is what one waits for, and other work on the machine blurs it least.
//   npm run bench -- render
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { figures, folder, inTurns, isInstalled, median, peerPod, printTable, run, runNode, times } from './measure.mjs';
import { manifest, pod } from './pods.mjs';

const require = createRequire(import.meta.url);

/** Ways to put `count` Pods into charts; `tie` makes a dependency between what it is given. */
const shapes = {
  'one chart': (count) => ({ charts: 1, each: count }),
  'a chart for each Pod': (count) => ({ charts: count, each: 1 }),
  'a chain of dependencies': (count) => ({
    charts: 1,
    each: count,
    tie: (pods, i) => i > 0 && pods[i].addDependency(pods[i - 1]),
  }),
  'layers of two Pods, each on the one before': (count) => ({
    charts: 1,
    each: count,
    tie: (pods, i) => i > 1 && pods[i].addDependency(...pods.slice((i >> 1) * 2 - 2, (i >> 1) * 2)),
  }),
};

/** What makes a Pod in a chart. */
const makers = {
  ApiObject: () => {
    const { ApiObject } = require('cdk8s');
    return (chart, i) => new ApiObject(chart, `p${i}`, manifest(i));
  },
  'kplus.Pod': () => {
    const kplus = require('cdk8s-plus-28');
    return (chart, i) => {
      const { metadata, spec } = pod(i);
      const containers = spec.containers.map(({ name, image, args }) => ({ name, image, args }));
      return new kplus.Pod(chart, `p${i}`, { metadata, containers });
    };
  },
  'podwright.Pod': () => {
    const { Pod } = require('../lib/constructs/index.js');
    return (chart, i) => {
      const { metadata, spec } = pod(i);
      return new Pod(chart, `p${i}`, { metadata, ...spec });
    };
  },
  'podwright.Pod, unchecked': () => {
    const make = makers['podwright.Pod']();
    return (chart, i) => {
      const made = make(chart, i);
      made.node.validate = () => [];
      return made;
    };
  },
};

const ways = {
  'App.synth()': () => (app) => app.synth(),
  'render()': () => require('../lib/src/render/render.js').render,
};

function appOf(shape, maker, count, outdir) {
  const { App, Chart } = require('cdk8s');
  const app = new App({ outdir });
  const { charts, each, tie } = shapes[shape](count);
  const make = makers[maker]();
  for (let c = 0; c < charts; c++) {
    const chart = new Chart(app, `c${c}`);
    const pods = Array.from({ length: each }, (_, i) => make(chart, c * each + i));
    if (tie) for (const i of pods.keys()) tie(pods, i);
  }
  return app;
}

const newFolder = () => mkdtempSync(join(folder, 'dist-'));

/** In a process of its own: makes the app, and measures nothing but its rendering. */
function measureOne([shape, maker, way, count, warmUp, outdir]) {
  const synthesize = ways[way]();
  if (Number(warmUp) > 0) synthesize(appOf('one chart', maker, Number(warmUp), newFolder()));
  const app = appOf(shape, maker, Number(count), outdir);
  // What the making left behind is not for the rendering to collect.
  globalThis.gc();
  const start = { thread: threadTime(), process: process.cpuUsage() };
  synthesize(app);
  const { user, system } = process.cpuUsage(start.process);
  console.log(JSON.stringify({ thread: threadTime() - start.thread, processor: (user + system) / 1e6 }));
}

/** Seconds of processor time of this thread, as Linux tells them; elsewhere of the process, with V8's own threads. */
function threadTime() {
  if (existsSync('/proc/self/schedstat'))
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e9;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const self = fileURLToPath(import.meta.url);

/** Seconds and MB of one rendering, and its folder. */
function measured(shape, maker, way, count, { warmUp = 0, outdir = newFolder() } = {}) {
  const args = ['--one', shape, maker, way, String(count), String(warmUp), outdir];
  const { stdout, megabytes } = runNode(['--expose-gc', self, ...args]);
  return { ...JSON.parse(stdout), megabytes, outdir };
}

/** The objects of the YAML files of a folder, by file; of a long file the first ones. */
function objectsIn(outdir) {
  const { parseAllDocuments } = require('yaml');
  const files = readdirSync(outdir).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => {
    const documents = readFileSync(join(outdir, file), 'utf8').split('---\n').slice(0, 500);
    return [file, parseAllDocuments(documents.join('---\n')).map((document) => document.toJS())];
  });
}

/** The same objects in the same files: a figure for another output would be worth nothing. */
function mustBeEqual(...outdirs) {
  const [first, ...others] = outdirs.map(objectsIn);
  for (const other of others) if (!isDeepStrictEqual(first, other)) throw new Error('other objects are rendered');
}

function againstSynth(rounds) {
  const works = [
    [
      '10,000 Pods in a chart',
      'one chart',
      10_000,
      'ApiObject',
      ['podwright.Pod', 'podwright.Pod, unchecked', 'ApiObject'],
    ],
    ['10,000 Pods in a chart', 'one chart', 10_000, 'kplus.Pod', ['kplus.Pod']],
    ['1,000 charts of a Pod', 'a chart for each Pod', 1000, 'ApiObject', ['podwright.Pod']],
    ['20 layers of two Pods', 'layers of two Pods, each on the one before', 40, 'ApiObject', ['podwright.Pod']],
  ];
  console.log(`### Against \`App.synth()\`\n\nWithout the making of the app; medians of ${rounds}\n`);
  const rows = works.flatMap(([what, shape, count, peer, makers]) => {
    const way = (maker, name) => () => measured(shape, maker, name, count);
    const results = inTurns(
      {
        synth: way(peer, 'App.synth()'),
        ...Object.fromEntries(makers.map((maker) => [maker, way(maker, 'render()')])),
      },
      rounds,
    );
    mustBeEqual(...[...results.values()].map((list) => list[0].outdir));
    for (const { outdir } of [...results.values()].flat()) rmSync(outdir, { recursive: true });
    const seconds = (name) => results.get(name).map((one) => one.thread);
    return makers.map((maker) => [
      `${what}: ${maker}`,
      `${peer}: ${figures(seconds('synth'), 's')}`,
      figures(seconds(maker), 's'),
      times(median(seconds('synth')) / median(seconds(maker))),
      `${median(results.get(maker).map((one) => one.processor)).toFixed(2)} s`,
      `${median(results.get(maker).map((one) => one.megabytes)).toFixed(0)} MB`,
    ]);
  });
  printTable(['', '`App.synth()`', '`render()`', 'as fast', 'with V8’s threads', 'peak memory'], rows);
}

function growth() {
  const works = [
    ['one chart', [1000, 10_000, 30_000, 120_000]],
    ['a chart for each Pod', [1000, 16_000]],
    ['a chain of dependencies', [1000, 10_000]],
    ['layers of two Pods, each on the one before', [400, 2000]],
  ];
  console.log('### Growth\n\nIn a process that has rendered 2,000 Pods before, Podwright’s Pods, checked; once\n');
  printTable(
    ['', 'Pods', 'time', 'for each Pod', 'peak memory'],
    works.flatMap(([shape, counts]) =>
      counts.map((count) => {
        const { thread, megabytes, outdir } = measured(shape, 'podwright.Pod', 'render()', count, {
          warmUp: 2000,
        });
        rmSync(outdir, { recursive: true });
        const each = `${((1e6 * thread) / count).toFixed(0)} µs`;
        return [shape, count.toLocaleString('en'), `${thread.toFixed(2)} s`, each, `${megabytes.toFixed(0)} MB`];
      }),
    ),
  );
}

/** Whole processes that make the YAML of 500 Pods, each in its own way. */
function others(rounds) {
  const manifests = Array.from({ length: 500 }, (_, i) => manifest(i));
  const place = join(folder, 'others');
  mkdirSync(place);
  const write = (name, text) => writeFileSync(join(place, name), text);
  write('pods.json', JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests }));
  write('kustomization.yaml', JSON.stringify({ resources: ['pods.json'] }));
  write(
    'pods.jsonnet',
    `local pod = function(i) ${JSON.stringify(manifest(0)).replace(/"(web-)0"/g, '"$1" + i')}; [pod(i) for i in std.range(0, 499)]`,
  );
  write(
    'models.cjs',
    `const { stringify } = require(${JSON.stringify(require.resolve('yaml'))});
     const { Pod } = require(process.argv[2]);
     const { items } = require(${JSON.stringify(join(place, 'pods.json'))});
     console.log(items.map((item) => { const pod = new Pod(item); pod.validate(); return stringify(pod.toJSON()); }).join('---\\n'));`,
  );
  const synth = (maker, way) => () => {
    const outdir = newFolder();
    const result = run(process.execPath, ['--expose-gc', self, '--one', 'one chart', maker, way, '500', '0', outdir]);
    return { ...result, stdout: readFileSync(join(outdir, 'c0.k8s.yaml'), 'utf8') };
  };
  const ways = {
    'podwright, `render()`, checked': synth('podwright.Pod', 'render()'),
    'cdk8s, `App.synth()`': synth('ApiObject', 'App.synth()'),
    ...(peerPod && {
      'kubernetes-models and yaml, validated by schema': () =>
        run(process.execPath, [join(place, 'models.cjs'), peerPod]),
    }),
    ...(isInstalled('kubectl') && { '`kubectl kustomize`': () => run('kubectl', ['kustomize', place]) }),
    ...(isInstalled('jsonnet') && { 'jsonnet, `-y`': () => run('jsonnet', ['-y', join(place, 'pods.jsonnet')]) }),
  };
  const { parseAllDocuments } = require('yaml');
  const objects = (text) =>
    parseAllDocuments(text)
      .map((document) => document.toJS())
      .filter(Boolean)
      .sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
  const results = inTurns(ways, rounds);
  for (const [name, [{ stdout }]] of results) {
    const made = objects(stdout);
    const isSame = name.startsWith('jsonnet')
      ? made.length === 500
      : isDeepStrictEqual(made, objects(manifests.map((one) => JSON.stringify(one)).join('\n---\n')));
    if (!isSame) throw new Error(`${name} makes other objects`);
  }
  const ours = median([...results.values()][0].map((one) => one.seconds));
  console.log(`### Others\n\n500 Pods as YAML, whole processes, by the clock; medians of ${rounds}\n`);
  printTable(
    ['', 'time', 'to ours', 'processor'],
    [...results].map(([name, list]) => {
      const seconds = list.map((one) => one.seconds);
      const processor = median(list.map((one) => one.processor));
      return [name, figures(seconds, 's'), times(median(seconds) / ours), `${processor.toFixed(2)} s`];
    }),
  );
}

if (process.argv[2] === '--one') measureOne(process.argv.slice(3));
else {
  const rounds = Number(process.argv[2] ?? 3);
  againstSynth(rounds);
  growth();
  others(rounds);
}
