import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkUpdate, type CheckOptions } from '../../src/check/check';
import { checkApplication } from '../../src/check/application';
import { checkYaml } from '../../src/check/check-yaml';
import type { Diagnostic } from '../../src/check/diagnostic';
import { codeOf } from '../../src/check/fix';
import { podSecurityControls } from '../../src/check/pod-security';
import { rules } from '../../src/check/rules';
import { readYaml } from '../../src/yaml/read';

const root = join(__dirname, '../..');
const folder = join(root, 'docs/rules');
const filesBelow = (path: string) => readdirSync(path, { encoding: 'utf8', recursive: true });
const pages = new Map(
  filesBelow(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => [name.replace(/\.md$/, ''), readFileSync(join(folder, name), 'utf8')]),
);

/** Rules of which no example fits on a page. */
const inWords = ['too-large', 'too-deep', 'unreadable', 'internal-error'];

/** The YAML under a heading of a rule's page. */
function example(page: string, heading: string): string {
  return new RegExp(`## ${heading}\n\n\`\`\`yaml\n([\\s\\S]*?)\n\`\`\``).exec(page)![1]!;
}

/** All that is said of a text, at the versions and levels that differ. */
function said(text: string, code: string): Diagnostic[] {
  const values = readYaml(text).map(({ value }) => value);
  if (code === 'other-object') return checkUpdate(values[0], values[1]);
  const level = (['baseline', 'restricted'] as const).find((one) =>
    podSecurityControls[one].some((control) => control.code === code),
  );
  return (['1.28', '1.36'] as const).flatMap((kubernetes) => {
    const options: CheckOptions = { kubernetes, practice: true, ...(level && { podSecurity: level }) };
    return [...checkYaml(text, options), ...checkApplication(values, options).flat()];
  });
}

describe('the page of each rule', () => {
  const withExamples = [...pages.keys()].filter((code) => !inWords.includes(code)).sort();

  it.each(withExamples)('%s: its wrong example breaks the rule, its right one does not', (code) => {
    const page = pages.get(code)!;
    const wrong = said(example(page, 'Wrong'), code);
    const right = said(example(page, 'Right'), code);
    expect(wrong.map((one) => one.code)).toContain(code);
    expect(right.map((one) => one.code)).not.toContain(code);
    expect(right.filter(({ severity, source }) => severity === 'error' && source !== 'pod-security')).toEqual([]);
  });

  it('is there for every code that the source can tell, and for no other', () => {
    const sources = ['src/check', 'src/yaml'].flatMap((part) =>
      filesBelow(join(root, part)).map((name) => join(part, name)),
    );
    const written = sources
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/\bcode: ('[a-z/-]+'(?: \| '[a-z/-]+')*)/g)].flatMap(
          (match) => match[1]!.split(' | ').map((quoted) => quoted.slice(1, -1)),
        ),
      );
    const given = ['bad-quantity', 'bad-time', 'bad-base64', ...Object.values(codeOf)];
    expect([...pages.keys()].sort()).toEqual([...new Set([...written, ...given])].sort());
  });

  it('is listed in the index, which is current', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/rules-index.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const { code, summary } of rules)
      expect(pages.get(code)!.replaceAll('`', '')).toContain(`# ${code}\n\n${summary}\n`);
  });

  it('has the same layout everywhere', () => {
    for (const [code, page] of pages) {
      expect(page.startsWith(`# ${code}\n\n`)).toBe(true);
      expect(page.match(/^## .*/gm)!.slice(0, 3)).toEqual(['## Wrong', '## Right', '## Evidence']);
    }
  });
});
