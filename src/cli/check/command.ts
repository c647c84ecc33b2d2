import { InvalidArgumentError, Option, type Command } from 'commander';
import { allowOption, kubernetesOption } from '../options';
import type { CheckCommand, formats } from '.';

// The names stand here again so that --help loads nothing of the check itself; the type holds them equal.
const formatNames: readonly (typeof formats)[number][] = ['pretty', 'json', 'jsonl', 'sarif', 'github', 'junit'];

/** `podwright check PATH...` */
export function registerCheck(program: Command, version: string): void {
  program
    .command('check')
    .summary('judge manifests as the API server would, and say what the node will fail on')
    .description(
      'Judges Kubernetes manifests, whoever made them, without a cluster: as the API server of the chosen version ' +
        'would answer, and beyond that what the node would fail on.',
    )
    .argument('<path...>', 'files, folders (their *.yaml, *.yml and *.json), or - for standard input')
    .addOption(kubernetesOption('the Kubernetes version whose API server judges'))
    .addOption(
      new Option('-p, --pod-security <level>', 'the Pod Security Standard that Pods must meet')
        .choices(['baseline', 'restricted'])
        .env('PODWRIGHT_POD_SECURITY'),
    )
    .option('--practice', 'say also what good practice asks for')
    .option('--whole-app', 'the files are a whole application: what they refer to must be among them')
    .addOption(allowOption())
    .addOption(new Option('-f, --format <format>', 'how to print what is found').choices(formatNames).default('pretty'))
    .addOption(
      new Option('--threads <number>', 'how many threads read the files (default: as many as pay)').argParser(threads),
    )
    .addHelpText(
      'after',
      `
Examples:
  podwright check dist/
  podwright check --kubernetes 1.33 --pod-security restricted pod.yaml
  kustomize build . | podwright check --whole-app -
  podwright check --format sarif dist/ > podwright.sarif`,
    )
    .action(async (paths: string[], command: CheckCommand) => {
      const { checkFiles } = require('.') as typeof import('.');
      process.exitCode = await checkFiles(paths, command, version);
    });
}

function threads(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new InvalidArgumentError('It is a whole number from 1 to 64.');
  return number;
}
