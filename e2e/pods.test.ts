import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { endAll, eventually, fileOf, podman, processes, processOf, runToEnd, start } from './podwright';

const nginx = 'my-nginx-pod-my-nginx-container';
const ubuntu = 'my-nginx-pod-ubuntu-sidecar-container';
const curl = ['curl', '--silent', '--show-error', '--retry-connrefused', '--retry', '5', '--retry-delay', '1'];

afterEach(endAll);

describe('dist/nginx-pod.yaml', () => {
  it('comes up 1/1', async () => {
    const pod = start('dist/nginx-pod.yaml');
    await pod.until(/^NAME +READY +STATUS +RESTARTS +AGE\nmy-nginx-pod +1\/1 +Running +0 +\d+s$/m);
  });

  it('is reached from this machine by a published port', async () => {
    const pod = start('dist/nginx-pod.yaml', '--port', '8080:80');
    await pod.until(/1\/1 +Running/);
    const page = await fetch('http://127.0.0.1:8080/');
    expect(await page.text()).toContain('Welcome to nginx!');
  });
});

describe('dist/sidecar-pod.yaml', () => {
  it('comes up 2/2, and a pause container holds the namespaces', async () => {
    const pod = start('dist/sidecar-pod.yaml');
    await pod.until(/^my-nginx-pod +2\/2 +Running +0 +\d+s$/m);
    const images = podman('ps', '--filter', 'pod=my-nginx-pod', '--format', '{{.Image}}').trim().split('\n').sort();
    expect(images).toEqual([
      'docker.io/alicek106/rr-test:curl',
      'docker.io/library/nginx:latest',
      expect.stringMatching(/^localhost\/podman-pause:/),
    ]);
  });

  it('answers curl localhost in the sidecar, and the request stands in the log of nginx', async () => {
    const pod = start('dist/sidecar-pod.yaml');
    await pod.until(/2\/2 +Running/);
    const { status, stdout } = runToEnd(
      'dist/sidecar-pod.yaml',
      '--exec',
      'ubuntu-sidecar-container',
      '--',
      ...curl,
      'localhost',
    );
    expect(stdout).toContain('<h1>Welcome to nginx!</h1>');
    expect(status).toBe(0);
    await pod.until(/^\[my-nginx-container\] 127\.0\.0\.1 .* "GET \/ HTTP\/1\.1" 200 \d+ "-" "curl\//m);
  });

  it('shares net, ipc and uts namespaces, and not mnt and pid', async () => {
    await start('dist/sidecar-pod.yaml').until(/2\/2 +Running/);
    const [a, b] = [processOf(nginx), processOf(ubuntu)];
    const isShared = (namespace: string) =>
      readlinkSync(`/proc/${a}/ns/${namespace}`) === readlinkSync(`/proc/${b}/ns/${namespace}`);
    expect(Object.fromEntries(['net', 'ipc', 'uts', 'mnt', 'pid'].map((one) => [one, isShared(one)]))).toEqual({
      net: true,
      ipc: true,
      uts: true,
      mnt: false,
      pid: false,
    });
  });

  it('leaves nothing when it is interrupted', async () => {
    // What podman makes once for all Pods is there from the first run on.
    const before = { mounts: mounts(), files: readdirSync(tmpdir()) };
    const pod = start('dist/sidecar-pod.yaml');
    await pod.until(/2\/2 +Running/);
    expect(mounts()).not.toEqual(before.mounts);

    expect(await pod.interrupt()).toBe(130);
    expect(pod.output()).toMatch(/pod "my-nginx-pod" deleted\n$/);
    expect(podman('ps', '--all', '--quiet')).toBe('');
    expect(podman('pod', 'ps', '--quiet')).toBe('');
    expect(podman('volume', 'ls', '--quiet')).toBe('');
    expect({ mounts: mounts(), files: readdirSync(tmpdir()) }).toEqual(before);
    const left = () => processes().filter((one) => /conmon|runc|catatonit|nginx:|podman|tail -f/.test(one));
    await eventually(
      () => left().length === 0,
      () => left().join('\n'),
    );
  });

  // Podman makes its network and its pause image at its first Pod.
  beforeAll(() => void runToEnd('dist/sidecar-pod.yaml', '--exec', 'ubuntu-sidecar-container', '--', 'true'));
  const mounts = () => readFileSync('/proc/self/mounts', 'utf8').split('\n').sort();
});

describe('shareProcessNamespace', () => {
  const pod = (shareProcessNamespace: boolean) =>
    fileOf({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'shared' },
      spec: {
        shareProcessNamespace,
        containers: [
          { name: 'nginx', image: 'nginx:latest' },
          { name: 'shell', image: 'alicek106/rr-test:curl', command: ['tail', '-f', '/dev/null'] },
        ],
      },
    });
  const list = 'for process in /proc/[0-9]*; do tr "\\0" " " < $process/cmdline; echo; done';
  const seen = async (file: string) => {
    await start(file).until(/2\/2 +Running/);
    return ['nginx', 'shell'].map((one) => runToEnd(file, '--exec', one, '--', 'sh', '-c', list).stdout);
  };

  it('lets containers see the processes of one another', async () => {
    const [byNginx, byShell] = await seen(pod(true));
    expect(byNginx).toContain('tail -f /dev/null');
    expect(byShell).toContain('nginx: master process');
  });

  it('keeps them apart where it is not set', async () => {
    const [byNginx, byShell] = await seen(pod(false));
    expect(byNginx).toContain('nginx: master process');
    expect(byNginx).not.toContain('tail -f /dev/null');
    expect(byShell).not.toContain('nginx: master process');
  });
});

