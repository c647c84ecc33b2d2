import { compareObjects, printComparison, printMarkdown, type Comparison } from '../../compare';
import type { KubernetesVersion } from '../../kubernetes/version';
import { filesOf, InputError } from '../check/files';
import { readStandardInput, readText } from '../check/read-file';
import { showsColours } from '../colours';
import { committedTexts } from './git';
import { objectsIn } from './objects';
import { outputFolder } from './output';

/** The formats of `podwright diff --format`. */
export const formats = ['terminal', 'markdown', 'json'] as const;

/** What the command line asks of `podwright diff`. */
export interface DiffCommand {
  readonly base?: string;
  readonly kubernetes: KubernetesVersion;
  readonly format: (typeof formats)[number];
}

/** `podwright diff`: prints what changes; returns the exit code: 1 where something does. */
export async function diff(
  before: string | undefined,
  after: string | undefined,
  command: DiffCommand,
): Promise<number> {
  const { base, kubernetes, format } = command;
  const [old, next] = before === undefined ? await sinceCommit(base ?? 'HEAD') : await between(before, after, base);
  const comparison = compareObjects(old, next, { kubernetes });
  process.stdout.write(printed(comparison, format));
  return comparison.objects.length > 0 ? 1 : 0;
}

async function sinceCommit(base: string): Promise<[unknown[], unknown[]]> {
  const folder = outputFolder();
  return [objectsIn(committedTexts(base, folder)), await read(folder)];
}

async function between(
  before: string,
  after: string | undefined,
  base: string | undefined,
): Promise<[unknown[], unknown[]]> {
  if (after === undefined) throw new InputError(`diff ${before}: name the new files too: podwright diff OLD NEW`);
  if (base !== undefined) throw new InputError('--base compares the output folder: leave it out, or OLD and NEW');
  if (before === '-' && after === '-') throw new InputError('only one of OLD and NEW can be standard input');
  return [await read(before), await read(after)];
}

async function read(path: string): Promise<unknown[]> {
  if (path === '-') return objectsIn(new Map([[path, await readStandardInput()]]));
  return objectsIn(new Map(filesOf([path]).map((file) => [file, readText(file)])));
}

function printed(comparison: Comparison, format: DiffCommand['format']): string {
  switch (format) {
    case 'terminal':
      return printComparison(comparison, { colours: showsColours(process.stdout) });
    case 'markdown':
      return printMarkdown(comparison);
    case 'json':
      return `${JSON.stringify(comparison, null, 2)}\n`;
  }
}
