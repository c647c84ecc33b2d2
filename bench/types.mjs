// What the compiler's rules cost: 200 Pods of two containers in one file, as props of our `Pod` and as plain `k8s.PodSpec`;
// and what of it is the price of reading literals, without any rule.
//   npm run bench -- types
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { literals, ours, plain } from './types/pods.mjs';

const runs = Number(process.argv[2] ?? 5);
const root = resolve(import.meta.dirname, '..');
const packages = createRequire(join(root, 'test/compilers/package.json'));
const compiler = (name) => join(dirname(packages.resolve(`${name}/package.json`)), 'bin/tsc');
const options = [
  ...['--ignoreConfig', '--strict', '--target', 'ES2022', '--module', 'node16', '--types', 'node'],
  ...['--noEmit', '--extendedDiagnostics'],
];
/** The README's tsconfig.json leaves the declarations of packages alone; the compiler's default, and `cdk8s init`, do not. */
const projects = {
  'skipLibCheck, as in the README': ['--skipLibCheck'],
  "the compiler's default, as by cdk8s init": [],
};

const folder = mkdtempSync(join(tmpdir(), 'podwright-bench-'));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
symlinkSync(join(root, 'lib'), join(folder, 'lib'));
const ways = { 'k8s.PodSpec': plain, 'literals only': literals, Pod: ours };
for (const [name, of] of Object.entries(ways)) writeFileSync(join(folder, `${name}.ts`), of(200));

const figures = ['Check time', 'Memory used', 'Instantiations', 'Types'];
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The figures of each way, which take turns. */
function measure(name, project) {
  const taken = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let run = 0; run < runs; run++)
    for (const way of Object.keys(ways)) {
      const args = [compiler(name), ...options, ...project, `${way}.ts`];
      const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(stdout);
      taken[way].push(figures.map((figure) => Number(new RegExp(`^${figure}:\\s+([\\d.]+)`, 'm').exec(stdout)[1])));
    }
  return Object.entries(taken).map(([way, all]) => [way, figures.map((_, i) => median(all.map((one) => one[i])))]);
}

const version = (name) => packages(`${name}/package.json`).version;
for (const name of ['typescript', 'typescript-7'])
  for (const [title, project] of Object.entries(projects)) {
    console.log(`TypeScript ${version(name)}, ${title}; medians of ${runs} runs`);
    const rows = measure(name, project);
    const [[, base]] = rows;
    for (const [way, [time, memory, instantiations, types]] of rows) {
      const ratio = (value, i) => (value / base[i]).toFixed(2);
      console.log(
        `  ${way.padEnd(13)} check ${(time * 1000).toFixed(0).padStart(5)} ms (${ratio(time, 0)})  ` +
          `memory ${(memory / 1024).toFixed(0).padStart(4)} MB (${ratio(memory, 1)})  ` +
          `${instantiations} instantiations, ${types} types`,
      );
    }
    console.log();
  }
rmSync(folder, { recursive: true });
