import { Argument, type Command } from 'commander';
import type { shells } from '.';

// The names stand here again so that --help loads nothing of the scripts; the type holds them equal.
const names: readonly (keyof typeof shells)[] = ['bash', 'zsh', 'fish'];

/** `podwright completion SHELL` */
export function registerCompletion(program: Command): void {
  program
    .command('completion')
    .summary('a script that completes podwright in your shell')
    .description('Prints a script for your shell. With it, the Tab key completes commands, options and their values.')
    .addArgument(new Argument('<shell>', 'your shell').choices(names))
    .addHelpText(
      'after',
      `
Examples:
  source <(podwright completion bash)         in ~/.bashrc
  source <(podwright completion zsh)          in ~/.zshrc, after compinit
  podwright completion fish > ~/.config/fish/completions/podwright.fish`,
    )
    .action((shell: keyof typeof shells) => {
      const { completion } = require('.') as typeof import('.');
      process.stdout.write(completion(shell, program));
    });
}
