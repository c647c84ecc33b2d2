import type { Command } from 'commander';
import { bash } from './bash';
import { fish } from './fish';
import { shapeOf, type Shape } from './shape';
import { zsh } from './zsh';

/** The shells that have a script. */
export const shells = { bash, zsh, fish } satisfies Record<string, (shape: Shape) => string>;

/** `podwright completion SHELL`: the shell's script, made from the commands as they are registered. */
export function completion(shell: keyof typeof shells, program: Command): string {
  return shells[shell](shapeOf(program));
}
