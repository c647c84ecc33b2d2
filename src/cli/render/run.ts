import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { listName } from '../../render/output';
import { InputError } from '../check/files';

/** The files that an app rendered: their text by their name. */
export type Files = ReadonlyMap<string, string>;

/** What an app rendered. */
export interface Rendered {
  readonly files: Files;
  /** Whether `render()` did it, which checks every object, and lets no file take another's place. */
  readonly isChecked: boolean;
}

/** Runs an app: what it renders, or undefined if it failed; it has then said why. */
export type Run = () => Promise<Rendered | undefined>;

/** Runs an app by its command, in a shell, as `cdk8s synth` does. */
export function runnerOf(app: string): Run {
  return () =>
    intoFolder((folder) => {
      // Only what the app renders belongs to standard output.
      const stdio: ('inherit' | number)[] = ['inherit', 2, 2];
      return endOf(spawn(app, { shell: true, stdio, env: { ...process.env, CDK8S_OUTDIR: folder } }));
    });
}

/** How a process ended: its exit code, or the signal that ended it. */
export type End = number | NodeJS.Signals;

/** Waits for the end of a process. */
export async function endOf(child: ChildProcess): Promise<End> {
  child.ref();
  const [code, signal] = (await once(child, 'exit')) as [number, null] | [null, NodeJS.Signals];
  return code ?? signal;
}

/** Lets `work` render into a fresh folder, and reads what is there. */
export async function intoFolder(work: (folder: string) => Promise<End>): Promise<Rendered | undefined> {
  const parent = mkdtempSync(join(tmpdir(), 'podwright-'));
  const folder = join(parent, 'out');
  const cleanUp = () => {
    for (const signal of endings) process.off(signal, leave);
    rmSync(parent, { recursive: true, force: true });
  };
  const leave = (signal: NodeJS.Signals) => {
    cleanUp();
    // Without a listener now: it ends as if there had been none.
    process.kill(process.pid, signal);
  };
  for (const signal of endings) process.on(signal, leave);
  try {
    const end = await work(folder);
    // Ctrl-C is for both, and the end of the app may be heard of first.
    if (isEnding(end)) leave(end);
    if (end !== 0) return undefined;
    return { files: filesIn(folder), isChecked: existsSync(join(folder, listName)) };
  } finally {
    cleanUp();
  }
}

/** What ends a command that somebody no longer wants. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function isEnding(end: End): end is (typeof endings)[number] {
  return (endings as readonly End[]).includes(end);
}

function filesIn(folder: string): Files {
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== listName)
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .sort()
    : [];
  if (names.length === 0)
    throw new InputError(
      'the app rendered nothing into the folder of CDK8S_OUTDIR: it has no chart, or names a folder of its own, new App({ outdir })',
    );
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
