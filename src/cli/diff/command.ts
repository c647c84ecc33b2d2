import { Option, type Command } from 'commander';
import { kubernetesOption } from '../options';
import type { DiffCommand, formats } from '.';

// The names stand here again so that --help loads nothing of the comparison; the type holds them equal.
const formatNames: readonly (typeof formats)[number][] = ['terminal', 'markdown', 'json'];

/** `podwright diff [--base REF | OLD NEW]` */
export function registerDiff(program: Command): void {
  program
    .command('diff')
    .summary('what a change means to a cluster: Git revision against working tree, or old against new')
    .description(
      "Compares manifests in Kubernetes' terms, not in lines: lists by the keys of their items, quantities and defaults " +
        'by value. Says of each object what the API server will do with the change. Without OLD and NEW, the output ' +
        'folder of cdk8s.yaml as it is committed is compared with the one in the working tree.',
    )
    .argument('[old]', 'a file or a folder (its *.yaml, *.yml and *.json), or - for standard input')
    .argument('[new]', 'the same, as it will be')
    .option('-b, --base <ref>', 'the Git revision whose output folder is the old one (default: "HEAD")')
    .addOption(kubernetesOption('the Kubernetes version whose defaults count, and whose API server judges'))
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(formatNames).default('terminal'))
    .addHelpText(
      'after',
      `
Examples:
  podwright diff                              what the working tree changes
  podwright diff --base origin/main           what this branch changes
  podwright diff old/ new/
  helm template . | podwright diff old.yaml -
  podwright diff --base origin/main --format markdown > comment.md

Exit codes, as those of kubectl diff: 0 nothing changed, 1 something did, 2 it could not be compared.`,
    )
    .action(async (before: string | undefined, after: string | undefined, command: DiffCommand) => {
      const { diff } = require('.') as typeof import('.');
      process.exitCode = await diff(before, after, command);
    });
}
