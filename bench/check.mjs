// `podwright check` on 10,000 two-container Pods in 1,000 files: the whole process.
//   npm run bench -- check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figures, folder, inTurns, isInstalled, median, peerPod, printTable, run, runNode, times } from './measure.mjs';
import { yaml } from './pods.mjs';

const rounds = Number(process.argv[2] ?? 3);
const files = join(folder, 'files');

mkdirSync(files);
for (let file = 0; file < 1000; file++) {
  const pods = Array.from({ length: 10 }, (_, i) => yaml(file * 10 + i));
  writeFileSync(join(files, `${String(file).padStart(4, '0')}.yaml`), pods.join('---\n'));
}

/** Reads and validates every file as a script of two libraries does. */
const script = `
  const { readdirSync, readFileSync } = require('node:fs');
  const { parseAllDocuments } = require('yaml');
  const { Pod } = require(process.argv[2]);
  let objects = 0;
  for (const name of readdirSync(process.argv[1]))
    for (const document of parseAllDocuments(readFileSync(process.argv[1] + '/' + name, 'utf8'))) {
      new Pod(document.toJS()).validate();
      objects++;
    }
  console.log(objects + ' objects');`;

const podwright = (threads) => runNode(['lib/src/cli/main.js', 'check', '--threads', String(threads), files]);
const all = {
  'podwright check, one thread': () => podwright(1),
  'podwright check, two threads': () => podwright(2),
  ...(peerPod && {
    'kubernetes-models and yaml (schema only)': () => runNode(['-e', script, files, peerPod]),
  }),
  ...(isInstalled('kubeconform') && {
    'kubeconform, two threads (schema only)': () => run('kubeconform', ['-n', '2', '-summary', '-strict', files]),
  }),
};
const results = inTurns(all, rounds);
for (const [name, list] of results)
  if (!list.every(({ stdout }) => /10000 (objects|resources)/.test(stdout)))
    throw new Error(`${name} did not read 10,000 objects`);
const ours = median(results.get('podwright check, one thread').map(({ seconds }) => seconds));
console.log(`10,000 Pods in 1,000 files, whole processes, by the clock; medians of ${rounds}\n`);
printTable(
  ['', 'time', 'to one thread of ours', 'processor', 'peak memory'],
  [...results].map(([name, list]) => {
    const seconds = list.map((one) => one.seconds);
    return [
      name,
      figures(seconds, 's'),
      times(median(seconds) / ours),
      `${median(list.map(({ processor }) => processor)).toFixed(2)} s`,
      list[0].megabytes === undefined ? '' : `${median(list.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
    ];
  }),
);
