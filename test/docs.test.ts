import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

const root = resolve(__dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const main = join(root, 'lib/src/cli/main.js');
const help = (...command: string[]) =>
  execFileSync(process.execPath, [main, ...command, '--help'], { encoding: 'utf8' });
const commandsIn = (text: string) =>
  [.../^Commands:\n((?: .*\n)+)/m.exec(text)![1]!.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name!);
const optionsOf = (text: string) =>
  [...text.matchAll(/^ {2}((?:-\w, )?--[\w-]+(?: <[^>]+>)?)/gm)].map(([, option]) => option!);

const commands = commandsIn(help()).filter((name) => name !== 'help');
const options = new Map(commands.map((name) => [name, optionsOf(help(name)).filter((one) => one !== '-h, --help')]));

describe('docs/cli.md', () => {
  const sections = new Map(
    read('docs/cli.md')
      .split(/^## podwright /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );

  test('has a section for each command', () => {
    expect([...sections.keys()].sort()).toEqual([...commands].sort());
  });

  test.each(commands)('names the options of %s as --help does', (name) => {
    const named = [...sections.get(name)!.matchAll(/^\| `(-[^`]+)` \|/gm)].map(([, option]) => option!);
    expect(named.sort()).toEqual([...options.get(name)!].sort());
  });
});

describe.each(['docs/cli.md', 'docs/gitops.md', 'docs/render.md', 'docs/run.md'])('%s', (file) => {
  const text = read(file);
  const blocks = [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
    language,
    code: code!,
  }));

  test('uses commands and options that there are', () => {
    const used = blocks.flatMap(({ code }) => [...code.matchAll(/(?<=podwright )([a-z]+)((?: [^|>\n]+)?)/g)]);
    expect(used.length).toBeGreaterThan(2);
    for (const [, command, rest] of used) {
      if (!commands.includes(command!)) continue;
      const known = options.get(command!)!.flatMap((option) => option.split(/[, ]+/));
      const given = rest!.split(' -- ')[0]!.match(/(?<= )--?[a-z][\w-]*/g) ?? [];
      expect(given.filter((option) => !known.includes(option))).toEqual([]);
    }
  });

  test('has YAML that can be read', () => {
    for (const { language, code } of blocks)
      if (language === 'yaml') for (const { errors } of parseAllDocuments(code)) expect(errors).toEqual([]);
  });

  test('links to files that there are', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)[^):]*\)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  });
});
