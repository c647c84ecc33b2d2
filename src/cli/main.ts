#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { printable } from '../report/printable';
import { registerCheck } from './check/command';
import { registerCompletion } from './completion/command';
import { registerDiff } from './diff/command';
import { registerExplain } from './explain/command';
import { registerInit } from './init/command';
import { registerRender } from './render/command';
import { registerRun } from './run/command';

// Node 22.8 and newer keep what they compiled for the next time: what a command loads is then loaded faster.
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();

const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { version: string };

const program = new Command('podwright')
  .description('Kubernetes Pods in TypeScript: render them, check them, and see what a change will do.')
  .version(version)
  .configureHelp({ subcommandTerm: (command) => command.name() })
  .showHelpAfterError('(podwright --help shows how)')
  .addHelpText(
    'after',
    `
Examples:
  podwright init web                          begin an app repository in the folder web
  podwright render                            run the app, and write its output folder whole or not at all
  podwright check dist/                       judge every manifest of a folder
  helm template . | podwright check -         judge what another tool renders
  podwright diff --base origin/main           what this branch changes in the cluster
  podwright explain port-clash                what a rule is about

podwright check --help, and so on, says what a command can do.

Exit codes: 0 fine, 1 something was found, 2 wrong usage, or a file that cannot be read or written.`,
  )
  .exitOverride();

registerInit(program);
registerRender(program);
registerCheck(program, version);
registerDiff(program);
registerExplain(program);
registerRun(program);
registerCompletion(program);

for (const command of program.commands) command.showHelpAfterError(`(podwright ${command.name()} --help shows how)`);

// Who reads the output may stop early, as `head` does.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    if (stream === process.stdout) process.stderr.write(`podwright: the output cannot be written: ${error.message}\n`);
    process.exit(2);
  });

// An empty variable says nothing: CI systems set one where an input is left out.
for (const name of ['PODWRIGHT_KUBERNETES', 'PODWRIGHT_POD_SECURITY'])
  if (process.env[name] === '') Reflect.deleteProperty(process.env, name);

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  process.exitCode = 2;
  const debugs = process.env['PODWRIGHT_DEBUG'] !== undefined && error instanceof Error;
  process.stderr.write(
    `podwright: ${debugs ? error.stack : printable(String(error instanceof Error ? error.message : error))}\n`,
  );
});
