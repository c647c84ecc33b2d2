import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run, type RunCommand } from '../../src/cli/run';
import { writeFolders } from '../../src/cli/run/folders';
import { complaintOfUser } from '../../src/cli/run/images';
import { planPod } from '../../src/cli/run/plan';
import { onlyPod } from '../../src/cli/run/source';
import { storeOf } from '../../src/cli/run/store';
import { ageOf, backOff, podTable, statusOf, type ContainerState } from '../../src/cli/run/table';
import type { PodSpec } from '../../src/kubernetes/api';

const podOf = (spec: PodSpec, labels = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', labels },
  spec,
});

function plan(spec: PodSpec, ...beside: object[]) {
  const objects = [podOf(spec, { app: 'shop' }), ...beside];
  return planPod(onlyPod(objects, 'pod.yaml'), storeOf(objects), { folder: '/run-here', ports: [] });
}

const configMap = (name: string, data: object) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data });
const secret = (name: string, data: object) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name }, data });
const nginx = { name: 'nginx', image: 'nginx' };

describe('what podman is told', () => {
  it('names images as the node reads them, and fetches none', () => {
    const images = ['nginx', 'team/app:1.2', 'ghcr.io/team/app@sha256:' + 'a'.repeat(64)];
    const { containers } = plan({ containers: images.map((image, i) => ({ name: `c${i}`, image })) }).manifest.spec!;
    expect(containers!.map(({ image, imagePullPolicy }) => [image, imagePullPolicy])).toEqual([
      ['docker.io/library/nginx:latest', 'Never'],
      ['docker.io/team/app:1.2', 'Never'],
      [images[2], 'Never'],
    ]);
  });

  it('publishes only the ports that are asked for', () => {
    const objects = [
      podOf({ containers: [{ ...nginx, ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 81 }] }] }),
    ];
    const { manifest } = planPod(onlyPod(objects, 'pod.yaml'), storeOf([]), {
      folder: '/run-here',
      ports: [{ host: 8080, container: 80 }],
    });
    expect(manifest.spec!.containers![0]!.ports).toEqual([
      { containerPort: 81, hostPort: 81 },
      { containerPort: 80, hostPort: 8080, hostIP: '127.0.0.1' },
    ]);
  });

  it('starts containers again itself, each by its policy', () => {
    const { manifest, running, init } = plan({
      restartPolicy: 'OnFailure',
      initContainers: [
        { name: 'once', image: 'a' },
        { name: 'sidecar', image: 'b', restartPolicy: 'Always' },
      ],
      containers: [nginx],
    });
    expect(manifest.spec!.restartPolicy).toBe('Never');
    expect(
      running.map(({ container, restartPolicy, isSidecar }) => [container.name, restartPolicy, isSidecar]),
    ).toEqual([
      ['nginx', 'OnFailure', false],
      ['sidecar', 'Always', true],
    ]);
    expect(init.map(({ container }) => container.name)).toEqual(['once']);
    expect(manifest.spec!.initContainers!.map(({ name }) => name)).toEqual(['once']);
  });

  it('gives each container the user of the Pod, unless it has its own', () => {
    const { containers } = plan({
      securityContext: { runAsUser: 101, runAsGroup: 102 },
      containers: [nginx, { name: 'own', image: 'a', securityContext: { runAsUser: 7, readOnlyRootFilesystem: true } }],
    }).manifest.spec!;
    expect(containers!.map(({ securityContext }) => securityContext)).toEqual([
      { runAsUser: 101, runAsGroup: 102 },
      { runAsUser: 7, runAsGroup: 102, readOnlyRootFilesystem: true },
    ]);
  });

  it('resolves the environment: ConfigMaps, Secrets, the downward API, and $(NAME) in values, command and args', () => {
    const { containers } = plan(
      {
        containers: [
          {
            ...nginx,
            command: ['serve', '$(MODE)', '$$(MODE)', '$(UNKNOWN)'],
            envFrom: [{ prefix: 'CFG_', configMapRef: { name: 'settings' } }],
            env: [
              { name: 'MODE', value: '$(CFG_mode)!' },
              { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'login', key: 'password' } } },
              { name: 'APP', valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } },
              { name: 'NONE', valueFrom: { configMapKeyRef: { name: 'none', key: 'x', optional: true } } },
            ],
          },
        ],
      },
      configMap('settings', { mode: 'dark' }),
      secret('login', { password: Buffer.from('secret').toString('base64') }),
    ).manifest.spec!;
    expect(containers![0]!.env).toEqual([
      { name: 'CFG_mode', value: 'dark' },
      { name: 'MODE', value: 'dark!' },
      { name: 'PASSWORD', value: 'secret' },
      { name: 'APP', value: 'shop' },
    ]);
    expect(containers![0]!.command).toEqual(['serve', 'dark!', '$(MODE)', '$(UNKNOWN)']);
  });

  it('refuses what the kubelet would wait for: a ConfigMap or a key that is not there', () => {
    const volumes = [{ name: 'config', configMap: { name: 'settings' } }];
    expect(() => plan({ volumes, containers: [nginx] })).toThrow(
      'volumes[config] needs ConfigMap settings: write it into the same file (or make it optional)',
    );
    const env = [{ name: 'MODE', valueFrom: { configMapKeyRef: { name: 'settings', key: 'toString' } } }];
    expect(() => plan({ containers: [{ ...nginx, env }] }, configMap('settings', { mode: 'dark' }))).toThrow(
      'containers[nginx].env[MODE] needs the key toString of ConfigMap settings: add it (or make it optional)',
    );
  });

  it('makes a folder of each volume, and a mount of its own of each subPath', () => {
    const { manifest, folders, subFolders } = plan(
      {
        volumes: [
          { name: 'config', configMap: { name: 'settings', items: [{ key: 'mode', path: 'a/mode' }] } },
          { name: 'data', emptyDir: {} },
        ],
        containers: [
          {
            ...nginx,
            volumeMounts: [
              { name: 'config', mountPath: '/mode', subPath: 'a/mode' },
              { name: 'data', mountPath: '/data', subPath: 'b', readOnly: true },
            ],
          },
        ],
      },
      configMap('settings', { mode: 'dark', more: 'x' }),
    );
    expect(folders.map(({ volume, files }) => [volume, files && [...files.keys()]])).toEqual([
      ['config', ['a/mode']],
      ['data', undefined],
    ]);
    expect(subFolders).toEqual(['/run-here/data/b']);
    expect(manifest.spec!.volumes).toEqual([
      { name: 'config', hostPath: { path: '/run-here/config', type: 'Directory' } },
      { name: 'data', hostPath: { path: '/run-here/data', type: 'Directory' } },
      { name: 'sub-path-2', hostPath: { path: '/run-here/config/..1/a/mode', type: 'File' } },
      { name: 'sub-path-3', hostPath: { path: '/run-here/data/b', type: 'Directory' } },
    ]);
    expect(manifest.spec!.containers![0]!.volumeMounts).toEqual([
      { name: 'sub-path-2', mountPath: '/mode' },
      { name: 'sub-path-3', mountPath: '/data', readOnly: true },
    ]);
  });

  it('runs one Pod of a workload, and of several Pods none', () => {
    const deployment = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'shop' },
      spec: { template: { spec: { containers: [nginx] } } },
    };
    const { name, notes } = planPod(onlyPod([deployment], 'a.yaml'), storeOf([]), { folder: '/run-here', ports: [] });
    expect([name, notes]).toEqual(['shop', ['Deployment shop: one Pod of its template here']]);
    const pod = podOf({ containers: [nginx] });
    expect(() => onlyPod([deployment, pod], 'a.yaml')).toThrow(
      'a.yaml: one Pod runs at a time, and there are 2: shop, web',
    );
    expect(() => onlyPod([configMap('x', {})], 'a.yaml')).toThrow('a.yaml: there is no Pod in it');
  });
});

