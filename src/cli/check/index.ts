import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { checkApplication } from '../../check/application';
import type { CheckOptions } from '../../check/check';
import type { Finding, Format } from '../../report/finding';
import { github } from '../../report/github';
import { json, jsonl } from '../../report/json';
import { junit } from '../../report/junit';
import { pretty } from '../../report/pretty';
import { printable } from '../../report/printable';
import { sarif } from '../../report/sarif';
import { readYaml } from '../../yaml/read';
import { mustBeAllowable } from '../allowed';
import { showsColours } from '../colours';
import { rulePage } from '../rule-page';
import type { Answer } from './answer';
import { definitionsIn } from './definitions';
import { filesOf, InputError } from './files';
import { judgeText } from './judge-text';
import { judgeInThreads } from './pool';
import { progressLine } from './progress';
import { readStandardInput, readText } from './read-file';

/** The formats of `podwright check --format`. */
export const formats = ['pretty', 'json', 'jsonl', 'sarif', 'github', 'junit'] as const;

/** What the command line asks of `podwright check`. */
export interface CheckCommand extends CheckOptions {
  readonly format: (typeof formats)[number];
  /** True: the files are a whole application, so references between them must hold. */
  readonly wholeApp?: boolean;
  /** How many worker threads read the files. @default as many as pay */
  readonly threads?: number;
}

/** `podwright check PATH...`: judges manifests; returns the exit code: 1 where an error is found, 2 where a file cannot be read. */
export async function checkFiles(paths: readonly string[], command: CheckCommand, version: string): Promise<number> {
  const { format: name, wholeApp, threads, ...asked } = command;
  const format = formatOf(name, version);
  mustBeAllowable(asked.allow);
  const files = filesOf(paths);
  if (files.length === 0) throw new InputError(`${paths.join(', ')}: no .yaml, .yml or .json file is there`);
  const options: CheckOptions = { ...asked, definitions: definitionsIn(files) };
  const counts = { error: 0, warning: 0, advice: 0 };
  const progress = progressLine(files.length);
  let objects = 0;
  let unread = 0;
  const answers = wholeApp ? judgeWhole(files, options) : judgeEach(files, options, threads ?? threadsFor(files));
  await write(format.head?.() ?? '');
  for await (const [file, answer] of answers) {
    progress.at(file);
    if ('fault' in answer) {
      unread++;
      progress.clear();
      process.stderr.write(`podwright: ${printable(answer.fault)}\n`);
      continue;
    }
    const { findings } = answer.judged;
    objects += answer.judged.objects;
    for (const { severity } of findings) counts[severity]++;
    // Who reads the output may stop before the end.
    if (counts.error > 0) process.exitCode = 1;
    if (findings.length > 0) progress.clear();
    await write(findings.map((finding: Finding) => format.one(finding)).join(''));
  }
  progress.clear();
  await write(format.foot?.({ files: files.length - unread, unread, objects, counts }) ?? '');
  if (unread > 0) return 2;
  return counts.error > 0 ? 1 : 0;
}

function formatOf(name: CheckCommand['format'], version: string): Format {
  switch (name) {
    case 'pretty':
      return pretty(showsColours(process.stdout));
    case 'json':
      return json();
    case 'jsonl':
      return jsonl;
    case 'sarif':
      return sarif(version, rulePage);
    case 'github':
      return github;
    case 'junit':
      return junit();
  }
}

/** A thread takes some 300 ms of a processor to start and to become fast: the files must be worth it. */
const bytesPerThread = 12 * 1024 * 1024;

function threadsFor(files: readonly string[]): number {
  const bytes = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  return Math.max(1, Math.min(availableParallelism(), files.length, Math.floor(bytes / bytesPerThread)));
}

async function* judgeEach(
  files: readonly string[],
  options: CheckOptions,
  threads: number,
): AsyncGenerator<readonly [string, Answer]> {
  if (threads > 1 && !files.includes('-')) yield* judgeInThreads(files, options, threads);
  else
    for (const file of files) {
      const read = await textOf(file);
      yield [file, 'fault' in read ? read : { judged: judgeText(file, read.text, options) }];
    }
}

/** The text of a file or of standard input, or why it cannot be read. */
async function textOf(file: string): Promise<{ readonly text: string } | { readonly fault: string }> {
  try {
    return { text: file === '-' ? await readStandardInput() : readText(file) };
  } catch (error) {
    if (error instanceof InputError) return { fault: error.message };
    throw error;
  }
}

/** Reads all files before the first is judged: what a reference may find must be known. */
async function* judgeWhole(files: readonly string[], options: CheckOptions): AsyncGenerator<readonly [string, Answer]> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const read = await textOf(file);
    if ('fault' in read) yield [file, read];
    else texts.set(file, read.text);
  }
  const values = [...texts.values()].flatMap((text) => readYaml(text).map(({ value }) => value));
  const between = checkApplication(values, options);
  let first = 0;
  for (const [file, text] of texts) {
    const start = first;
    const judged = judgeText(file, text, options, (index) => between[start + index] ?? []);
    first += judged.objects;
    yield [file, { judged }];
  }
}

async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
