import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { exchanged } from './exchange';
import { takeLock } from './lock';

/** The file in an output folder that lists the files of ours. */
export const listName = '.podwright';

/** Takes the files of an output folder. */
export interface Output {
  /** Writes a file piece by piece. Its name may have folders: `web/Pod.web.yaml`. @throws if there is such a file */
  write(name: string, pieces: Iterable<string | Uint8Array>): void;
}

/**
 * Makes a folder hold the files that `fill` writes: all of them or, if anything goes wrong, what it held before.
 * Files that an earlier call wrote and this one does not are removed; files of others stay.
 *
 * The files are written into a folder beside it, and then both are exchanged at one stroke (`exchanged`), or else by
 * two renames. Where the folder is a mount point, or has the working directory in it, the files are moved into it
 * one by one; a kill amid that is made good by the next call.
 * @throws if the folder is a file or a link, cannot be written, or has a file of others in the place of a new one
 */
export function replaceFolder(folder: string, fill: (output: Output) => void): void {
  const target = resolve(folder);
  let made: string | undefined;
  try {
    mustBeFolder(folder, target);
    made = mkdirSync(dirname(target), { recursive: true });
    const place = placeOf(target);
    const unlock = takeLock(`${place.prefix}lock`);
    try {
      cleanUp(place);
      const staged = `${place.prefix}new.${process.pid}`;
      mkdirSync(staged);
      const files = filled(staged, fill);
      if (!isSame(files, staged, target)) {
        mustBeOurs(files, staged, target);
        if (place.isInside) moveInto(target, staged);
        else swap(place, staged, files);
      }
    } finally {
      try {
        cleanUp(place);
      } finally {
        unlock();
      }
    }
  } catch (error) {
    if (made !== undefined) removeIfEmpty(dirname(resolve(made)), dirname(target));
    throw told(folder, error);
  }
}