describe('what is otherwise than in a cluster', () => {
  it('is told, field by field', () => {
    const { notes } = plan({
      terminationGracePeriodSeconds: 5,
      runtimeClassName: 'gvisor',
      serviceAccountName: 'shop',
      volumes: [
        { name: 'fast', emptyDir: { medium: 'Memory', sizeLimit: '1Mi' } },
        { name: 'nfs', nfs: { server: 'a', path: '/' } },
        { name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } },
        { name: 'claim', persistentVolumeClaim: { claimName: 'disk' } },
      ],
      initContainers: [{ name: 'logs', image: 'a', restartPolicy: 'Always', startupProbe: {} }],
      containers: [
        {
          ...nginx,
          env: [{ name: 'IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }],
          readinessProbe: {},
          livenessProbe: {},
          lifecycle: { preStop: {} },
          securityContext: { seccompProfile: { type: 'Unconfined' } },
        },
      ],
    });
    expect(notes).toEqual([
      'volumes[fast]: medium: Memory is a folder on the disk here',
      'volumes[fast]: sizeLimit is not held',
      "volumes[nfs]: nfs is a cluster's, here it is an empty folder",
      "volumes[token]: serviceAccountToken is a cluster's, here its file is missing",
      "volumes[claim]: podman's volume disk, which stays when the Pod goes",
      'containers[nginx].env[IP]: only a cluster knows its value, here it is empty',
      'initContainers[logs]: a native sidecar, here a regular container that starts with the others',
      'initContainers[logs]: no startupProbe here: a container is ready when it runs',
      'containers[nginx]: no readinessProbe, livenessProbe here: a container is ready when it runs',
      'containers[nginx].lifecycle: no preStop here',
      "containers[nginx].securityContext.seccompProfile: podman's own profile here",
      'runtimeClassName: not heeded here',
      'serviceAccountName: no token of it is mounted here',
    ]);
  });

  it('is nothing for a plain Pod', () => {
    expect(plan({ containers: [nginx] }).notes).toEqual([]);
  });
});

describe('what is printed', () => {
  const running: ContainerState = { state: 'running', exitCode: 0, restarts: 0, isBackingOff: false };
  const exited = { ...running, state: 'exited' } as const;
  const waiting = { ...running, state: 'waiting' } as const;

  it('is what kubectl get pods prints', () => {
    expect(podTable('my-nginx-pod', { init: [], running: [running, running] }, 3.2)).toBe(
      'NAME           READY   STATUS    RESTARTS   AGE\nmy-nginx-pod   2/2     Running   0          3s\n',
    );
  });

  it.each([
    [[waiting], 'ContainerCreating'],
    [[running, exited], 'NotReady'],
    [[exited], 'Completed'],
    [[running, { ...exited, exitCode: 1 }], 'Error'],
    [[running, { ...exited, isBackingOff: true }], 'CrashLoopBackOff'],
  ])('has kubectl’s words for the status: %#', (states, status) => {
    expect(statusOf({ init: [], running: states })).toBe(status);
  });

  it.each([
    [[running, waiting], 'Init:0/2'],
    [[exited, running], 'Init:1/2'],
    [[exited, exited], 'PodInitializing'],
    [[{ ...exited, exitCode: 3 }, waiting], 'Init:Error'],
  ])('has kubectl’s words while init containers run: %#', (init, status) => {
    expect(statusOf({ init, running: [waiting] })).toBe(status);
  });

  it.each([
    [0.4, '0s'],
    [119, '119s'],
    [120, '2m'],
    [200, '3m20s'],
    [12 * 60 + 5, '12m'],
    [4 * 3600 + 300, '4h5m'],
  ])('has kubectl’s words for the age: %f seconds are %s', (seconds, age) => {
    expect(ageOf(seconds)).toBe(age);
  });

  it('waits as the kubelet does before a container starts again', () => {
    expect([0, 1, 2, 3, 6, 20].map(backOff)).toEqual([0, 10, 20, 40, 300, 300]);
  });
});

describe('the user of a container', () => {
  const nonRoot = { ...nginx, securityContext: { runAsNonRoot: true } };
  it.each([
    ['', 'container has runAsNonRoot and image will run as root'],
    ['0:0', 'container has runAsNonRoot and image will run as root'],
    ['nginx', 'container has runAsNonRoot and image has non-numeric user (nginx), cannot verify user is non-root'],
    ['101:101', undefined],
  ])('under runAsNonRoot, the image naming "%s"', (user, complaint) => {
    expect(complaintOfUser(nonRoot, {}, user)).toBe(complaint);
  });

  it('may be written in the Pod', () => {
    expect(complaintOfUser(nonRoot, { securityContext: { runAsUser: 5 } }, '')).toBeUndefined();
    expect(complaintOfUser(nonRoot, { securityContext: { runAsUser: 0 } }, '5')).toBe(
      "container's runAsUser breaks non-root policy",
    );
    expect(complaintOfUser(nginx, {}, '')).toBeUndefined();
  });
});

describe('podwright run', () => {
  const here = process.cwd();
  let folder: string;
  let told: string;
  const command: RunCommand = { kubernetes: '1.28', allow: [], port: [], pull: false };
  const yaml = (image: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - {name: nginx, image: ${image}}\n`;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'podwright-run-test-'));
    process.chdir(folder);
    told = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told += String(text);
      return true;
    });
    // No podman, but what a shell needs to run the app.
    vi.stubEnv('PATH', join(folder, 'bin'));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.chdir(here);
    rmSync(folder, { recursive: true });
  });

  it('refuses an illegal Pod, and says why', async () => {
    writeFileSync('pod.yaml', yaml('nginx').replace('name: web', 'name: BAD_name'));
    expect(await run('pod.yaml', [], command)).toBe(1);
    expect(told).toContain('Invalid value: "BAD_name"');
  });

  it('says what to install where there is no podman, and leaves no folder', async () => {
    writeFileSync('pod.yaml', yaml('nginx'));
    vi.stubEnv('TMPDIR', folder);
    await expect(run('pod.yaml', [], command)).rejects.toThrow(
      'podman is not installed: podwright run needs it to run containers. ' +
        'Install version 4.3 or later (Debian: apt install podman; others: https://podman.io/docs/installation)',
    );
    expect(readdirSync(folder)).toEqual(['pod.yaml']);
  });

  it('runs --exec in a container that there is, and with a command', async () => {
    writeFileSync('pod.yaml', yaml('nginx'));
    await expect(run('pod.yaml', ['ls'], { ...command, exec: 'apache' })).rejects.toThrow(
      "--exec apache: the Pod's containers are nginx",
    );
    await expect(run('pod.yaml', [], { ...command, exec: 'nginx' })).rejects.toThrow('--exec goes with a command');
  });

  it('takes a chart of the app, freshly rendered', async () => {
    const write = `require('fs').mkdirSync(process.env.CDK8S_OUTDIR); require('fs').writeFileSync(process.env.CDK8S_OUTDIR + '/shop.k8s.yaml', ${JSON.stringify(yaml('nginx').replace('web', 'BAD_name'))})`;
    writeFileSync('app.js', write);
    writeFileSync('cdk8s.yaml', `language: typescript\napp: '"${process.execPath}" app.js'\n`);
    expect(await run('shop', [], command)).toBe(1);
    expect(told).toContain('shop.k8s.yaml:3:');
    await expect(run('other', [], command)).rejects.toThrow('other is no file, and no chart of the app: it has shop');
  });

  it('writes the files of a ConfigMap as the kubelet does, behind the link ..data', () => {
    const files = new Map([['a/mode', { bytes: Buffer.from('dark'), mode: 0o644 }]]);
    writeFolders(folder, [{ volume: 'config', files }, { volume: 'data' }], undefined);
    expect(readdirSync(join(folder, 'config')).sort()).toEqual(['..1', '..data', 'a']);
    expect(readlinkSync(join(folder, 'config/..data'))).toBe('..1');
    expect(readFileSync(join(folder, 'config/a/mode'), 'utf8')).toBe('dark');
    expect(readdirSync(join(folder, 'data'))).toEqual([]);
  });
});
