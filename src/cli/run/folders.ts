import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Folder } from './volumes';

/**
 * Writes volumes below a folder as the kubelet does: the files of a ConfigMap stand in a folder of their own, to which
 * the link `..data` leads, so that a program may watch one link.
 * @param group the Pod's fsGroup, which owns them
 */
export function writeFolders(root: string, folders: readonly Folder[], group: number | undefined): void {
  for (const { volume, files } of folders) {
    const folder = join(root, volume);
    mkdirSync(folder);
    if (files) {
      const version = join(folder, '..1');
      mkdirSync(version);
      for (const [path, { bytes, mode }] of files) {
        mkdirSync(dirname(join(version, path)), { recursive: true });
        writeFileSync(join(version, path), bytes);
        chmodSync(join(version, path), mode | (group === undefined ? 0 : 0o440));
      }
      symlinkSync('..1', join(folder, '..data'));
      for (const name of readdirSync(version)) symlinkSync(join('..data', name), join(folder, name));
    }
    chmodSync(folder, files ? 0o755 : 0o777);
    if (group !== undefined) own(folder, group);
  }
}

function own(path: string, group: number): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chownSync(path, stat.uid, group);
  if (!stat.isDirectory()) return;
  chmodSync(path, stat.mode | 0o2070);
  for (const name of readdirSync(path)) own(join(path, name), group);
}
