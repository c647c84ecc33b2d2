import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { endOf, intoFolder, type Run } from './run';
import type { Loaded, Start } from './worker';

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
      const end = await endOf(child);
      if (existsSync(list)) loaded = JSON.parse(readFileSync(list, 'utf8')) as Loaded;
      rmSync(list, { force: true });
      waiting = start(main, loaded);
      return end;
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
