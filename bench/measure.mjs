// What the benchmarks share: whole processes measured, ways in turn, figures as Markdown.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

const models = join(root, 'bench/peers/node_modules/kubernetes-models/v1/Pod.js');

/** The file of kubernetes-models' Pod, where it is installed: npm install --prefix bench/peers */
export const peerPod = existsSync(models) ? models : undefined;

/** A folder of the system's for temporary files; it is gone when the process ends. */
export const folder = mkdtempSync(join(tmpdir(), 'podwright-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Tells how much memory a Node process took at most, in KB. */
const peak = { script: join(folder, 'peak.cjs'), file: join(folder, 'peak') };
writeFileSync(
  peak.script,
  `if (require('node:worker_threads').isMainThread) process.on('exit', () =>
     require('node:fs').writeFileSync(${JSON.stringify(peak.file)}, String(process.resourceUsage().maxRSS)));`,
);

/**
 * Runs a command from start to end.
 * @returns seconds by the clock, and of processor time with that of its children, and what it printed
 */
export function run(command, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%R %U %S"; time "$0" "$@"', command, ...args],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, ...env } },
  );
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed:\n${stdout}${stderr}`);
  const [seconds, user, system] = stderr.trimEnd().split('\n').at(-1).split(' ').map(Number);
  return { seconds, processor: user + system, stdout };
}

/** Runs Node from start to end, and tells its peak memory too. */
export function runNode(args, env = {}) {
  const result = run(process.execPath, ['--require', peak.script, ...args], env);
  return { ...result, megabytes: Number(readFileSync(peak.file, 'utf8')) / 1024 };
}

/** Whether a command is there. */
export const isInstalled = (command) => spawnSync('which', [command]).status === 0;

/** Measures ways in turn, round by round: a busy machine is as unkind to one as to the other. */
export function inTurns(ways, rounds, { warmUp = 0 } = {}) {
  const results = new Map(Object.keys(ways).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++)
    for (const [name, way] of Object.entries(ways)) {
      const result = way(round);
      if (round >= 0) results.get(name).push(result);
    }
  return results;
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The median, with every run's figure in brackets. */
export function figures(numbers, unit, digits = 2) {
  const all = numbers.map((number) => number.toFixed(digits)).join(' ');
  return `${median(numbers).toFixed(digits)} ${unit}${numbers.length > 1 ? ` (${all})` : ''}`;
}

export const times = (ratio) => `${ratio.toFixed(ratio < 10 ? 1 : 0)}x`;

/** Prints a table: the first column is text, the others are figures. */
export function printTable(head, rows) {
  const line = (cells) => console.log(`| ${cells.join(' | ')} |`);
  line(head);
  line(head.map((_, i) => (i === 0 ? '---' : '---:')));
  for (const row of rows) line(row);
  console.log();
}
