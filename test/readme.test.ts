import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { App, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import * as podwright from '../constructs';
import manifest from '../package.json';
import { writeYaml } from '../src/yaml/write';

interface Block {
  readonly language: string;
  readonly text: string;
}

const root = resolve(__dirname, '..');
const dist = readdirSync(join(root, 'dist'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(join(root, 'dist', file), 'utf8'));

describe.each(['README.md', 'README.ko.md'])('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const blocks = [...text.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map(([, language, code]): Block => ({
    language: language!,
    text: code!,
  }));
  const snippets = blocks.filter(({ language }) => language === 'ts' || language === 'ts company');
  const commands = blocks.filter(({ language }) => language === 'sh').flatMap((block) => block.text.trim().split('\n'));

  test('has TypeScript that compiles', () => {
    expect(complaints(snippets.map((snippet) => snippet.text))).toEqual([]);
  });

  test('shows the YAML that its TypeScript renders', () => {
    const shown = blocks.flatMap((block, index): [Block, Block][] => {
      const next = blocks[index + 1];
      return block.language === 'ts' && next?.language === 'yaml' ? [[block, next]] : [];
    });
    expect(shown).toHaveLength(5);
    for (const [snippet, yaml] of shown) expect(render(snippet.text)).toBe(yaml.text);
  });

  test('has snippets that run', () => {
    for (const { text: snippet } of snippets) expect(parseAllDocuments(render(snippet)).length).toBeGreaterThan(0);
  });

  test('names files, Pods and containers that there are', () => {
    const files = commands.flatMap((command) => /-f (\S+)/.exec(command)?.[1] ?? []);
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const pods = dist.map((yaml) => parse(yaml) as { metadata: { name: string }; spec: podwright.PodSpec });
    const podNames = pods.map(({ metadata }) => metadata.name);
    const containerNames = pods.flatMap(({ spec }) => spec.containers.map(({ name }) => name));
    for (const command of commands) {
      const pod = /^kubectl (?:exec -it|logs|attach -it|get pod|describe pod|port-forward) (?:pod\/)?(\S+)/.exec(
        command,
      );
      if (pod) expect(podNames).toContain(pod[1]);
      const container = / -c (\S+)/.exec(command);
      if (container) expect(containerNames).toContain(container[1]);
    }
  });

  test('sets up by commands that there are', () => {
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm run synth', 'npm test']);
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['synth', 'test']));
  });
});

test('npm run synth renders the Pods that are committed, and says where they are', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'podwright-'));
  const said = execFileSync('npm', ['run', 'synth', '--', '--output', outdir], { cwd: root, encoding: 'utf8' });
  for (const file of ['debug-pod.yaml', 'nginx-pod.yaml', 'sidecar-pod.yaml']) {
    expect(said).toContain(join(outdir, file));
    expect(readFileSync(join(outdir, file), 'utf8')).toBe(readFileSync(join(root, 'dist', file), 'utf8'));
  }
});

const names = Object.keys(podwright);

function render(snippet: string): string {
  const chart = new Chart(new App(), 'readme');
  const script = ts.transpile(snippet, { target: ts.ScriptTarget.ES2022 });
  const run = new Function('chart', 'kplus', ...names, script) as (...values: unknown[]) => void;
  run(chart, kplus, ...names.map((name) => podwright[name as keyof typeof podwright]));
  process.env['CDK8S_DISABLE_SORT'] = '1';
  try {
    return writeYaml(...(chart.toJson() as unknown[]));
  } finally {
    delete process.env['CDK8S_DISABLE_SORT'];
  }
}

/** What the compiler says of the snippets, each in a scope of its own. */
function complaints(snippets: readonly string[]): string[] {
  const file = join(root, 'test/readme-snippets.ts');
  const imports = `import type { Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { ${names.join(', ')} } from '../constructs';
declare const chart: Chart;`;
  const text = [imports, ...snippets.map((snippet) => `{\n${snippet}\n}`)].join('\n');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([file], { ...options, noUnusedLocals: false }, host);
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}
