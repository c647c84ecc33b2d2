// Runs the benchmarks, all or those named, and writes what they print to bench/results.md.
//   npm run bench [-- check|render|start|types|verdict ...]
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { isInstalled, peerPod, root } from './measure.mjs';

const benchmarks = ['render', 'check', 'verdict', 'start', 'types'];
const named = process.argv.slice(2);
const unknown = named.find((name) => !benchmarks.includes(name));
if (unknown !== undefined) throw new Error(`there is no benchmark '${unknown}': there are ${benchmarks.join(', ')}`);

const require = createRequire(import.meta.url);
const versionIn = (file) => JSON.parse(readFileSync(file, 'utf8')).version;
const versionOf = (name) => versionIn(require.resolve(`${name}/package.json`));
const firstLine = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' }).stdout.split('\n')[0];

function* machine() {
  yield `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()} ${release()}`;
  yield `load before: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`;
  const packages = ['cdk8s', 'cdk8s-plus-28', 'constructs', 'yaml'].map((name) => `${name} ${versionOf(name)}`);
  yield `Node ${process.versions.node}, ${packages.join(', ')}`;
  yield peerPod
    ? `kubernetes-models ${versionIn(join(peerPod, '../../package.json'))}`
    : 'kubernetes-models: not installed (npm install --prefix bench/peers)';
  yield isInstalled('kubectl') ? `kubectl ${firstLine('kubectl', 'version', '--client')}` : 'kubectl: not installed';
  yield isInstalled('jsonnet') ? firstLine('jsonnet', '--version') : 'jsonnet: not installed';
  yield isInstalled('kubeconform') ? `kubeconform ${firstLine('kubeconform', '-v')}` : 'kubeconform: not installed';
}

const rounds = 3;

/** Runs a benchmark, shows what it prints, and returns it. */
async function printed(name) {
  const script = join(root, `bench/${name}.mjs`);
  const child = spawn(process.execPath, [script, String(rounds)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
    process.stdout.write(chunk);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code === 0) return text;
  process.exitCode = 1;
  return `${text}\nIt failed.\n`;
}

const parts = [`# Results of npm run bench\n\n${[...machine()].map((line) => `- ${line}\n`).join('')}`];
console.log(parts[0]);
for (const name of benchmarks.filter((one) => named.length === 0 || named.includes(one))) {
  console.log(`## ${name}\n`);
  parts.push(`## ${name}\n\n${(await printed(name)).trimEnd()}\n`);
}
writeFileSync(join(root, 'bench/results.md'), parts.join('\n'));
