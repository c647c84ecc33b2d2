import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { bash } from '../../src/cli/completion/bash';
import { fish } from '../../src/cli/completion/fish';
import { shapeOf } from '../../src/cli/completion/shape';
import { zsh } from '../../src/cli/completion/zsh';

const main = resolve(__dirname, '../../lib/src/cli/main.js');
const podwright = (...args: string[]) => execFileSync(process.execPath, [main, ...args], { encoding: 'utf8' });
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

/** A command line with all that there is to complete, and words that are syntax to a shell. */
function ship(): Command {
  const program = new Command('ship').version('1.0.0');
  program
    .command('load')
    .summary("what's put on board: [all] $of it")
    .argument('<path...>', 'files')
    .addOption(new Option('-d, --deck <level>', 'where').choices(['upper', 'lower']))
    .option('--fast', 'no care');
  program.command('sail').addArgument(new Argument('<sea>', 'where to').choices(['north', 'south']));
  return program;
}

const scripts = { bash, zsh, fish };

describe.each(Object.entries(scripts))('the script for %s', (shell, script) => {
  test('has every command and option of podwright', () => {
    const text = podwright('completion', shell);
    const listed = /^Commands:\n((?: .*\n)+)/m.exec(podwright('--help'))![1]!;
    const commands = [...listed.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!);
    expect(commands).toEqual(expect.arrayContaining(['check', 'completion', 'explain']));
    for (const command of commands) {
      expect(text).toMatch(new RegExp(`\\b${command}\\b`));
      if (command === 'help') continue;
      for (const [option] of podwright(command, '--help').matchAll(/(?<=^ {2}(?:-\w, )?)--[\w-]+/gm))
        expect(text).toContain(shell === 'fish' ? `-l ${option.slice(2)}` : option);
    }
  });

  test.skipIf(!has(shell))('is one that the shell can read', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'podwright-')), 'script');
    writeFileSync(file, script(shapeOf(ship())));
    expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});

/** What bash offers for a line whose last word is being typed. */
function offered(...words: string[]): string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const script = `${bash(shapeOf(ship()))}
COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _ship; echo "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split(/\s+/).filter(Boolean);
}

describe.skipIf(!has('bash'))('bash', () => {
  test('offers commands first', () => {
    expect(offered('ship', '')).toEqual(['load', 'sail', 'help']);
    expect(offered('ship', 's')).toEqual(['sail']);
    expect(offered('ship', 'help', 'l')).toEqual(['load']);
    expect(offered('ship', '--')).toEqual(['--version', '--help']);
  });

  test('offers the options of a command, and their values', () => {
    expect(offered('ship', 'load', '--')).toEqual(['--deck', '--fast', '--help']);
    expect(offered('ship', 'load', '--deck', '')).toEqual(['upper', 'lower']);
    expect(offered('ship', 'load', '--fast', '-d', 'u')).toEqual(['upper']);
    expect(offered('ship', 'load', '--deck', '=')).toEqual(['upper', 'lower']);
    expect(offered('ship', 'load', '--deck', '=', 'l')).toEqual(['lower']);
  });

  test('offers the words that an argument may be, and leaves files to bash', () => {
    expect(offered('ship', 'sail', 'n')).toEqual(['north']);
    expect(offered('ship', 'load', '')).toEqual([]);
    expect(bash(shapeOf(ship()))).toContain('complete -o bashdefault -o default');
  });
});

test('zsh and fish get the descriptions, whatever is in them', () => {
  expect(zsh(shapeOf(ship()))).toContain(`'load:what'\\''s put on board: [all] $of it'`);
  expect(fish(shapeOf(ship()))).toContain(`-a load -d 'what\\'s put on board: [all] $of it'`);
});
