import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diff, type DiffCommand } from '../../src/cli/diff';

const here = process.cwd();
let folder: string;
let printed: string;

const pod = (image: string, name = 'web') =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n  - name: nginx\n    image: ${image}\n`;

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function git(...args: string[]): void {
  const names = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...names, ...args], { cwd: folder, stdio: 'ignore' });
}

function commit(): void {
  git('add', '-A');
  git('commit', '-m', 'x', '--no-verify');
}

const run = (before?: string, after?: string, command: Partial<DiffCommand> = {}) =>
  diff(before, after, { kubernetes: '1.33', format: 'terminal', ...command });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podwright-diff-'));
  process.chdir(folder);
  // No repository above the folder counts.
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
  vi.stubEnv('NO_COLOR', '1');
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

describe('podwright diff OLD NEW', () => {
  it('compares folders whatever their files are called, and returns 1 where something changed', async () => {
    write('old/a.yaml', pod('nginx:1'));
    write('new/sub/b.yml', pod('nginx:2'));
    write('new/README.md', '# none');
    expect(await run('old', 'new')).toBe(1);
    expect(printed).toContain('~ Pod/web: applied in place\n    ~ spec.containers[nginx].image: nginx:1 → nginx:2\n');
  });

  it('returns 0 and prints nothing where nothing changed in what it means', async () => {
    write('old.yaml', pod('nginx:1'));
    write(
      'new.json',
      JSON.stringify({
        kind: 'Pod',
        spec: { containers: [{ image: 'nginx:1', name: 'nginx', env: [] }] },
        apiVersion: 'v1',
        metadata: { name: 'web' },
      }),
    );
    expect(await run('old.yaml', 'new.json')).toBe(0);
    expect(printed).toBe('');
  });

  it('prints JSON that holds the whole comparison', async () => {
    write('old.yaml', pod('nginx:1'));
    write('new.yaml', pod('nginx:2'));
    await run('old.yaml', 'new.yaml', { format: 'json' });
    expect(JSON.parse(printed)).toMatchObject({
      kubernetes: '1.33',
      objects: [
        { object: { kind: 'Pod', name: 'web' }, verdict: { outcome: 'updated' }, changes: [{ after: 'nginx:2' }] },
      ],
    });
  });

  it('says what is wrong with its arguments and files', async () => {
    write('old.yaml', pod('nginx:1'));
    write('broken.yaml', 'a: [');
    await expect(run('old.yaml')).rejects.toThrow('name the new files too');
    await expect(run('old.yaml', 'none.yaml')).rejects.toThrow('none.yaml: there is no such file or folder');
    await expect(run('old.yaml', 'broken.yaml')).rejects.toThrow(/^broken\.yaml:\d+:\d+: /);
    await expect(run('old.yaml', 'old.yaml', { base: 'HEAD' })).rejects.toThrow('--base');
  });
});

describe('podwright diff --base', () => {
  it('compares the output folder of cdk8s.yaml as it is committed with the working tree', async () => {
    git('init', '-b', 'main');
    write('app/cdk8s.yaml', 'language: typescript\noutput: out put\n');
    write('app/out put/ä "1".yaml', pod('nginx:1', 'a') + '---\n' + pod('nginx:1', 'b'));
    write('app/other/b.yaml', pod('nginx:1', 'other'));
    commit();
    process.chdir('app');
    expect(await run()).toBe(0);
    write('app/out put/ä "1".yaml', pod('nginx:1', 'a'));
    write('app/out put/c.yaml', pod('nginx:2', 'b'));
    expect(await run()).toBe(1);
    expect(printed).toMatch(/^~ Pod\/b: .*\n.*nginx:1 → nginx:2\n\n1 changed\n$/);
    commit();
    expect(await run()).toBe(0);
    expect(await run(undefined, undefined, { base: 'main~1' })).toBe(1);
  });

  it('takes what is not committed at all for new', async () => {
    git('init', '-b', 'main');
    write('README.md', 'x');
    commit();
    write('dist/a.yaml', pod('nginx:1'));
    expect(await run()).toBe(1);
    expect(printed).toContain('+ Pod/web: created');
  });

  it('says where there is no repository, no revision, no folder', async () => {
    await expect(run()).rejects.toThrow('this is no Git repository');
    git('init', '-b', 'main');
    await expect(run()).rejects.toThrow('there is no revision "HEAD" in this Git repository');
    write('README.md', 'x');
    commit();
    await expect(run(undefined, undefined, { base: 'none' })).rejects.toThrow('there is no revision "none"');
    await expect(run(undefined, undefined, { base: '--output=x' })).rejects.toThrow(
      'there is no revision "--output=x"',
    );
    await expect(run()).rejects.toThrow('dist: there is no such file or folder');
    write('README.md', 'y');
    commit();
    git('clone', '--depth', '1', `file://${folder}`, 'shallow');
    process.chdir('shallow');
    await expect(run(undefined, undefined, { base: 'HEAD~1' })).rejects.toThrow(
      'a shallow clone: git fetch --unshallow',
    );
    process.chdir('..');
    write('cdk8s.yaml', 'output: ../dist\n');
    await expect(run()).rejects.toThrow('../dist: lies outside of the Git repository');
  });
});
