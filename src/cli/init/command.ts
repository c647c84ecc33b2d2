import type { Command } from 'commander';

/** `podwright init [DIR]` */
export function registerInit(program: Command): void {
  program
    .command('init')
    .summary('begin an app repository: a Pod with a sidecar, its test, CI and a pre-commit hook')
    .description(
      'Writes a new app repository that works at once: a chart with a SidecarPod, a snapshot test, a CI workflow and ' +
        'a pre-commit hook. Overwrites nothing: where one of its files is there already, it writes none.',
    )
    .argument('[dir]', 'the folder, which is made where there is none', '.')
    .addHelpText(
      'after',
      `
Examples:
  podwright init                              in this folder
  podwright init web && cd web && npm install && npm run render && npm test`,
    )
    .action((folder: string) => {
      const { init } = require('.') as typeof import('.');
      init(folder);
    });
}
