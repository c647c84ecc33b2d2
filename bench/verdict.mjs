// How long a verdict takes: check() a Pod in one thread once loaded, against kubernetes-models' validate() of the same
// Pods, and the cold start of podwright/check above bare Node. Build first: npm run build.
//   node bench/verdict.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const { check } = require(join(root, 'lib/src/check/index.js'));

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rounded = (number) => Math.round(number * 10) / 10;

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

/** How long a process takes that runs this script and nothing else, in milliseconds. */
function processTime(script) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: root });
  if (status !== 0) throw new Error(String(stderr));
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const pods = acceptedPods();
const two = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'my-nginx-pod' },
  spec: {
    containers: [
      { name: 'my-nginx-container', image: 'nginx:latest', ports: [{ containerPort: 80, protocol: 'TCP' }] },
      {
        name: 'ubuntu-sidecar-container',
        image: 'alicek106/rr-test:curl',
        command: ['tail'],
        args: ['-f', '/dev/null'],
      },
    ],
  },
};
console.log(`Node ${process.version}, ${pods.length} accepted Pods, Kubernetes 1.28`);
console.log(`check(), median a Pod                      ${rounded(perPod(pods, (pod) => check(pod)))} µs`);
console.log(
  `check() with Pod Security restricted       ${rounded(perPod(pods, (pod) => check(pod, { podSecurity: 'restricted' })))} µs`,
);
console.log(
  `check() of the notes' two-container Pod    ${rounded(perPod(Array(200).fill(two), (pod) => check(pod)))} µs`,
);

const models = join(root, 'bench/peers/node_modules/kubernetes-models/v1/Pod.js');
if (existsSync(models)) {
  const { Pod } = require(models);
  const validate = (pod) => {
    try {
      new Pod(pod).validate();
    } catch {
      // It refuses some that the API server takes: its time counts all the same.
    }
  };
  console.log(`kubernetes-models validate(), median a Pod ${rounded(perPod(pods, validate))} µs (schema only)`);
  console.log(
    `kubernetes-models, the two-container Pod   ${rounded(perPod(Array(200).fill(two), validate))} µs (schema only)`,
  );
} else console.log('kubernetes-models is not installed: npm install --prefix bench/peers');

const scripts = ['0', `require('./lib/src/check/index.js').check(${JSON.stringify(two)})`];
const times = scripts.map(() => []);
for (let i = 0; i < 31; i++) scripts.forEach((script, j) => times[j].push(processTime(script)));
const [bare, loaded] = times.map(median);
console.log(
  `cold start: node ${rounded(bare)} ms, with one check() ${rounded(loaded)} ms: ${rounded(loaded - bare)} ms above bare Node`,
);
