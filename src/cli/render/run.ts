import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { listName } from '../../render/output';
import { InputError } from '../check/files';
import type { Loaded, Start } from './worker';

/** The files that an app rendered: their text by their name. */
export type Files = ReadonlyMap<string, string>;

/** Runs an app: what it renders, or undefined if it failed; it has then said why. */
export type Run = () => Promise<Files | undefined>;

/** Runs an app by its command, in a shell, as `cdk8s synth` does. */
export function runnerOf(app: string): Run {
  return () =>
    intoFolder((folder) => {
      // Only what the app renders belongs to standard output.
      const stdio: ('inherit' | number)[] = ['inherit', 2, 2];
      return ended(spawn(app, { shell: true, stdio, env: { ...process.env, CDK8S_OUTDIR: folder } }));
    });
}

/**
 * Runs an app that a Node process can run, again and again: a process that has loaded the app's packages and has
 * compiled its files waits for the next run. Types are not checked. Each run has a process of its own.
 * @returns undefined if the command is of another kind
 */
export function warmRunnerOf(app: string): Run | undefined {
  const main = mainOf(app);
  if (main === undefined) return undefined;
  let loaded: Loaded = { packages: [], sources: [] };
  let waiting = start(main, loaded);
  return () =>
    intoFolder(async (folder) => {
      const list = `${folder}.loaded`;
      const child = waiting;
      child.send({ outdir: folder, list });
      const isFine = await ended(child);
      if (existsSync(list)) loaded = JSON.parse(readFileSync(list, 'utf8')) as Loaded;
      rmSync(list, { force: true });
      waiting = start(main, loaded);
      return isFine;
    });
}

function start(main: string, loaded: Loaded): ChildProcess {
  const child = fork(join(__dirname, 'worker.js'), { stdio: ['ignore', 2, 2, 'ipc'] });
  child.send({ main, ...loaded } satisfies Start);
  // It must not keep this process alive.
  child.unref();
  child.channel?.unref();
  return child;
}

async function ended(child: ChildProcess): Promise<boolean> {
  child.ref();
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

const nodeCommand =
  /^(?:npx )?(?:ts-node|node)((?: -T| --transpile-only| --transpileOnly)*) ([\w./-]+\.(?:ts|js|cjs))$/;

/** The file that a command runs in Node, if it is CommonJS. */
function mainOf(app: string): string | undefined {
  const main = nodeCommand.exec(app.trim())?.[2];
  return main === undefined || !existsSync(main) || isModule(resolve(main)) ? undefined : resolve(main);
}

function isModule(file: string): boolean {
  if (file.endsWith('.cjs')) return false;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest))
      return (JSON.parse(readFileSync(manifest, 'utf8')) as { type?: string }).type === 'module';
    if (folder === dirname(folder)) return false;
  }
}

/** Lets `work` render into a fresh folder, and reads what is there. */
async function intoFolder(work: (folder: string) => Promise<boolean>): Promise<Files | undefined> {
  const parent = mkdtempSync(join(tmpdir(), 'podwright-'));
  const folder = join(parent, 'out');
  try {
    return (await work(folder)) ? filesIn(folder) : undefined;
  } finally {
    rmSync(parent, { recursive: true });
  }
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
