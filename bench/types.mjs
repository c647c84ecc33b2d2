// What the compiler's rules cost: 200 Pods of two containers in one file, as props of our `Pod` and as plain `k8s.PodSpec`.
//   npm run bench -- types
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ours, plain } from './types/pods.mjs';

const runs = Number(process.argv[2] ?? 5);
const root = resolve(import.meta.dirname, '..');
const packages = createRequire(join(root, 'test/compilers/package.json'));
const compiler = (name) => join(dirname(packages.resolve(`${name}/package.json`)), 'bin/tsc');
const options = [
  ...['--ignoreConfig', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', '--esModuleInterop'],
  ...['--target', 'ES2023', '--module', 'node16', '--moduleResolution', 'node16', '--types', 'node'],
];

const folder = mkdtempSync(join(tmpdir(), 'podwright-bench-'));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
symlinkSync(join(root, 'lib'), join(folder, 'lib'));
writeFileSync(join(folder, 'ours.ts'), ours(200));
writeFileSync(join(folder, 'plain.ts'), plain(200));

const figures = ['Check time', 'Memory used', 'Instantiations', 'Types'];
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function measure(name, file) {
  const taken = Array.from({ length: runs }, () => {
    const args = [compiler(name), ...options, '--noEmit', '--extendedDiagnostics', file];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout);
    return figures.map((figure) => Number(new RegExp(`^${figure}:\\s+([\\d.]+)`, 'm').exec(stdout)[1]));
  });
  return figures.map((_, i) => median(taken.map((one) => one[i])));
}

const version = (name) => packages(`${name}/package.json`).version;
for (const name of ['typescript', 'typescript-7']) {
  const rows = { 'k8s.PodSpec': measure(name, 'plain.ts'), Pod: measure(name, 'ours.ts') };
  console.log(`TypeScript ${version(name)}, medians of ${runs} runs`);
  for (const [row, [time, memory, instantiations, types]] of Object.entries(rows))
    console.log(
      `  ${row.padEnd(12)} check ${(time * 1000).toFixed(0).padStart(5)} ms  memory ${(memory / 1024).toFixed(0).padStart(4)} MB  ${instantiations} instantiations, ${types} types`,
    );
  const ratio = (i) => (rows.Pod[i] / rows['k8s.PodSpec'][i]).toFixed(2);
  console.log(`  ratio        check ${ratio(0)}, memory ${ratio(1)}\n`);
}
rmSync(folder, { recursive: true });
