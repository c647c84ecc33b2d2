// How long a process takes from start to end: an app with the notes' three Pods, in the ways that people run one, and
// what loading Podwright and its command line costs above bare Node.
//   npm run bench -- start
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figures, folder, inTurns, median, printTable, root, run } from './measure.mjs';
import { small } from './pods.mjs';

const rounds = Number(process.argv[2] ?? 3);
const outdir = join(folder, 'dist');
const env = { CDK8S_OUTDIR: outdir };
const tsNode = join(root, 'node_modules/ts-node/dist/bin.js');
const synth = ['cdk8s', 'synth', '--no-check-upgrade', '--output', outdir, '--app'];

const apps = {
  podwright: { source: 'bench/start/podwright.ts', built: 'lib/bench/podwright.js' },
  'cdk8s-plus-28, `k8s.KubePod`': { source: 'bench/start/kubepod.ts', built: 'lib/bench/kubepod.js' },
  'cdk8s-plus-28, `kplus.Pod`': { source: 'bench/start/kplus.ts', built: 'lib/bench/kplus.js' },
};
const ways = {
  'node, built': ({ built }) => run(process.execPath, [built], env),
  'ts-node': ({ source }) => run(process.execPath, [tsNode, source], env),
  'ts-node --transpileOnly': ({ source }) => run(process.execPath, [tsNode, '--transpileOnly', source], env),
  'npx cdk8s synth': ({ source }) => run('npx', [...synth, `npx ts-node ${source}`], env),
};

function rendered(way, app) {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir);
  const result = way(app);
  if (readdirSync(outdir).filter((file) => file.endsWith('.yaml')).length !== 3)
    throw new Error(`${app.source} did not render three files`);
  return result;
}

run('npx', ['tsc', '--project', 'bench/start']);
const cells = Object.entries(ways).flatMap(([name, way]) =>
  Object.entries(apps).map(([app, files]) => [`${name} ${app}`, () => rendered(way, files)]),
);
const results = inTurns(Object.fromEntries(cells), rounds);
console.log(`An app of three Pods, by the clock; medians of ${rounds}\n`);
printTable(
  ['', ...Object.keys(ways)],
  Object.keys(apps).map((app) => [
    app,
    ...Object.keys(ways).map((way) => {
      const list = results.get(`${way} ${app}`);
      const processor = median(list.map((one) => one.processor));
      return `${figures(
        list.map(({ seconds }) => seconds),
        's',
      )}, processor ${processor.toFixed(2)} s`;
    }),
  ]),
);

const file = join(folder, 'one.yaml');
writeFileSync(file, JSON.stringify(small));
const script = (text) => () => run(process.execPath, ['-e', text]);
const podwright =
  (...args) =>
  () =>
    run(process.execPath, ['lib/src/cli/main.js', ...args]);
const starts = {
  'bare Node': script(''),
  "`require('cdk8s')`": script("require('cdk8s')"),
  "`require('podwright')`": script("require('podwright')"),
  "`require('podwright/check')` and one verdict": script(`require('podwright/check').check(${JSON.stringify(small)})`),
  '`podwright --help`': podwright('--help'),
  '`podwright check one.yaml`': podwright('check', file),
};
const many = 3 * rounds;
const milliseconds = new Map(
  [...inTurns(starts, many, { warmUp: 1 })].map(([name, list]) => [name, list.map(({ seconds }) => 1000 * seconds)]),
);
const bare = median(milliseconds.get('bare Node'));
console.log(`Milliseconds by the clock; medians of ${many} after one that is not counted, and the best\n`);
printTable(
  ['', 'median', 'best', 'above bare Node'],
  [...milliseconds].map(([name, list]) => [
    name,
    median(list).toFixed(0),
    Math.min(...list).toFixed(0),
    (median(list) - bare).toFixed(0),
  ]),
);
