import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { App } from 'cdk8s';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DebugChart } from '../../src/charts/debug';
import { NginxChart } from '../../src/charts/nginx';
import { SidecarChart } from '../../src/charts/sidecar';

const root = resolve(__dirname, '../..');
const committed = join(root, 'dist');
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

describe('the charts', () => {
  test.each([
    ['nginx-pod', NginxChart],
    ['sidecar-pod', SidecarChart],
    ['debug-pod', DebugChart],
  ])('make the Pod of the notes: %s', (name, Chart) => {
    const objects = new Chart(new App(), name).toJson() as unknown[];
    expect(objects).toEqual([parse(read(__dirname, '../fixtures', `notes-${name}.yaml`))]);
    expect(objects).toEqual([parse(read(committed, `${name}.yaml`))]);
  });

  test('are rendered as nginx-pod.yaml', () => {
    expect(read(committed, 'nginx-pod.yaml')).toMatchInlineSnapshot(`
      "apiVersion: v1
      kind: Pod
      metadata:
        name: my-nginx-pod
      spec:
        containers:
        - name: my-nginx-container
          image: nginx:latest
          ports:
          - containerPort: 80
            protocol: TCP
      "
    `);
  });

  test('are rendered as sidecar-pod.yaml', () => {
    expect(read(committed, 'sidecar-pod.yaml')).toMatchInlineSnapshot(`
      "apiVersion: v1
      kind: Pod
      metadata:
        name: my-nginx-pod
      spec:
        containers:
        - name: my-nginx-container
          image: nginx:latest
          ports:
          - containerPort: 80
            protocol: TCP
        - name: ubuntu-sidecar-container
          image: alicek106/rr-test:curl
          command:
          - tail
          args:
          - -f
          - /dev/null
      "
    `);
  });

  test('are rendered as debug-pod.yaml', () => {
    expect(read(committed, 'debug-pod.yaml')).toMatchInlineSnapshot(`
      "apiVersion: v1
      kind: Pod
      metadata:
        name: debug
      spec:
        containers:
        - name: debug
          image: alicek106/ubuntu:curl
          stdin: true
          tty: true
          args:
          - /bin/bash
        restartPolicy: Never
      "
    `);
  });
});

describe('the app', () => {
  let once: string;
  beforeAll(() => {
    once = rendered(root, {});
  });

  test('renders what is committed in dist/', () => {
    expect(files(once)).toEqual(files(committed));
  });

  test('renders the same bytes in another time zone, locale and folder', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'podwright-'));
    expect(files(rendered(elsewhere, { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }))).toEqual(
      files(once),
    );
  });
});

/** Runs the app in this folder, and returns the folder that it rendered into. */
function rendered(cwd: string, env: NodeJS.ProcessEnv): string {
  const outdir = join(mkdtempSync(join(tmpdir(), 'podwright-')), 'dist');
  const tsNode = join(root, 'node_modules/ts-node/dist/bin-transpile.js');
  execFileSync(process.execPath, [tsNode, '--project', join(root, 'tsconfig.json'), join(root, 'src/main.ts')], {
    cwd,
    env: { ...process.env, ...env, CDK8S_OUTDIR: outdir },
  });
  return outdir;
}

function files(folder: string): [string, string][] {
  return readdirSync(folder)
    .sort()
    .map((file) => [file, read(folder, file)]);
}
