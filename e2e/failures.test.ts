import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../src/check';
import { endAll, eventually, fileOf, podman, runToEnd, start } from './podwright';

afterEach(endAll);

const pod = (...containers: object[]) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: { containers },
});
const codes = (manifest: object) => check(manifest).map(({ code }) => code);

describe('port-clash', () => {
  const ports = [{ containerPort: 80 }];
  const manifest = pod({ name: 'one', image: 'nginx:latest', ports }, { name: 'two', image: 'nginx:latest', ports });

  it('is refused, and no container is made', () => {
    const { status, stderr } = runToEnd(fileOf(manifest));
    expect(stderr).toContain('port 80/TCP is taken');
    expect(status).toBe(1);
    expect(podman('ps', '--all', '--quiet')).toBe('');
  });

  it('is what happens where it is allowed: one of the two cannot bind, and ends', async () => {
    expect(codes(manifest)).toContain('port-clash');
    const running = start(fileOf(manifest), '--allow', 'port-clash: to see it');
    await running.until(/^\[(?:one|two)\] .*bind\(\) to 0\.0\.0\.0:80 failed \(98: Address already in use\)$/m);
    await running.until(/^web +1\/2 +Error +0 /m);
  });
});

describe('root-image', () => {
  const rooted = pod({ name: 'web', image: 'nginx:latest', securityContext: { runAsNonRoot: true } });

  it('is what the kubelet answers to an image of root', () => {
    expect(codes(rooted)).toContain('root-image');
    const { status, stderr } = runToEnd(fileOf(rooted), '--allow', 'root-image: to see it');
    expect(stderr).toContain(
      'CreateContainerConfigError: container has runAsNonRoot and image will run as root (container: web)',
    );
    expect(status).toBe(1);
    expect(podman('ps', '--all', '--quiet')).toBe('');
  });

  it('says nothing of an image with another user', () => {
    const image = 'nginxinc/nginx-unprivileged:1.28.0';
    const other = pod({ name: 'web', image, securityContext: { runAsNonRoot: true } });
    expect(codes(other)).not.toContain('root-image');
    const { stdout, status } = runToEnd(fileOf(other), '--exec', 'web', '--', 'id', '-u');
    expect({ stdout, status }).toEqual({ stdout: '101\n', status: 0 });
  });
});

describe('read-only-root', () => {
  const readOnly = { readOnlyRootFilesystem: true };
  const never = (manifest: ReturnType<typeof pod>, volumes: object[] = []) => ({
    ...manifest,
    spec: { ...manifest.spec, restartPolicy: 'Never', volumes },
  });

  it('is what happens to nginx without folders to write', () => {
    const manifest = never(pod({ name: 'web', image: 'nginx:latest', securityContext: readOnly }));
    expect(codes(manifest)).toContain('read-only-root');
    const { status, stdout } = runToEnd(fileOf(manifest), '--allow', 'read-only-root: to see it');
    expect(stdout).toMatch(/mkdir\(\) "\/var\/cache\/nginx\/client_temp" failed \(30: Read-only file system\)/);
    expect(stdout).toMatch(/^web +0\/1 +Error +0 /m);
    expect(status).toBe(1);
  });

  it('is mended by the folders that it asks for', () => {
    const volumeMounts = [
      { name: 'cache', mountPath: '/var/cache/nginx' },
      { name: 'run', mountPath: '/var/run' },
    ];
    const manifest = never(pod({ name: 'web', image: 'nginx:latest', securityContext: readOnly, volumeMounts }), [
      { name: 'cache', emptyDir: {} },
      { name: 'run', emptyDir: {} },
    ]);
    expect(codes(manifest)).not.toContain('read-only-root');
    const { status } = runToEnd(fileOf(manifest), '--exec', 'web', '--', 'test', '-d', '/var/cache/nginx');
    expect(status).toBe(0);
  });
});

describe('a container that fails', () => {
  it('is started again at once, then after a while, as the kubelet does', async () => {
    const shell = { name: 'shell', image: 'busybox:1.36.1', command: ['sh', '-c', 'echo try; exit 3'] };
    const running = start(fileOf(pod(shell)));
    await running.until(/^web +0\/1 +Error +0 /m);
    await running.until(/^web +0\/1 +CrashLoopBackOff +1 /m);
    expect(running.output().match(/^\[shell\] try$/gm)).toHaveLength(2);
  });

  it('is told where its command is not in the image', () => {
    const { status, stderr } = runToEnd(fileOf(pod({ name: 'shell', image: 'busybox:1.36.1', command: ['bash'] })));
    expect(stderr).toContain('exec: "bash": executable file not found in $PATH');
    expect(status).toBe(1);
    expect(podman('ps', '--all', '--quiet')).toBe('');
  });

  it('is not started where its image is not here: no registry is asked', () => {
    const { status, stderr } = runToEnd(fileOf(pod({ name: 'redis', image: 'redis:7.4' })));
    expect(stderr).toBe(
      'podwright: image docker.io/library/redis:7.4 is not on this machine: podwright run --pull fetches it\n',
    );
    expect(status).toBe(2);
  });
});

describe('a Pod that is interrupted', () => {
  const image = 'busybox:1.36.1';
  const hangs = { name: 'hangs', image, command: ['sh', '-c', 'sleep 1000'] };
  const isUp = (container: string) =>
    eventually(
      () => podman('ps', '--quiet', '--filter', `name=web-${container}`) !== '',
      () => `${container} did not start`,
    );

  it('says which init container is under way, and which one failed', () => {
    const init = [
      { name: 'first', image, command: ['sh', '-c', 'echo one; sleep 1'] },
      { name: 'second', image, command: ['sh', '-c', 'echo two; sleep 1; exit 3'] },
    ];
    const manifest = pod({ name: 'main', image });
    const { status, stdout, stderr } = runToEnd(
      fileOf({ ...manifest, spec: { ...manifest.spec, initContainers: init } }),
    );
    expect(stdout).toMatch(/^web +0\/1 +Init:0\/2 [^]*^\[first\] one$[^]*^web +0\/1 +Init:1\/2 [^]*^\[second\] two$/m);
    expect(stderr).toMatch(/^init container second failed$[^]*^web +0\/1 +Init:Error /m);
    expect(status).toBe(1);
  });

  it('goes while an init container hangs', async () => {
    const manifest = pod({ name: 'main', image });
    const running = start(fileOf({ ...manifest, spec: { ...manifest.spec, initContainers: [hangs] } }));
    await isUp('hangs');
    expect(await running.interrupt()).toBe(130);
    expect(podman('ps', '--all', '--quiet')).toBe('');
  });

  it('goes while a command of --exec hangs', async () => {
    const running = start(fileOf(pod(hangs)), '--exec', 'hangs', '--', 'sh', '-c', 'echo began; sleep 1000');
    await running.until(/^began$/m);
    expect(await running.interrupt('SIGTERM')).toBe(143);
    expect(podman('ps', '--all', '--quiet')).toBe('');
  });
});