describe("command and args, over an image of ENTRYPOINT ['echo', 'entrypoint'] and CMD ['cmd']", () => {
  it.each([
    ['neither: Entrypoint and Cmd', {}, 'entrypoint cmd'],
    ['command: it alone, without Cmd', { command: ['echo', 'command'] }, 'command'],
    ['args: Entrypoint with them', { args: ['args'] }, 'entrypoint args'],
    ['both: command and args', { command: ['echo', 'command'], args: ['args'] }, 'command args'],
  ])('%s', (_, words, said) => {
    const file = fileOf({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'echo' },
      spec: { restartPolicy: 'Never', containers: [{ name: 'echo', image: 'podwright/echo:1', ...words }] },
    });
    const { status, stdout } = runToEnd(file);
    expect(stdout.split('\n').filter((line) => line.startsWith('[echo]'))).toEqual([`[echo] ${said}`]);
    expect(stdout).toMatch(/^echo +0\/1 +Completed +0 /m);
    expect(status).toBe(0);
  });
});

describe('what podman alone would not do', () => {
  it('init containers, native sidecars, Secrets, the downward API and projected volumes', () => {
    const image = 'busybox:1.36.1';
    const work = { name: 'work', mountPath: '/work' };
    const said = [
      'cat /work/init /about/name /about/mode',
      'echo "$PASSWORD" $(GREETING)',
      'until [ -e /work/sidecar ]; do sleep 0.1; done',
    ];
    const file = fileOf(
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'login' }, stringData: { password: 'secret' } },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { mode: 'dark\n' } },
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'parts', labels: { app: 'shop' } },
        spec: {
          restartPolicy: 'Never',
          initContainers: [
            { name: 'init', image, command: ['sh', '-c', 'echo init | tee /work/init'], volumeMounts: [work] },
            {
              name: 'sidecar',
              image,
              restartPolicy: 'Always',
              command: ['sh', '-c', 'touch /work/sidecar; sleep 1000'],
              volumeMounts: [work],
            },
          ],
          containers: [
            {
              name: 'main',
              image,
              command: ['sh', '-c', said.join('; ')],
              env: [
                { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'login', key: 'password' } } },
                { name: 'APP', valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } },
                { name: 'GREETING', value: 'hello $(APP)' },
              ],
              volumeMounts: [work, { name: 'about', mountPath: '/about' }],
            },
          ],
          volumes: [
            { name: 'work', emptyDir: {} },
            {
              name: 'about',
              projected: {
                sources: [
                  { downwardAPI: { items: [{ path: 'name', fieldRef: { fieldPath: 'metadata.name' } }] } },
                  { configMap: { name: 'settings' } },
                ],
              },
            },
          ],
        },
      },
    );
    const { status, stdout, stderr } = runToEnd(file, '--kubernetes', '1.33');
    expect(stdout.split('\n').filter((line) => line.startsWith('['))).toEqual([
      '[init] init',
      '[main] init',
      '[main] partsdark',
      '[main] secret hello shop',
    ]);
    expect(stdout).toMatch(/^parts +1\/2 +(?:NotReady|Completed) +0 /m);
    expect(stderr).toContain('note: initContainers[sidecar]: a native sidecar, here a regular container');
    expect(status).toBe(0);
  });
});
