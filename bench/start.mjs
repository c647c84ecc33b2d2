// How long an app with the notes' three Pods takes from start to end, as a whole process: medians of RUNS rounds.
//   npm run build && node bench/start.mjs [RUNS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const runs = Number(process.argv[2] ?? 11);
const outdir = mkdtempSync(join(tmpdir(), 'podwright-bench-'));
const tsNode = join(root, 'node_modules/ts-node/dist/bin.js');
const synth = ['npx', 'cdk8s', 'synth', '--no-check-upgrade'];

const apps = {
  'podwright, this repository’s `src/main.ts`': { source: 'src/main.ts', built: 'lib/src/main.js' },
  'podwright, as a package': { source: 'bench/start/podwright.ts', built: 'lib/bench/podwright.js' },
  'cdk8s-plus-28, `k8s.KubePod`': { source: 'bench/start/kubepod.ts', built: 'lib/bench/kubepod.js' },
  'cdk8s-plus-28, `kplus.Pod`': { source: 'bench/start/kplus.ts', built: 'lib/bench/kplus.js' },
};
const ways = {
  'node, built': ({ built }) => [process.execPath, built],
  'ts-node': ({ source }) => [process.execPath, tsNode, source],
  'ts-node --transpileOnly': ({ source }) => [process.execPath, tsNode, '--transpileOnly', source],
  'npx cdk8s synth': ({ source }) => [...synth, '--app', `npx ts-node ${source}`, '--output', outdir],
};

function run([command, ...args]) {
  const env = { ...process.env, CDK8S_OUTDIR: outdir };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed:\n${stdout}${stderr}`);
}

/** Seconds. */
function timed(command) {
  for (const file of readdirSync(outdir)) rmSync(join(outdir, file));
  const start = process.hrtime.bigint();
  run(command);
  const end = process.hrtime.bigint();
  if (readdirSync(outdir).filter((file) => file.endsWith('.yaml')).length !== 3)
    throw new Error(`${command.join(' ')} did not render three files`);
  return Number(end - start) / 1e9;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

run(['npx', 'tsc', '--project', 'bench/start']);
console.log(`| medians of ${runs} | ${Object.keys(ways).join(' | ')} |`);
console.log(`| --- ${'| ---: '.repeat(Object.keys(ways).length)}|`);
const seconds = new Map();
for (let round = 0; round < runs; round++)
  for (const [way, command] of Object.entries(ways))
    for (const [name, app] of Object.entries(apps)) {
      const key = `${way} ${name}`;
      seconds.set(key, [...(seconds.get(key) ?? []), timed(command(app))]);
    }
for (const name of Object.keys(apps)) {
  const cells = Object.keys(ways).map((way) => `${median(seconds.get(`${way} ${name}`)).toFixed(2)} s`);
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
rmSync(outdir, { recursive: true });
