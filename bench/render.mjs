// What `render` costs beside cdk8s's `App.synth()`: seconds of processor time, which other work on the machine blurs
// least; medians of ROUNDS rounds, each in a process of its own.
//   npm run build && node bench/render.mjs [ROUNDS]
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** A Pod of two containers, 1.7 KB as YAML. */
const pod = (i) => ({
  metadata: { name: `web-${i}`, labels: { app: `web-${i}`, 'app.kubernetes.io/name': 'web' } },
  spec: {
    restartPolicy: 'Always',
    securityContext: { runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000 },
    containers: ['web', 'sidecar'].map((name, j) => ({
      name,
      image: `registry.example.com/${name}:1.27.${i % 50}`,
      args: ['--config', `/etc/${name}/config.yaml`],
      ports: [{ name: `http-${j}`, containerPort: 8080 + j }],
      env: [
        { name: 'NUMBER', value: String(i) },
        { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
      ],
      resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '128Mi' } },
      readinessProbe: { httpGet: { path: '/ready', port: 8080 + j }, periodSeconds: 5 },
      volumeMounts: [
        { name: 'cache', mountPath: '/var/cache' },
        { name: 'config', mountPath: `/etc/${name}`, readOnly: true },
      ],
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
    })),
    volumes: [
      { name: 'cache', emptyDir: {} },
      { name: 'config', configMap: { name: 'web' } },
    ],
  },
});

/** Ways to put `count` Pods into charts; `tie` makes a dependency between what it is given. */
const shapes = {
  'one chart': (count) => ({ charts: 1, each: count }),
  'a chart for each Pod': (count) => ({ charts: count, each: 1 }),
  'a chain of dependencies': (count) => ({
    charts: 1,
    each: count,
    tie: (pods, i) => i > 0 && pods[i].addDependency(pods[i - 1]),
  }),
  'layers of two, each on the one before': (count) => ({
    charts: 1,
    each: count,
    tie: (pods, i) => i > 1 && pods[i].addDependency(...pods.slice((i >> 1) * 2 - 2, (i >> 1) * 2)),
  }),
};

function appOf(shape, kind, count, outdir) {
  const { App, ApiObject, Chart } = require('cdk8s');
  const app = new App({ outdir });
  const { charts, each, tie } = shapes[shape](count);
  const { Pod } = kind === 'Podwright' ? require('../lib/constructs/index.js') : {};
  const kplus = kind === 'kplus' ? require('cdk8s-plus-28') : undefined;
  for (let c = 0; c < charts; c++) {
    const chart = new Chart(app, `c${c}`);
    const pods = [];
    for (let i = c * each; i < (c + 1) * each; i++) {
      const { metadata, spec } = pod(i);
      if (Pod) pods.push(new Pod(chart, `p${i}`, { metadata, ...spec }));
      else if (kplus)
        pods.push(
          new kplus.Pod(chart, `p${i}`, {
            metadata,
            containers: spec.containers.map(({ name, image, args }) => ({ name, image, args })),
          }),
        );
      else pods.push(new ApiObject(chart, `p${i}`, { apiVersion: 'v1', kind: 'Pod', metadata, spec }));
    }
    if (tie) for (const i of pods.keys()) tie(pods, i);
  }
  return app;
}

const ways = {
  'App.synth()': (app) => app.synth(),
  'render()': (app) => require('../lib/src/render/render.js').render(app),
};

/** [what, shape, count, [kind, way] of the peer, [kind, way] of ours] */
const theirs = ['ApiObject', 'App.synth()'];
const ours = ['Podwright', 'render()'];
const works = [
  ['10,000 Pods, checked, against ApiObject unchecked', 'one chart', 10_000, theirs, ours],
  ['10,000 ApiObjects, checked, against unchecked', 'one chart', 10_000, theirs, ['ApiObject', 'render()']],
  [
    '10,000 kplus.Pod, checked, against unchecked',
    'one chart',
    10_000,
    ['kplus', 'App.synth()'],
    ['kplus', 'render()'],
  ],
  ['1,000 charts', 'a chart for each Pod', 1000, theirs, ours],
  ['16,000 charts', 'a chart for each Pod', 16_000, undefined, ours],
  ['a chain of 1,000', 'a chain of dependencies', 1000, theirs, ours],
  ['a chain of 10,000', 'a chain of dependencies', 10_000, undefined, ours],
  ['layers of two Pods, 20 deep', 'layers of two, each on the one before', 40, theirs, ours],
  ['layers of two Pods, 1,000 deep', 'layers of two, each on the one before', 2000, undefined, ours],
  ['30,000 Pods', 'one chart', 30_000, undefined, ours],
];

const self = fileURLToPath(import.meta.url);
if (process.argv[2] === '--one') {
  const [shape, kind, way, count, outdir] = process.argv.slice(3);
  if (way === 'render()') require('../lib/src/render/render.js');
  const app = appOf(shape, kind, Number(count), outdir);
  const start = process.cpuUsage();
  ways[way](app);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
} else {
  const rounds = Number(process.argv[2] ?? 3);
  console.log(`Node ${process.version}; medians of ${rounds}; each figure kept in brackets\n`);
  console.log('| work | App.synth() | render() | ratio | render, peak memory |\n| --- | ---: | ---: | ---: | ---: |');
  for (const [what, shape, count, peer, own] of works) {
    const figures = { peer: [], own: [] };
    for (let round = 0; round < rounds; round++) {
      const folders = { peer: folder(), own: folder() };
      if (peer) figures.peer.push(measured(shape, count, peer, folders.peer));
      figures.own.push(measured(shape, count, own, folders.own));
      if (peer && round === 0) mustBeEqual(folders.peer, folders.own);
      for (const path of Object.values(folders)) rmSync(path, { recursive: true });
    }
    const [their, our] = [figures.peer, figures.own].map((list) => median(list.map(({ seconds }) => seconds)));
    const all = (list) => list.map(({ seconds }) => seconds.toFixed(2)).join(' ');
    const time = (seconds, list) => (list.length > 0 ? `${seconds.toFixed(2)} s (${all(list)})` : '');
    const memory = median(figures.own.map(({ megabytes }) => megabytes));
    console.log(
      `| ${what} | ${time(their, figures.peer)} | ${time(our, figures.own)} | ${peer ? `${(their / our).toFixed(1)}x` : ''} | ${memory.toFixed(0)} MB |`,
    );
  }
}

function folder() {
  return mkdtempSync(join(tmpdir(), 'podwright-bench-'));
}

function measured(shape, count, [kind, way], outdir) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [self, '--one', shape, kind, way, String(count), outdir],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The same objects in the same files: a figure for another output would be worth nothing. */
function mustBeEqual(one, other) {
  const { parseAllDocuments } = require('yaml');
  const { isDeepStrictEqual } = require('node:util');
  const files = (path) =>
    readdirSync(path)
      .filter((file) => file.endsWith('.yaml'))
      .sort();
  if (!isDeepStrictEqual(files(one), files(other))) throw new Error('other files');
  for (const file of files(one).slice(0, 20)) {
    const documents = (path) =>
      parseAllDocuments(readFileSync(join(path, file), 'utf8').split('---\n').slice(0, 500).join('---\n')).map(
        (document) => document.toJS(),
      );
    if (!isDeepStrictEqual(documents(one), documents(other))) throw new Error(`other objects in ${file}`);
  }
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
