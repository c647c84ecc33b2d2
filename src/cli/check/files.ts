import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';

/** Whether a file of this name is read where its folder is named. */
export const isManifest = (name: string): boolean => /\.(?:ya?ml|json)$/i.test(name) && !isOfTools(name);
/** Whether a file is one that kustomize or cdk8s-cli keeps among manifests: no cluster gets it. */
export const isOfTools = (name: string): boolean =>
  /(?:^|\/)(?:kustomization\.ya?ml|construct-metadata\.json)$/.test(name);
const skipped = new Set(['node_modules', '.git']);

/** Thrown at what the user named and cannot be read: the command ends with exit code 2. */
export class InputError extends Error {}

/**
 * The files that paths stand for: a file is itself whatever its name, a folder all YAML and JSON files below it
 * (without `node_modules`, `.git` and what only tools read), `-` standard input. Sorted in a folder; each file once. A
 * folder that may not be read stands for itself.
 * @throws InputError if a path does not exist
 */
export function filesOf(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => (path === '-' || !isFolder(path) ? [path] : below(path)));
  const seen = new Set<string>();
  return files.filter((file) => {
    const place = file === '-' ? file : resolve(file);
    return !seen.has(place) && seen.add(place);
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new InputError(`${path}: ${reasonOf(error)}`);
  }
}

function below(folder: string): string[] {
  const entries = entriesOf(folder);
  // Whoever reads it learns why not, and goes on with the others.
  if (!entries) return [folder];
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      // A link to a folder is not followed: it may lead round in a circle.
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(path);
      return isManifest(entry.name) && (entry.isFile() || isLinkToFile(path)) ? [path] : [];
    });
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** False for a link that leads nowhere, or to itself. */
function isLinkToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
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
    case 'ELOOP':
      return 'is a link that leads to itself';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return 'is too large to be read';
    default:
      return message;
  }
}
