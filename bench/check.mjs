// `podwright check` on 10,000 two-container Pods in 1,000 files: the whole process, its time and its peak memory.
// Medians of RUNS rounds. PODWRIGHT_PEERS names a folder whose node_modules has kubernetes-models and yaml.
//   npm run build && node bench/check.mjs [RUNS]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const runs = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'podwright-bench-'));
const peak = join(folder, 'peak');
const peers = process.env.PODWRIGHT_PEERS;

const pod = (number) => `apiVersion: v1
kind: Pod
metadata:
  name: pod-${number}
  namespace: shop
  labels:
    app: web
    tier: "${number % 7}"
spec:
  containers:
  - name: nginx
    image: nginx:1.27
    ports:
    - containerPort: 80
      protocol: TCP
    env:
    - name: MODE
      value: production
    resources:
      requests:
        cpu: 100m
        memory: 64Mi
      limits:
        memory: 128Mi
    readinessProbe:
      httpGet:
        path: /
        port: 80
      periodSeconds: 5
    volumeMounts:
    - name: logs
      mountPath: /var/log/nginx
  - name: sidecar
    image: alicek106/rr-test:curl
    command: ["tail"]
    args: ["-f", "/dev/null"] # keeps the container from ending
    volumeMounts:
    - name: logs
      mountPath: /logs
      readOnly: true
  volumes:
  - name: logs
    emptyDir: {}
`;

for (let file = 0; file < 1000; file++) {
  const pods = Array.from({ length: 10 }, (_, i) => pod(file * 10 + i));
  writeFileSync(join(folder, `${String(file).padStart(4, '0')}.yaml`), pods.join('---\n'));
}

/** Reads and validates every file as a script of two libraries does. */
const peerScript = `
  const { readdirSync, readFileSync } = require('node:fs');
  const { parseAllDocuments } = require('yaml');
  const { Pod } = require('kubernetes-models/v1');
  let objects = 0;
  for (const name of readdirSync(${JSON.stringify(folder)}).filter((one) => one.endsWith('.yaml')))
    for (const document of parseAllDocuments(readFileSync(${JSON.stringify(folder)} + '/' + name, 'utf8'))) {
      new Pod(document.toJS()).validate();
      objects++;
    }
  console.log(objects + ' objects');`;

const check = (threads) => ['lib/src/cli/main.js', 'check', '--threads', String(threads), folder];
const ways = {
  'node alone': { args: ['-e', ''], cwd: root },
  'podwright check, one thread': { args: check(1), cwd: root, output: '10000 objects' },
  'podwright check, two workers': { args: check(2), cwd: root, output: '10000 objects' },
};
if (peers !== undefined && existsSync(join(peers, 'node_modules/kubernetes-models')))
  ways['kubernetes-models and yaml'] = { args: ['-e', peerScript], cwd: peers, output: '10000 objects' };
else console.log('kubernetes-models and yaml: not installed (PODWRIGHT_PEERS)\n');

/** Seconds and MB of one whole process. */
function run({ args, cwd, output = '' }) {
  const note = `process.on("exit",()=>require("fs").writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  const preload = join(folder, 'note.cjs');
  writeFileSync(preload, `if(require("worker_threads").isMainThread)${note}`);
  const begun = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
    cwd,
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  if (status !== 0 || !stdout.startsWith(output)) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const results = new Map(Object.keys(ways).map((name) => [name, []]));
for (let round = 0; round <= runs; round++)
  for (const [name, way] of Object.entries(ways)) {
    const result = run(way);
    // The first round fills the caches of the disk.
    if (round > 0) results.get(name).push(result);
  }
rmSync(folder, { recursive: true });

console.log(`| medians of ${runs} | time | every run | peak memory |`);
console.log('| --- | ---: | --- | ---: |');
for (const [name, all] of results) {
  const seconds = all.map((one) => one.seconds);
  const each = seconds.map((one) => one.toFixed(2)).join(', ');
  console.log(
    `| ${name} | ${median(seconds).toFixed(2)} s | ${each} | ${Math.round(median(all.map((one) => one.megabytes)))} MB |`,
  );
}
