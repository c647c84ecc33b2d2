import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const main = join(__dirname, '../../lib/src/cli/main.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a folder, without a terminal. */
export function podwright(args: readonly string[], cwd: string, input = '', env: Record<string, string> = {}): Run {
  const clean = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env };
  const options = { cwd, input, env: clean, encoding: 'utf8', maxBuffer: 2 ** 30 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], options);
  return { status, stdout, stderr };
}

/** The same without the powers by which root reads whatever permissions say. */
export function underPermissions(args: string, cwd: string): Run {
  const powers = '-dac_override,-dac_read_search';
  const without = process.getuid?.() === 0 ? `setpriv --inh-caps=${powers} --bounding-set=${powers}` : '';
  const command = `${without} "${process.execPath}" "${main}" ${args}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The same in a shell, where `podwright` is the command. */
export function inShell(script: string, cwd: string): Run {
  const command = `podwright() { "${process.execPath}" "${main}" "$@"; }\n${script}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A new folder with these files, which goes when the tests of the file are done. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'podwright-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A Pod with this name; what follows is put below its first container. */
export const pod = (name: string, more = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n  - name: web\n    image: nginx:1.27\n${more}`;
