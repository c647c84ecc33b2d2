import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'podwright-consumer-'));
const { cdk8s, constructs, typescript } = manifest.devDependencies;
const compilers = { 'typescript-5.9': '~5.9.0', 'typescript-6.0': typescript, 'typescript-7.0': '~7.0.0' };
let tarball: string;

beforeAll(() => {
  tarball = join(
    folder,
    run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root).trim().split('\n').at(-1)!,
  );
  cpSync(join(__dirname, 'app'), folder, { recursive: true });
  const packages = {
    cdk8s,
    constructs,
    typescript,
    'cdk8s-plus-28': manifest.devDependencies['cdk8s-plus-28'],
    'cdk8s-cli': manifest.devDependencies['cdk8s-cli'],
    'ts-node': manifest.devDependencies['ts-node'],
    '@types/node': manifest.devDependencies['@types/node'],
    ...Object.fromEntries(Object.entries(compilers).map(([name, range]) => [name, `npm:typescript@${range}`])),
  };
  const named = Object.entries(packages).map(([name, range]) => `${name}@${range}`);
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...named]);
});

describe('an app repo that installs the package', () => {
  test.each(Object.keys(compilers))('compiles with %s, as CommonJS and as an ES module', (compiler) => {
    const bin = join(folder, 'node_modules', compiler, 'bin/tsc');
    for (const app of ['commonjs', 'module']) {
      const out = `${app}/out/${compiler}`;
      run(process.execPath, [bin, '--project', app, '--outDir', out]);
      expect(rendered(`${out}/main.js`)).toEqual([sidecarPod]);
    }
  });

  test('renders a SidecarPod with npx cdk8s synth', () => {
    expect(run('npx', ['cdk8s', 'synth', '--no-check-upgrade'])).toContain('dist/web.k8s.yaml');
    expect(parse(readFileSync(join(folder, 'dist/web.k8s.yaml'), 'utf8'))).toEqual(sidecarPod);
  });

  test('loads cdk8s-plus only if the app does', () => {
    const script = "require('podwright'); console.log(JSON.stringify(Object.keys(require.cache)))";
    const loaded = JSON.parse(run(process.execPath, ['-e', script])) as string[];
    expect(loaded.some((file) => file.includes('/podwright/lib/constructs/'))).toBe(true);
    expect(loaded.filter((file) => file.includes('/cdk8s-plus'))).toEqual([]);
    expect(loaded.filter((file) => /\/podwright\/lib\/src\/(?:cli|render|import|report)\//.test(file))).toEqual([]);
  });

  test('learns of wrong use by the line of its TypeScript, from built code', () => {
    const source = readFileSync(join(folder, 'commonjs/main.ts'), 'utf8');
    writeFileSync(join(folder, 'commonjs/wrong.ts'), source.replace(/sidecars: \[[^]*\],\n/, 'sidecars: [],\n'));
    run(process.execPath, [
      join(folder, 'node_modules/typescript-6.0/bin/tsc'),
      '--project',
      'commonjs',
      '--outDir',
      'commonjs/out/wrong',
    ]);
    const line = source.split('\n').findIndex((text) => text.includes('new SidecarPod')) + 1;
    expect(() => run(process.execPath, ['commonjs/out/wrong/wrong.js'])).toThrow(
      new RegExp(`web/pod: a SidecarPod has one sidecar or more.*\\n {4}at commonjs/wrong\\.ts:${String(line)}:\\d+`),
    );
  });
});

describe('the package', () => {
  test('is published as npm and its readers expect: publint', () => {
    expect(run('npx', ['publint', 'run', tarball, '--strict'], root)).toContain('All good!');
  });

  test('resolves to its types from every kind of module: attw', () => {
    expect(run('npx', ['attw', tarball], root)).toContain('No problems found');
  });
});

const sidecarPod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: {
    containers: [
      { name: 'web', image: 'nginx:1.27', ports: [{ containerPort: 80 }] },
      { name: 'reloader', image: 'busybox:1.36', command: ['tail'], args: ['-f', '/dev/null'] },
    ],
  },
};

function rendered(main: string): unknown[] {
  const outdir = mkdtempSync(join(folder, 'dist-'));
  execFileSync(process.execPath, [main], { cwd: folder, env: { ...process.env, CDK8S_OUTDIR: outdir } });
  return [parse(readFileSync(join(outdir, 'web.k8s.yaml'), 'utf8'))];
}

function run(command: string, args: string[], cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
