import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { checkApplication } from '../../check/application';
import type { CheckOptions } from '../../check/check';
import { rules } from '../../check/rules';
import type { Finding, Format } from '../../report/finding';
import { github } from '../../report/github';
import { json, jsonl } from '../../report/json';
import { junit } from '../../report/junit';
import { pretty } from '../../report/pretty';
import { sarif } from '../../report/sarif';
import { readYaml } from '../../yaml/read';
import { filesOf } from './files';
import { judgeText, type Judged } from './judge-text';
import { judgeInWorkers } from './pool';
import { progressLine } from './progress';
import { readText } from './read-file';

/** The formats of `podwright check --format`. */
export const formats = ['pretty', 'json', 'jsonl', 'sarif', 'github', 'junit'] as const;

/** What the command line asks of `podwright check`. */
export interface CheckCommand extends CheckOptions {
  readonly format: (typeof formats)[number];
  /** True: the files are a whole application, so references between them must hold. */
  readonly wholeApp: boolean;
  /** How many worker threads read the files. @default as many as pay */
  readonly threads?: number;
}

/** `podwright check PATH...`: judges manifests; returns the exit code: 1 where an error is found. */
export async function checkFiles(paths: readonly string[], command: CheckCommand, version: string): Promise<number> {
  const { format: name, wholeApp, threads, ...options } = command;
  const format = formatOf(name, version);
  const files = filesOf(paths);
  const counts = { error: 0, warning: 0, advice: 0 };
  const progress = progressLine(files.length);
  let objects = 0;
  const judged = wholeApp ? judgeWhole(files, options) : judgeEach(files, options, threads ?? threadsFor(files));
  await write(format.head?.() ?? '');
  for await (const [file, one] of judged) {
    progress.at(file);
    objects += one.objects;
    for (const { severity } of one.findings) counts[severity]++;
    if (one.findings.length > 0) progress.clear();
    await write(one.findings.map((finding: Finding) => format.one(finding)).join(''));
  }
  progress.clear();
  await write(format.foot?.({ files: files.length, objects, counts }) ?? '');
  return counts.error > 0 ? 1 : 0;
}

function formatOf(name: CheckCommand['format'], version: string): Format {
  switch (name) {
    case 'pretty':
      return pretty(process.stdout.hasColors?.() ?? false);
    case 'json':
      return json();
    case 'jsonl':
      return jsonl;
    case 'sarif':
      return sarif(version, ruleText);
    case 'github':
      return github;
    case 'junit':
      return junit();
  }
}

function ruleText(code: string) {
  const rule = rules.find((one) => one.code === code);
  return rule && { summary: rule.summary, page: `podwright explain ${code}` };
}

/** A thread takes some 100 ms to start: the files must be worth it. */
const bytesPerThread = 1024 * 1024;

function threadsFor(files: readonly string[]): number {
  if (files.includes('-')) return 1;
  const bytes = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  return Math.max(1, Math.min(availableParallelism(), files.length, Math.floor(bytes / bytesPerThread)));
}

async function* judgeEach(
  files: readonly string[],
  options: CheckOptions,
  threads: number,
): AsyncGenerator<readonly [string, Judged]> {
  if (threads > 1) yield* judgeInWorkers(files, options, threads);
  else for (const file of files) yield [file, judgeText(file, readText(file), options)];
}

/** Reads all files twice: what a reference may find must be known before the first is judged. */
function* judgeWhole(files: readonly string[], options: CheckOptions): Generator<readonly [string, Judged]> {
  const texts = new Map(files.map((file) => [file, readText(file)]));
  const values = [...texts.values()].flatMap((text) => readYaml(text).map(({ value }) => value));
  const between = checkApplication(values, options);
  let first = 0;
  for (const [file, text] of texts) {
    const start = first;
    const judged = judgeText(file, text, options, (_document, index) => between[start + index] ?? []);
    first += judged.objects;
    yield [file, judged];
  }
}

async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
