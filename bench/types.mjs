// What the compiler's rules cost: 200 Pods of two containers in one file, as props of our `Pod` and as plain `k8s.PodSpec`;
// and what of it is the price of reading literals, without any rule.
//   npm run bench -- types
import { symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { folder, inTurns, median, root, run } from './measure.mjs';
import { literals, ours, plain } from './types/pods.mjs';

const runs = Number(process.argv[2] ?? 5);
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

symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
symlinkSync(join(root, 'lib'), join(folder, 'lib'));
const files = { 'k8s.PodSpec': plain, 'literals only': literals, Pod: ours };
for (const [name, of] of Object.entries(files)) writeFileSync(join(folder, `${name}.ts`), of(200));

const figures = ['Check time', 'Memory used', 'Instantiations', 'Types'];

/** The medians of the compiler's figures for each file. */
function measure(name, project) {
  const check = (file) => () => {
    const { stdout } = run(process.execPath, [compiler(name), ...options, ...project, join(folder, `${file}.ts`)]);
    return figures.map((figure) => Number(new RegExp(`^${figure}:\\s+([\\d.]+)`, 'm').exec(stdout)[1]));
  };
  const ways = Object.fromEntries(Object.keys(files).map((file) => [file, check(file)]));
  return [...inTurns(ways, runs)].map(([file, all]) => [file, figures.map((_, i) => median(all.map((one) => one[i])))]);
}

const version = (name) => packages(`${name}/package.json`).version;
for (const name of ['typescript', 'typescript-7'])
  for (const [title, project] of Object.entries(projects)) {
    console.log(`TypeScript ${version(name)}, ${title}; medians of ${runs} runs`);
    const rows = measure(name, project);
    const [[, base]] = rows;
    for (const [file, [time, memory, instantiations, types]] of rows) {
      const ratio = (value, i) => (value / base[i]).toFixed(2);
      console.log(
        `  ${file.padEnd(13)} check ${(time * 1000).toFixed(0).padStart(5)} ms (${ratio(time, 0)})  ` +
          `memory ${(memory / 1024).toFixed(0).padStart(4)} MB (${ratio(memory, 1)})  ` +
          `${instantiations} instantiations, ${types} types`,
      );
    }
    console.log();
  }
