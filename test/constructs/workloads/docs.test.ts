import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as kplus from 'cdk8s-plus-28';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as podwright from '../../../constructs';
import { compile, compilers } from '../../legal/compile';
import { refusals, objectsIn, yamlOf } from './support';

const root = resolve(__dirname, '../../..');
const page = readFileSync(resolve(root, 'docs/workloads.md'), 'utf8');
const blocks = [...page.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map(([, language, text]) => ({ language, text: text! }));
const snippets = blocks.filter(({ language }) => language?.startsWith('ts')).map(({ text }) => text);
const names = Object.keys(podwright) as (keyof typeof podwright)[];

const run = (snippet: string) => (chart: unknown) => {
  const script = ts.transpile(snippet, { target: ts.ScriptTarget.ES2022 });
  const call = new Function('chart', 'kplus', ...names, script) as (...values: unknown[]) => void;
  call(chart, kplus, ...names.map((name) => podwright[name]));
};

test('the TypeScript of docs/workloads.md compiles', async () => {
  const imports = `import * as kplus from 'cdk8s-plus-28'; import { Job, CronJob, pod } from '${root}/lib/constructs'; void [kplus, Job, CronJob, pod];\n`;
  const text = snippets.map((snippet) => `{\n${snippet}}\n`).join('');
  expect(await compile({ 'docs.ts': imports + text }, compilers['6.0'])).toEqual([]);
});

test.each(snippets)('its objects are legal: %#', (snippet) => {
  expect(refusals(objectsIn(run(snippet)))).toEqual([]);
});

test('its YAML is what its TypeScript renders', () => {
  const yaml = blocks.findIndex(({ language }) => language === 'yaml');
  expect(yamlOf(run(blocks[yaml - 1]!.text))).toBe(blocks[yaml]!.text);
});
