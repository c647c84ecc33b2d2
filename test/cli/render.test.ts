import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = resolve(__dirname, '../..');
const built = join(root, 'lib');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podwright-app-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'cdk8s.yaml'), 'app: npx ts-node -T main.ts\noutput: dist\n');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { module: 'commonjs', target: 'es2022', rootDir: '/', types: ['node'] } }),
  );
  app('nginx:1.27');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('podwright render', () => {
  test('writes what an app renders, by App.synth() or by render(), into the same files', () => {
    const note = 'note: the app calls App.synth()';
    expect(podwright('render')).toMatchObject({ status: 0, stderr: expect.stringContaining(note) as string });
    expect(readdirSync(join(folder, 'dist'))).toEqual(['.podwright', 'web.k8s.yaml']);
    writeFileSync(join(folder, 'dist/theirs.txt'), 'theirs');
    app('nginx:1.27', `require('${built}/src/render/render.js').render(app)`, 'other');
    const { status, stderr } = podwright('render');
    expect(status).toBe(0);
    expect(stderr).toContain('removed dist/web.k8s.yaml');
    expect(stderr).not.toContain(note);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['.podwright', 'other.k8s.yaml', 'theirs.txt']);
  });

  test('leaves nothing in the folder for temporary files where somebody stops it', async () => {
    const { child, ended, temporary } = rendering('touch started; exec sleep 60');
    while (!existsSync(join(folder, 'started'))) await setTimeout(10);
    expect(readdirSync(temporary)).toHaveLength(1);
    process.kill(-child.pid!, 'SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('ends by the signal that ended the app, of which it may hear first', async () => {
    const { ended, temporary } = rendering('kill -INT $$');
    expect(await ended).toEqual([null, 'SIGINT']);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('--check writes nothing, and fails with the difference where the output is stale', () => {
    expect(podwright('render', '--check').status).toBe(1);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    podwright('render');
    expect(podwright('render', '--check')).toEqual({ status: 0, stdout: '', stderr: '' });
    app('nginx:1.28');
    const before = readFileSync(join(folder, 'dist/web.k8s.yaml'), 'utf8');
    const { status, stdout, stderr } = podwright('render', '--check');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "--- a/dist/web.k8s.yaml
      +++ b/dist/web.k8s.yaml
      @@ -4,5 +4,5 @@
         name: web
       spec:
         containers:
      -    - image: nginx:1.27
      +    - image: nginx:1.28
             name: web
      "
    `);
    expect(stderr).toContain('dist is not what the app renders: run podwright render, and commit it');
    expect(readFileSync(join(folder, 'dist/web.k8s.yaml'), 'utf8')).toBe(before);
  });

  test('--stdout writes to standard output only', () => {
    const { stdout } = podwright('render', '--stdout', '--app', 'echo noise && npx ts-node -T main.ts');
    expect(stdout).toMatch(/^apiVersion: v1\nkind: Pod\n/);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('--stdout writes what a cluster gets, and so no kustomization', () => {
    app('nginx:1.27', `require('${built}/src/render/render.js').render(app, { kustomization: true })`);
    const { stdout } = podwright('render', '--stdout');
    expect(stdout).toMatch(/^apiVersion: v1\nkind: Pod\n/);
    expect(stdout).not.toContain('---');
  });

  test('leaves the output alone where the app fails; cdk8s synth leaves nothing of it', () => {
    podwright('render');
    const before = readFileSync(join(folder, 'dist/web.k8s.yaml'), 'utf8');
    writeFileSync(join(folder, 'main.ts'), 'throw new Error("no luck");');
    const { status, stderr } = podwright('render');
    expect([status, stderr]).toEqual([1, expect.stringContaining('the app failed; dist is as it was before')]);
    expect(readFileSync(join(folder, 'dist/web.k8s.yaml'), 'utf8')).toBe(before);
    expect(cdk8sSynth().status).not.toBe(0);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('refuses an app without charts; cdk8s synth ends well, with an empty folder', () => {
    podwright('render');
    writeFileSync(join(folder, 'main.ts'), "import { App } from 'cdk8s';\nnew App().synth();\n");
    expect(podwright('render')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('the app rendered nothing into the folder of CDK8S_OUTDIR') as string,
    });
    expect(existsSync(join(folder, 'dist/web.k8s.yaml'))).toBe(true);
    expect(cdk8sSynth().status).toBe(0);
    expect(readdirSync(join(folder, 'dist'))).toEqual([]);
  });

  test('says what is in the way, and that an output has a name', () => {
    mkdirSync(join(folder, 'dist/web.k8s.yaml'), { recursive: true });
    expect(podwright('render', '--check').status).toBe(1);
    expect(podwright('render')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('the folder web.k8s.yaml is in the way: move it away') as string,
    });
    expect(podwright('render', '--output', '')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('the output has no name') as string,
    });
  });

  test('is told which app to run', () => {
    rmSync(join(folder, 'cdk8s.yaml'));
    expect(podwright('render')).toMatchObject({ status: 2, stderr: expect.stringContaining('which app?') as string });
    expect(podwright('render', '--check', '--watch')).toMatchObject({ status: 2 });
  });

  test('runs in cdk8s synth, where that has a folder of its own to delete', () => {
    writeFileSync(join(folder, 'cdk8s.yaml'), 'app: npx ts-node -T main.ts\noutput: .synth\n');
    app('nginx:1.27', `require('${built}/src/render/render.js').render(app)`);
    podwright('render', '--output', 'dist');
    app('ngi nx', `require('${built}/src/render/render.js').render(app)`);
    expect(cdk8sSynth().status).not.toBe(0);
    expect(readFileSync(join(folder, 'dist/web.k8s.yaml'), 'utf8')).toContain('nginx:1.27');
  });

  test('--watch renders again after each change, whichever way an editor writes', async () => {
    // TypeScript 6 asks for a rootDir where files lie in a folder below.
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { module: 'commonjs', target: 'es2022', types: ['node'] } }),
    );
    const child = spawn(process.execPath, [join(root, 'lib/src/cli/main.js'), 'render', '--watch'], { cwd: folder });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += String(data)));
    const until = async (isDone: () => boolean) => {
      for (let i = 0; i < 600 && !isDone(); i++) await setTimeout(50);
      expect(isDone(), said).toBe(true);
    };
    const has = (text: string) => () =>
      existsSync(join(folder, 'dist/web.k8s.yaml')) &&
      readFileSync(join(folder, 'dist/web.k8s.yaml'), 'utf8').includes(text);
    await until(has('nginx:1.27'));
    await until(() => said.includes('dist: 1 file'));
    app('nginx:1.28');
    await until(has('nginx:1.28'));
    app('ngi nx');
    await until(() => said.includes('the app failed; dist is as it was before'));
    expect(has('nginx:1.28')()).toBe(true);
    mkdirSync(join(folder, 'new'));
    await setTimeout(300);
    writeFileSync(join(folder, 'new/image.ts'), "export const image = 'nginx:1.30';\n");
    app("' + require('./new/image').image + '");
    await until(has('nginx:1.30'));
    child.kill();
  });
});

function app(image: string, synth = 'app.synth()', chart = 'web'): void {
  writeFileSync(
    join(folder, 'main.ts'),
    `import { App, Chart } from 'cdk8s';
const { Pod } = require('${built}/constructs/index.js');
const app = new App();
new Pod(new Chart(app, '${chart}'), 'pod', { metadata: { name: 'web' }, containers: [{ name: 'web', image: '${image}' }] });
${synth};
`,
  );
}

function podwright(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return run(process.execPath, [join(root, 'lib/src/cli/main.js'), ...args]);
}

/** `podwright render` of an app, beside the test, with a folder for temporary files of its own. */
function rendering(app: string): { child: ChildProcess; ended: Promise<unknown[]>; temporary: string } {
  writeFileSync(join(folder, 'cdk8s.yaml'), `app: ${app}\noutput: dist\n`);
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const child = spawn(process.execPath, [join(built, 'src/cli/main.js'), 'render'], {
    cwd: folder,
    detached: true,
    env: { ...process.env, TMPDIR: temporary },
  });
  return { child, ended: once(child, 'exit'), temporary };
}

function cdk8sSynth(): { status: number | null } {
  return run('npx', ['cdk8s', 'synth', '--no-check-upgrade']);
}

function run(command: string, args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  const isNoise = (line: string) => line.startsWith('npm warn');
  return {
    status,
    stdout,
    stderr: stderr
      .split('\n')
      .filter((line) => !isNoise(line))
      .join('\n'),
  };
}
