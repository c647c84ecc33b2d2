import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/** `docs/rules` of this package: above the file that this one was bundled into. */
function folder(): string {
  for (let above = __dirname; found === undefined; above = dirname(above)) {
    const pages = join(above, 'docs/rules');
    if (existsSync(join(pages, 'unknown-field.md'))) found = pages;
    else if (above === dirname(above)) throw new Error('the pages of the rules (docs/rules) are not installed');
  }
  return found;
}

/** The codes of all rules. */
export function ruleCodes(): string[] {
  return readdirSync(folder(), { encoding: 'utf8', recursive: true })
    .map((name) => name.replace(/\\/g, '/'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

/** What a rule's page begins with, on one line. */
export function summaryOf(page: string): string {
  return page.split('\n\n')[1]!.replaceAll('\n', ' ');
}

/** The page of a rule, in Markdown. */
export function rulePage(code: string): string | undefined {
  const file = join(folder(), `${code}.md`);
  return /^[a-z][a-z0-9/-]*$/.test(code) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
