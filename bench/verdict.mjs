// How long a verdict takes once loaded: check() of a Pod in one thread, against kubernetes-models' validate().
//   npm run bench -- verdict
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { median, peerPod, printTable, root, times } from './measure.mjs';
import { small } from './pods.mjs';

const require = createRequire(import.meta.url);
const { check } = require(join(root, 'lib/src/check/index.js'));

/** The Pods that Kubernetes 1.28 accepts, of those whose answers are recorded. */
function acceptedPods() {
  const file = join(root, 'test/check/conformance/pods-create.jsonl.gz');
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ answers, cluster }) => !cluster && answers['1.28']?.stage === 'ok')
    .map(({ manifest }) => manifest);
}

/** The median over the Pods of the best of some runs of each, in microseconds. */
function perPod(pods, judge, runs = 7) {
  for (const pod of pods) judge(pod);
  return median(
    pods.map((pod) => {
      let best = Infinity;
      for (let i = 0; i < runs; i++) {
        const start = process.hrtime.bigint();
        judge(pod);
        best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000);
      }
      return best;
    }),
  );
}

const pods = acceptedPods();
const works = {
  [`${pods.length} recorded Pods that the API server accepts`]: pods,
  'the small Pod of `bench/pods.mjs`': Array(200).fill(small),
};
const ways = {
  'check()': (pod) => check(pod),
  'check(), Pod Security restricted': (pod) => check(pod, { podSecurity: 'restricted' }),
};

if (peerPod) {
  const { Pod } = require(peerPod);
  ways['kubernetes-models validate() (schema only)'] = (pod) => {
    try {
      new Pod(pod).validate();
    } catch {
      // It refuses some that the API server takes: its time counts all the same.
    }
  };
}

console.log('Microseconds a Pod, each the best of 7 after one that is not counted; the median over the Pods\n');
for (const pod of pods)
  if (check(pod).some(({ source, severity }) => source === 'api-server' && severity === 'error'))
    throw new Error(`refused: ${JSON.stringify(pod)}`);
const results = Object.entries(ways).map(([name, judge]) => [
  name,
  Object.values(works).map((list) => perPod(list, judge)),
]);
const [[, [ours]]] = results;
printTable(
  ['', ...Object.keys(works), 'to check()'],
  results.map(([name, all]) => [name, ...all.map((one) => one.toFixed(1)), times(all[0] / ours)]),
);
