import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compile, compilers } from './compile';

const root = resolve(__dirname, '../..');

/** An error as a picture shows it, on a line of its own below the word: `//   ~~~~ what is wrong`. */
const shown = /^( *\/\/ *)(~+) (.*)$/;

const picture = (file: string) => /^```ts illegal\n([^]*?)^```$/m.exec(readFileSync(join(root, file), 'utf8'))![1]!;

it('the READMEs and docs/legal.md show errors as an editor shows them', async () => {
  const code = picture('README.md');
  expect([picture('README.ko.md'), picture('docs/legal.md')]).toEqual([code, code]);
  const errors = await compile({ 'picture.ts': code }, compilers['6.0']);
  // The words before the last ones are those of the compiler, and long types are left out.
  const words = (message: string) => message.replace(/'Container & .*?>'/, "'Container & …'");
  const pictured = code.split('\n').flatMap((line, i) => {
    const [, before, , message] = shown.exec(line) ?? [];
    return before === undefined ? [] : [{ line: i + 1, column: before.length + 1, message: message! }];
  });
  expect(errors.map(({ line, column }) => ({ line, column }))).toEqual(
    pictured.map(({ line, column }) => ({ line, column })),
  );
  for (const [i, { message }] of pictured.entries()) expect(words(errors[i]!.message)).toContain(message);
});
