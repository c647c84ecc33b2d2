import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, listName, listOf } from '../../render/output';
import type { Files } from './run';

/** A file that is not what the app renders: its text there, and as it is rendered; either may not be. */
export interface Change {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a render changes in a folder. */
export function changesIn(folder: string, files: Files): Change[] {
  const rendered = new Map([...files, [listName, listOf([...files.keys()])]]);
  const names = new Set([...rendered.keys(), ...filesOf(folder)]);
  return [...names].sort().flatMap((name) => {
    const before = textOf(join(folder, name));
    const after = rendered.get(name);
    return before === after ? [] : [{ name, before, after }];
  });
}

/** A folder in the place of a file has none: it is in the way where that is written. */
function textOf(path: string): string | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}
