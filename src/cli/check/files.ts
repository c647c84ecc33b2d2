import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a file of this name is read where its folder is named. */
export const isManifest = (name: string): boolean => /\.(?:ya?ml|json)$/i.test(name);
const skipped = new Set(['node_modules', '.git']);

/** Thrown at what the user named and cannot be read: the command ends with exit code 2. */
export class InputError extends Error {}

/**
 * The files that paths stand for: a file is itself whatever its name, a folder all YAML and JSON files below it
 * (without `node_modules` and `.git`), `-` standard input. Sorted in a folder; each file once.
 * @throws InputError if a path does not exist
 */
export function filesOf(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => (path === '-' || !isFolder(path) ? [path] : below(path))))];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new InputError(`${path}: ${reasonOf(error)}`);
  }
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      // A link to a folder is not followed: it may lead round in a circle.
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(path);
      return isManifest(entry.name) && (entry.isFile() || isLinkToFile(path)) ? [path] : [];
    });
}

function isLinkToFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The reason in an error of the file system, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read';
    case 'EISDIR':
      return 'is a folder';
    default:
      return message;
  }
}
