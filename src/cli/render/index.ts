import { relative, resolve } from 'node:path';
import { listName, replaceFolder } from '../../render/output';
import { isOfTools } from '../check/files';
import { changesIn, type Change } from './changes';
import { configOf, type Config } from './config';
import { lineDiff } from './line-diff';
import { runnerOf, type Files, type Run } from './run';
import { warmRunnerOf } from './warm';
import { watchFiles } from './watch';

/** What the command line asks of `podwright render`. */
export interface RenderCommand extends Partial<Config> {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly stdout?: boolean;
}

/** `podwright render`: runs the app and writes what it renders; returns the exit code: 1 if the app fails or the output is stale. */
export async function renderApp({ check, watch, stdout, ...given }: RenderCommand): Promise<number> {
  const { app, output } = configOf(given);
  if (watch) return renderOnChange(app, output);
  const rendered = await runnerOf(app)();
  if (!rendered) return failed(output);
  const { files, isChecked } = rendered;
  if (stdout) process.stdout.write(manifestsOf(files).join('---\n'));
  else if (check) return compared(output, files);
  else {
    write(output, files);
    if (!isChecked) process.stderr.write(synthNote);
  }
  return 0;
}

const synthNote =
  'note: the app calls App.synth(), which checks the objects of no other library, and writes two of one name into one\n' +
  'file; render(app) of podwright/render in its place checks all\n';

/** What a cluster gets of what was rendered. */
function manifestsOf(files: Files): string[] {
  return [...files].flatMap(([name, text]) => (text === '' || isOfTools(name) ? [] : [text]));
}

function failed(output: string): number {
  process.stderr.write(`podwright: the app failed; ${output} is as it was before\n`);
  return 1;
}

function write(output: string, files: Files): void {
  const changes = changesIn(output, files);
  replaceFolder(output, (folder) => {
    for (const [name, text] of files) folder.write(name, [text]);
  });
  for (const change of changes.filter(({ name }) => name !== listName))
    process.stderr.write(`  ${verbOf(change)} ${pathOf(output, change)}\n`);
  process.stderr.write(
    `${output}: ${files.size} file${files.size === 1 ? '' : 's'}${changes.length === 0 ? ', as before' : ''}\n`,
  );
}

function verbOf({ before, after }: Change): string {
  return before === undefined ? 'added  ' : after === undefined ? 'removed' : 'changed';
}

function pathOf(output: string, { name }: Change): string {
  return relative('', resolve(output, name));
}

function compared(output: string, files: Files): number {
  const changes = changesIn(output, files);
  if (changes.length === 0) return 0;
  for (const change of changes) {
    const path = pathOf(output, change);
    const [from, to] = [
      change.before === undefined ? '/dev/null' : `a/${path}`,
      change.after === undefined ? '/dev/null' : `b/${path}`,
    ];
    process.stdout.write(`--- ${from}\n+++ ${to}\n${lineDiff(change.before ?? '', change.after ?? '')}`);
  }
  process.stderr.write(`podwright: ${output} is not what the app renders: run podwright render, and commit it\n`);
  return 1;
}

/** Renders now and after each change, until the process is ended. */
async function renderOnChange(app: string, output: string): Promise<number> {
  const warm = warmRunnerOf(app);
  if (warm) process.stderr.write('podwright: types are not checked while watching\n');
  const run = warm ?? runnerOf(app);
  await renderOnce(run, output);
  for await (const since of watchFiles(output)) {
    await renderOnce(run, output);
    process.stderr.write(`${Math.round(performance.now() - since)} ms after the change\n`);
  }
  return 0;
}

/** What goes wrong is told, and may be put right by the next change. */
async function renderOnce(run: Run, output: string): Promise<void> {
  try {
    const rendered = await run();
    if (rendered) write(output, rendered.files);
    else failed(output);
  } catch (error) {
    process.stderr.write(`podwright: ${(error as Error).message}\n`);
  }
}
