import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/**
 * Exchanges two folders at one stroke, where the system has a command that can.
 *
 * Linux has the call for it, renameat2 with RENAME_EXCHANGE, but Node has no way to it; coreutils 9.5 and newer have,
 * and Perl, which stands beside git on nearly every Linux.
 * @returns false if nothing was done
 */
export function exchanged(one: string, other: string): boolean {
  const before = statSync(one).ino;
  return commands(one, other).some(([command, ...args]) => {
    spawnSync(command, args, { stdio: 'ignore' });
    return statSync(other).ino === before;
  });
}

const renameat2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

function commands(one: string, other: string): [string, ...string[]][] {
  if (process.platform !== 'linux') return [];
  const call = renameat2[process.arch];
  const here = '-100';
  const exchange = '2';
  const script = `exit(syscall(${call}, ${here}, $ARGV[0], ${here}, $ARGV[1], ${exchange}) == 0 ? 0 : 1)`;
  return [
    ...(call === undefined ? [] : [['perl', '-e', script, one, other] as [string, ...string[]]]),
    ['mv', '--exchange', '--no-target-directory', one, other],
  ];
}
