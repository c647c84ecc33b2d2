import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkYaml } from '../../src/check/check-yaml';
import { rules } from '../../src/check/rules';

const folder = join(__dirname, '../../docs/rules');

/** The YAML under a heading of a rule's page. */
function example(page: string, heading: string): string {
  return new RegExp(`## ${heading}\n\n\`\`\`yaml\n([\\s\\S]*?)\n\`\`\``).exec(page)![1]!;
}

describe('the page of each rule', () => {
  it.each(rules.map((rule) => rule.code))('%s: its wrong example breaks the rule, its right one does not', (code) => {
    const page = readFileSync(join(folder, `${code}.md`), 'utf8');
    const codes = (heading: string) => checkYaml(example(page, heading), { practice: true }).map((one) => one.code);
    expect(codes('Wrong')).toContain(code);
    expect(codes('Right')).not.toContain(code);
    const right = checkYaml(example(page, 'Right'));
    expect(right.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is listed in the index, and every page of the folder has its rule', () => {
    const index = readFileSync(join(folder, 'README.md'), 'utf8');
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(pages.filter((name) => !index.includes(`(${name})`))).toEqual([]);
    for (const { code, summary } of rules) expect(index).toContain(`| [${code}](${code}.md) | ${summary} |`);
  });
});
