import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../check/files';
import { appFiles } from './app-files';

/**
 * `podwright init [DIR]`: writes an app repository, and says what to do with it.
 * @throws InputError if one of its files is there already, or cannot be written
 */
export function init(folder: string): void {
  const files = appFiles(folder);
  const there = [...files.keys()].filter((name) => existsSync(join(folder, name)));
  if (there.length > 0)
    throw new InputError(
      `${folder === '.' ? 'this folder' : folder} has ${there.join(', ')} already: nothing was written. Choose an empty folder`,
    );
  writeAll([...files].map(([name, text]) => [join(folder, name), text]));
  const steps = ['npm install', 'npm run render', 'npm test'];
  process.stdout.write(
    `${[...files.keys()].map((name) => `  ${join(folder, name)}\n`).join('')}\nNow:\n` +
      (folder === '.' ? '' : `  cd ${quoted(folder)}\n`) +
      steps.map((step) => `  ${step}\n`).join('') +
      '  npm run hooks       in a Git repository: it then refuses commits whose dist/ is stale or wrong\n',
  );
  const repository = repositoryAbove(folder);
  if (repository !== undefined)
    process.stdout.write(
      `\nNote: this is a part of the Git repository ${repository}. Git looks for .githooks/, and GitHub for .github/,\n` +
        'at the top of a repository: move them there, or begin a repository here by git init.\n',
    );
}

/** The repository that a folder is a part of, if it is not one itself. */
function repositoryAbove(folder: string): string | undefined {
  let path = resolve(folder);
  if (existsSync(join(path, '.git'))) return undefined;
  for (; path !== dirname(path); path = dirname(path)) if (existsSync(join(path, '.git'))) return path;
  return undefined;
}

function whyNotWritten(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'may not be written';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a file is in the way';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return message;
  }
}

/** As a shell takes it for one word, and `cd` for no option. */
function quoted(folder: string): string {
  const path = folder.startsWith('-') ? `./${folder}` : folder;
  return /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

/** Writes all files or, where one cannot be written, none. */
function writeAll(files: readonly (readonly [path: string, text: string])[]): void {
  for (const [i, [path, text]] of files.entries())
    try {
      write(path, text);
    } catch (error) {
      for (const [written] of files.slice(0, i)) rmSync(written);
      throw error;
    }
}

function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx', mode: text.startsWith('#!') ? 0o755 : 0o644 });
  } catch (error) {
    // A full disk takes the name, and nothing of the text.
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(path, { force: true });
    throw new InputError(`${path}: ${whyNotWritten(error)}`);
  }
}