/** The files that an earlier call wrote into a folder. */
export function filesOf(folder: string): string[] {
  const list = readIfThere(join(folder, listName));
  return list === undefined
    ? []
    : list
        .toString()
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The text of that list. */
export function listOf(files: readonly string[]): string {
  return [
    '# What podwright rendered here. It removes those of these files that it no longer renders.',
    ...files,
    '',
  ].join('\n');
}

/** Where the work is done: beside the folder, or inside it. */
interface Place {
  readonly target: string;
  readonly isInside: boolean;
  /** How the paths of temporary files begin. */
  readonly prefix: string;
}

function placeOf(target: string): Place {
  const parent = dirname(target);
  const isInside =
    exists(target) &&
    (statSync(target).dev !== statSync(parent).dev || !isWritable(parent) || isBelow(process.cwd(), target));
  return {
    target,
    isInside,
    prefix: isInside ? join(target, '.podwright.') : join(parent, `.${basename(target)}.podwright.`),
  };
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function mustBeFolder(folder: string, target: string): void {
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isSymbolicLink())
    throw new Error(
      `${folder} is a link, not a folder: let the output be ${readlinkSync(target)} itself, or delete the link`,
    );
  if (!stats.isDirectory()) throw new Error(`${folder} is a file, not a folder: delete it, or choose another output`);
  accessSync(target, constants.W_OK);
}

/** Puts away what a dead process left behind, and its last good output back where it was. */
function cleanUp({ target, prefix, isInside }: Place): void {
  const old = `${prefix}old`;
  if (!isInside && !exists(target) && exists(old)) renameSync(old, target);
  const commit = `${prefix}commit`;
  if (isInside && exists(commit)) finishMove(target, commit);
  for (const name of readdirSync(dirname(prefix))) {
    const path = join(dirname(prefix), name);
    if (!path.startsWith(prefix) || path === `${prefix}lock`) continue;
    // First out of the way: the command that was to exchange it may outlive its process.
    const away = `${prefix}away.${process.pid}`;
    rmSync(away, { recursive: true, force: true });
    if (path !== away) renameSync(path, away);
    rmSync(away, { recursive: true, force: true });
  }
}

function filled(staged: string, fill: (output: Output) => void): string[] {
  const files: string[] = [];
  fill({
    write(name, pieces) {
      const path = join(staged, name);
      if (name.includes('/')) mkdirSync(dirname(path), { recursive: true });
      writePieces(path, pieces);
      files.push(name);
    },
  });
  files.sort();
  writeFileSync(join(staged, listName), listOf(files));
  return [...files, listName];
}

const pieceSize = 1 << 16;

function writePieces(path: string, pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(path, 'wx');
  try {
    let waiting: Uint8Array[] = [];
    let size = 0;
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      waiting.push(bytes);
      size += bytes.length;
      if (size < pieceSize) continue;
      writeAll(file, waiting);
      waiting = [];
      size = 0;
    }
    writeAll(file, waiting);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, pieces: readonly Uint8Array[]): void {
  const bytes = Buffer.concat(pieces);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function isSame(files: readonly string[], staged: string, target: string): boolean {
  return files.every((file) => readIfThere(join(target, file))?.equals(readFileSync(join(staged, file))));
}

/** A file of others must not be overwritten. A folder without a list is one from before: all its files give way. */
function mustBeOurs(files: readonly string[], staged: string, target: string): void {
  const ours = new Set([...filesOf(target), listName]);
  for (const file of files) mustHaveRoom(file, target, ours);
  if (!exists(join(target, listName))) return;
  for (const file of files) {
    if (ours.has(file)) continue;
    const there = readIfThere(join(target, file));
    if (there && !there.equals(readFileSync(join(staged, file))))
      throw new Error(`${file} is there already, and podwright did not make it: move it away, or delete it`);
  }
}

/** What others made must not be a folder where a file is to be, nor anything else where its folder is to be. */
function mustHaveRoom(file: string, target: string, ours: ReadonlySet<string>): void {
  const isOurFolder = (name: string) => [...ours].some((one) => one.startsWith(`${name}/`));
  for (let end = file.indexOf('/'); ; end = file.indexOf('/', end + 1)) {
    const name = end < 0 ? file : file.slice(0, end);
    const there = lstatSync(join(target, name), { throwIfNoEntry: false });
    if (!there) return;
    if (there.isDirectory() ? name === file && !isOurFolder(name) : name !== file && !ours.has(name))
      throw new Error(
        `${name === file ? `the folder ${file} is in the way` : `${name} is in the way of ${file}`}: move it away, or delete it`,
      );
    if (name === file || !there.isDirectory()) return;
  }
}

function swap(place: Place, staged: string, files: readonly string[]): void {
  const { target, prefix } = place;
  if (!exists(target)) {
    renameSync(staged, target);
    return;
  }
  const ours = new Set([...filesOf(target), ...files]);
  const old = `${prefix}old`;
  try {
    chmodSync(staged, modeOf(target));
    if (isEmpty(target) && tookPlace(staged, target)) return;
    keepOthers(target, staged, ours);
    if (!exchanged(staged, target)) {
      renameSync(target, old);
      try {
        renameSync(staged, target);
      } catch (error) {
        renameSync(old, target);
        throw error;
      }
    }
    // Somebody may have made a file meanwhile.
    keepOthers(exists(old) ? old : staged, target, ours);
  } catch (error) {
    // A mount point cannot be renamed, nor be linked into another folder.
    if (!['EXDEV', 'EBUSY', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    moveInto(target, staged);
  }
}

const isEmpty = (folder: string): boolean => readdirSync(folder).length === 0;

/** Whether a folder has taken the place of an empty one: a rename does that at one stroke, unless a file came meanwhile. */
function tookPlace(staged: string, target: string): boolean {
  try {
    renameSync(staged, target);
    return true;
  } catch {
    return false;
  }
}

/** Links the files of others into the new folder, so that they are there before and after the exchange. */
function keepOthers(from: string, to: string, ours: ReadonlySet<string>, below = ''): void {
  for (const entry of readdirSync(join(from, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    const [source, path] = [join(from, name), join(to, name)];
    if (entry.isDirectory()) {
      keepOthers(from, to, ours, name);
      if (isEmpty(source)) mkdirSync(path, { recursive: true });
      if (exists(path)) chmodSync(path, modeOf(source));
    } else if (!ours.has(name) && !exists(path)) {
      mkdirSync(dirname(path), { recursive: true });
      if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), path);
      else linkSync(source, path);
    }
  }
}

/** The way for a folder that cannot be exchanged: what is to be moved is first made complete inside it. */
function moveInto(target: string, staged: string): void {
  const inside = join(target, '.podwright.');
  const commit = `${inside}commit`;
  if (staged.startsWith(inside)) renameSync(staged, commit);
  else {
    const copy = `${inside}new.${process.pid}`;
    try {
      cpSync(staged, copy, { recursive: true });
      renameSync(copy, commit);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }
  finishMove(target, commit);
}

function finishMove(target: string, commit: string): void {
  const files = filesOf(commit);
  const stale = filesOf(target).filter((file) => !files.includes(file));
  for (const file of stale) {
    const path = join(target, file);
    if (!isBelow(path, target)) continue;
    rmSync(path, { force: true });
    removeIfEmpty(target, dirname(path));
  }
  for (const file of [...files, listName]) {
    if (!exists(join(commit, file))) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    renameSync(join(commit, file), join(target, file));
  }
  rmSync(commit, { recursive: true });
}

function removeIfEmpty(target: string, folder: string): void {
  for (
    let path = folder;
    path !== target && isBelow(path, target) && readdirSync(path).length === 0;
    path = dirname(path)
  )
    rmdirSync(path);
}

function modeOf(path: string): number {
  return statSync(path).mode & 0o7777;
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** An error of the file system in words, with the folder that was to be written. */
function told(folder: string, error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  const at = path === undefined ? folder : relative('', path.includes('.podwright.') ? dirname(path) : path) || '.';
  const what =
    code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
      ? 'the disk is full'
      : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? `${at} may not be written`
        : code === 'ENOTDIR' || code === 'EEXIST'
          ? `${at} is in the way`
          : undefined;
  return what === undefined
    ? error
    : new Error(`cannot write ${folder}: ${what}; it is as it was before`, { cause: error });
}
