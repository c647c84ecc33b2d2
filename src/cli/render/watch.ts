import { readdirSync, statSync, watch } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** Editors write a file in several steps; what follows one step within this many milliseconds belongs to it. */
const quiet = 25;

/** Yields when files below the working directory changed, but for the output, packages and hidden files: the time of the change. */
export async function* watchFiles(output: string): AsyncGenerator<number> {
  let changed: number | undefined;
  let wake: (() => void) | undefined;
  const mark = () => {
    changed ??= performance.now();
    wake?.();
  };
  watchBelow('', (path) => !isIgnored(path, output), mark);
  for (;;) {
    if (changed === undefined) await new Promise<void>((resolve) => (wake = resolve));
    await new Promise((resolve) => setTimeout(resolve, quiet));
    const since = changed ?? performance.now();
    changed = undefined;
    yield since;
  }
}

/**
 * Watches folder by folder: a file that an editor replaces by another stays in its folder, and Node's own recursive
 * watch, which on Linux is one of files, loses it.
 */
function watchBelow(
  folder: string,
  isWanted: (path: string) => boolean,
  mark: () => void,
  watched = new Set<string>(),
): void {
  if (watched.has(folder)) return;
  watched.add(folder);
  const below = (name: string) => (folder === '' ? name : `${folder}${sep}${name}`);
  const watcher = watch(folder || '.', (_event, name) => {
    if (name === null || !isWanted(below(name))) return;
    mark();
    if (isFolder(below(name))) watchBelow(below(name), isWanted, mark, watched);
    else if (!isFolder(folder || '.')) close();
  });
  const close = () => {
    watcher.close();
    watched.delete(folder);
  };
  watcher.on('error', close);
  for (const entry of readdirSync(folder || '.', { withFileTypes: true }))
    if (entry.isDirectory() && isWanted(below(entry.name))) watchBelow(below(entry.name), isWanted, mark, watched);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isIgnored(path: string, output: string): boolean {
  const folder = relative('', resolve(output));
  const isOutput = path === folder || path.startsWith(folder + sep);
  return isOutput || path.split(sep).some((part) => part === 'node_modules' || part.startsWith('.'));
}
