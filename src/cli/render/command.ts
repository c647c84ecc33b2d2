import type { Command } from 'commander';
import type { RenderCommand } from '.';

/** `podwright render` */
export function registerRender(program: Command): void {
  program
    .command('render')
    .summary('run the app, and write its output folder whole or not at all')
    .description(
      'Runs the app of cdk8s.yaml and puts what it renders into the output folder, at one stroke: a failure leaves the ' +
        'folder as it was. Files that the app no longer makes are removed, files that others made stay.',
    )
    .option('-a, --app <command>', 'the command that runs the app (default: app in cdk8s.yaml)')
    .option('-o, --output <folder>', 'the folder to write (default: output in cdk8s.yaml, else dist)')
    .option('--check', 'write nothing; fail with the difference where the folder is not what the app renders')
    .option('-w, --watch', 'render again whenever a file changes')
    .option('--stdout', 'write to standard output, and not into the folder')
    .addHelpText(
      'after',
      `
Examples:
  podwright render                            write dist/
  podwright render --check                    in CI: is the committed dist/ what the code renders?
  podwright render --watch                    while you write
  podwright render --stdout | kubectl apply -f -`,
    )
    .action(async (options: RenderCommand, command: Command) => {
      const modes = [options.check, options.watch, options.stdout].filter(Boolean);
      if (modes.length > 1) command.error('error: --check, --watch and --stdout exclude one another');
      const { renderApp } = require('.') as typeof import('.');
      process.exitCode = await renderApp(options);
    });
}
