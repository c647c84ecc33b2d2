import type { Command } from 'commander';

/** `podwright explain SUBJECT` */
export function registerExplain(program: Command): void {
  program
    .command('explain')
    .summary('the rules, the page of one, or a field of the API')
    .description(
      'Shows the page of a rule by its code, or a field of the API by its path, as kubectl explain does. Without either, ' +
        'lists the rules.',
    )
    .argument('[subject]', "a rule's code, or a field: pod.spec.containers, spec.containers.ports, deployment.spec")
    .addHelpText(
      'after',
      `
Examples:
  podwright explain                           all rules
  podwright explain port-clash
  podwright explain spec.containers.ports
  podwright explain deployment.spec.strategy`,
    )
    .action((subject: string | undefined) => {
      const { explain } = require('.') as typeof import('.');
      process.exitCode = explain(subject);
    });
}
