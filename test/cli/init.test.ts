import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = resolve(__dirname, '../..');
const main = join(root, 'lib/src/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'podwright-init-'));
const app = join(folder, 'app');

function run(command: string, args: string[], cwd: string): { status: number | null; output: string } {
  // A snapshot is written at its first run, but not in CI.
  const env = { ...process.env, CI: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

const podwright = (...args: string[]) => run(process.execPath, [main, ...args], folder);
/** Each command starts TypeScript anew. */
const timeout = 300_000;

const npm = (...args: string[]) => run('npm', args, app);
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();

describe('podwright init', () => {
  let made: string[];

  beforeAll(() => {
    expect(podwright('init', 'app').status).toBe(0);
    made = filesIn(app);
    const { output } = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root);
    const tarball = join(folder, output.trim().split('\n').at(-1)!);
    const { status, output: said } = npm('install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', tarball);
    expect(status, said).toBe(0);
  });

  test('makes a repository that renders, compiles, passes its test and its check', { timeout }, () => {
    expect(npm('run', 'render')).toMatchObject({ status: 0 });
    expect(readFileSync(join(app, 'dist/web.yaml'), 'utf8')).toContain('restartPolicy: Always');
    expect(run('npx', ['tsc'], app)).toMatchObject({ status: 0 });
    expect(npm('test')).toMatchObject({ status: 0, output: expect.stringContaining('2 passed') as string });
    expect(npm('run', 'check')).toMatchObject({ status: 0 });
  });

  test('makes a pre-commit hook that refuses a dist/ that is stale, or not in the commit', { timeout }, () => {
    run('git', ['init', '--quiet'], app);
    npm('run', 'render');
    run('git', ['add', '.'], app);
    const hook = join(app, '.githooks/pre-commit');
    expect(run(hook, [], app)).toMatchObject({ status: 0 });
    const chart = join(app, 'charts/web.ts');
    const before = readFileSync(chart, 'utf8');
    writeFileSync(chart, before.replace('nginx:1.27', 'nginx:1.28'));
    expect(run(hook, [], app)).toMatchObject({ status: 1, output: expect.stringContaining('nginx:1.28') as string });
    npm('run', 'render');
    expect(run(hook, [], app)).toMatchObject({
      status: 1,
      output: expect.stringContaining('dist/ has changes that are not staged: git add dist/\n') as string,
    });
    run('git', ['add', 'dist'], app);
    expect(run(hook, [], app)).toMatchObject({ status: 0 });
    writeFileSync(chart, before);
  });

  test('makes the same from the package as it is installed', () => {
    expect(run('npx', ['podwright', 'init', '../second'], app)).toMatchObject({ status: 0 });
    expect(filesIn(join(folder, 'second'))).toEqual(made);
    expect(made).toEqual(expect.arrayContaining(['.gitignore', '.github/workflows/ci.yml', 'package.json']));
  });

  test('says what to do next', () => {
    expect(podwright('init', 'third').output).toMatch(/cd third\n {2}npm install\n {2}npm run render\n {2}npm test\n/);
  });

  test('names the folder as a shell takes it', () => {
    expect(podwright('init', "it's a web").output).toContain("\n  cd 'it'\\''s a web'\n");
    expect(podwright('init', '--', '-web').output).toContain('\n  cd ./-web\n');
  });

  test('says where the hook and the workflow would not be found', () => {
    expect(podwright('init', 'alone').output).not.toContain('Note:');
    mkdirSync(join(folder, 'repository/.git'), { recursive: true });
    expect(podwright('init', 'repository/web').output).toContain(
      `Note: this is a part of the Git repository ${realpathSync(join(folder, 'repository'))}.`,
    );
    expect(podwright('init', 'repository').output).not.toContain('Note:');
  });

  test('overwrites nothing: where one of its files is there already, it writes none', () => {
    const there = join(folder, 'there');
    mkdirSync(there);
    writeFileSync(join(there, 'main.ts'), 'mine');
    expect(podwright('init', 'there')).toMatchObject({
      status: 2,
      output: expect.stringContaining('main.ts') as string,
    });
    expect(filesIn(there)).toEqual(['main.ts']);
    expect(readFileSync(join(there, 'main.ts'), 'utf8')).toBe('mine');
  });

  test('leaves none of its files where one cannot be written', () => {
    const blocked = join(folder, 'blocked');
    mkdirSync(blocked);
    writeFileSync(join(blocked, 'test'), 'mine');
    expect(podwright('init', 'blocked')).toMatchObject({ status: 2 });
    expect(filesIn(blocked)).toEqual(['test']);
  });

  test('says why it cannot write', () => {
    writeFileSync(join(folder, 'file'), '');
    const { status, output } = podwright('init', 'file');
    expect(status).toBe(2);
    expect(output).toMatch(/^podwright: file.*: a file is in the way\n$/);
    expect(existsSync(join(folder, 'file/main.ts'))).toBe(false);
  });
});
