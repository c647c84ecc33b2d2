import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeYaml } from '../src/yaml/write';

const cli = resolve('lib/src/cli/main.js');

/** What podman answers. */
export function podman(...args: string[]): string {
  return execFileSync('podman', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs `podwright run` to its end. */
export function runToEnd(file: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'run', file, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A Pod that runs in the background. */
export interface Running {
  /** All that was printed so far. */
  output(): string;
  /** Waits until something is printed. */
  until(printed: RegExp): Promise<void>;
  /** Ctrl-C: returns the exit code. */
  interrupt(signal?: NodeJS.Signals): Promise<number | null>;
}

const started: Running[] = [];

/** Starts `podwright run`. */
export function start(file: string, ...args: string[]): Running {
  const child = spawn(process.execPath, [cli, 'run', file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const running: Running = {
    output: () => text,
    until: (printed) =>
      eventually(
        () => printed.test(text),
        () => `${printed} was not printed:\n${text}`,
      ),
    interrupt: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
  started.push(running);
  return running;
}

/** Ends what a test left running. */
export async function endAll(): Promise<void> {
  await Promise.all(started.splice(0).map((running) => running.interrupt()));
}

/** Waits until something is true: at most twenty seconds. */
export async function eventually(isTrue: () => boolean | Promise<boolean>, otherwise: () => string): Promise<void> {
  for (const end = Date.now() + 20_000; !(await isTrue()); await setTimeout(50))
    if (Date.now() > end) throw new Error(otherwise());
}

/** A file that holds these objects. */
export function fileOf(...objects: readonly unknown[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'e2e-')), 'pod.yaml');
  writeFileSync(file, objects.map((object) => writeYaml(object)).join('---\n'));
  return file;
}

/** The process of a container, as this machine numbers it. */
export function processOf(container: string): string {
  return podman('inspect', '--format', '{{.State.Pid}}', container).trim();
}

/** The commands of all processes on this machine. */
export function processes(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((process) => {
      try {
        return readFileSync(`/proc/${process}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      } catch {
        return ''; // It ended in between.
      }
    });
}
