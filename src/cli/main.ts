#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { registerCheck } from './check/command';
import { registerDiff } from './diff/command';
import { registerExplain } from './explain/command';

const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { version: string };

const program = new Command('podwright')
  .description('Kubernetes Pods in TypeScript: render them, check them, and see what a change will do.')
  .version(version)
  .showHelpAfterError('(podwright --help shows how)')
  .addHelpText(
    'after',
    `
Examples:
  podwright check dist/                       judge every manifest of a folder
  helm template . | podwright check -         judge what another tool renders
  podwright explain port-clash                what a rule is about

Exit codes: 0 fine, 1 something was found, 2 wrong usage, or a file that cannot be read or written.`,
  )
  .exitOverride();

registerCheck(program, version);
registerDiff(program);
registerExplain(program);

// Who reads the output may stop early, as \`head\` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  process.exitCode = 2;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `podwright: ${process.env['PODWRIGHT_DEBUG'] && error instanceof Error ? error.stack : message}\n`,
  );
});
