import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { afterEach, describe, expect, it } from 'vitest';
import { NginxPod, sidecars, type NginxPodProps } from '../constructs';
import { check } from '../src/check';
import { endAll, eventually, fileOf, podman, runToEnd, start } from './podwright';

afterEach(endAll);

/** An NginxPod and what stands beside it. */
function manifestsOf(props: NginxPodProps): unknown[] {
  const chart = new Chart(Testing.app(), 'chart');
  new NginxPod(chart, 'web', props);
  return chart.toJson() as unknown[];
}

const metadata = { name: 'web' };
const curl = ['curl', '--silent', '--show-error', '--retry-connrefused', '--retry', '5', '--retry-delay', '1'];
const server = (text: string) => `server {
    listen 8080;
    location / {
        return 200 "${text}\\n";
    }
}
`;

/** Changes the files of a volume as the kubelet does: a new folder, to which the link is moved. */
function update(volume: string, version: string, files: Record<string, string>): void {
  mkdirSync(join(volume, version));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(volume, version, name), text);
  symlinkSync(version, join(volume, '..data.new'));
  renameSync(join(volume, '..data.new'), join(volume, '..data'));
}

function folderMountedAt(path: string, container: string): string {
  const mounts = JSON.parse(podman('inspect', '--format', '{{json .Mounts}}', container)) as Record<string, string>[];
  return mounts.find(({ Destination }) => Destination === path)!['Source']!;
}

describe('the restricted profile', () => {
  const manifests = manifestsOf({ metadata, nginx: { name: 'nginx' }, profile: 'restricted' });

  it('is accepted at the level restricted', () => {
    expect(check(manifests.at(-1), { podSecurity: 'restricted' })).toEqual([]);
  });

  it('serves a page as user 101 with a read-only root', async () => {
    const file = fileOf(...manifests);
    const pod = start(file, '--port', '8080:8080');
    await pod.until(/^web +1\/1 +Running/m);
    expect(await (await fetch('http://127.0.0.1:8080/')).text()).toContain('Welcome to nginx!');
    expect(runToEnd(file, '--exec', 'nginx', '--', 'id', '-u').stdout).toBe('101\n');
    expect(runToEnd(file, '--exec', 'nginx', '--', 'touch', '/etc/nginx/x').stderr).toContain('Read-only file system');
    expect(pod.output()).toContain('note: containers[nginx]: no readinessProbe, livenessProbe here');
  });
});

describe('configReloader', () => {
  it('lets nginx read a changed config, and refuses a broken one without harm', async () => {
    const file = fileOf(
      ...manifestsOf({
        metadata,
        nginx: { name: 'nginx' },
        profile: 'restricted',
        config: server('old'),
        sidecars: [sidecars.configReloader()],
      }),
    );
    const page = async () => (await fetch('http://127.0.0.1:8080/', { headers: { connection: 'close' } })).text();
    const pod = start(file, '--port', '8080:8080');
    await pod.until(/^web +2\/2 +Running/m);
    expect(await page()).toBe('old\n');

    const volume = folderMountedAt('/etc/nginx/conf.d', 'web-nginx');
    const [name = ''] = readdirSync(join(volume, '..data'));
    update(volume, '..2', { [name]: server('new') });
    await pod.until(/^\[config-reloader\] nginx runs with \.\.2$/m);
    expect(await page()).toBe('new\n');

    update(volume, '..3', { [name]: 'no configuration' });
    await pod.until(/^\[nginx\] .*\[emerg\].* unexpected end of file/m);
    await pod.until(/^\[config-reloader\] nginx did not take \.\.3 and runs as before: its log says why$/m);
    expect(await page()).toBe('new\n');
  });
});

describe('tlsTerminator', () => {
  it('serves the main container over HTTPS, and a renewed certificate without a restart', async () => {
    const first = certificate();
    const file = fileOf(
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'web-tls' }, type: 'kubernetes.io/tls', stringData: first },
      ...manifestsOf({
        metadata,
        nginx: { name: 'nginx' },
        profile: 'restricted',
        sidecars: [sidecars.tlsTerminator({ secret: 'web-tls' })],
      }),
    );
    const pod = start(file, '--port', '8443:8443');
    await pod.until(/^web +2\/2 +Running/m);
    await eventually(async () => (await securePage(first['tls.crt']!)).includes('Welcome to nginx!'), pod.output);

    const second = certificate();
    update(folderMountedAt('/etc/nginx/tls', 'web-tls-terminator'), '..2', second);
    await eventually(async () => (await securePage(second['tls.crt']!)).includes('Welcome to nginx!'), pod.output);
    expect(pod.output()).not.toMatch(/Error|CrashLoopBackOff/);
  });
});

/** A certificate for localhost that signs itself, and its key, as a Secret holds them. */
function certificate(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const files = { 'tls.crt': join(folder, 'tls.crt'), 'tls.key': join(folder, 'tls.key') };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', files['tls.key']];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', ['req', '-x509', '-days', '1', ...key, ...name, '-out', files['tls.crt']], { stdio: 'pipe' });
  return Object.fromEntries(Object.entries(files).map(([file, path]) => [file, readFileSync(path, 'utf8')]));
}

/** What is served on port 8443 to a client that trusts this certificate alone; empty where it does not. */
async function securePage(ca: string): Promise<string> {
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', servername: 'localhost', port: 8443, ca, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => resolve(text));
    }).on('error', () => resolve(''));
  });
}

describe('logShipper', () => {
  it('has the line of the access log in its output', async () => {
    const file = fileOf(
      ...manifestsOf({
        metadata,
        nginx: { name: 'nginx' },
        profile: 'restricted',
        sidecars: [sidecars.logShipper(), sidecars.debugShell()],
      }),
    );
    const pod = start(file);
    await pod.until(/^web +3\/3 +Running/m);
    const { stdout } = runToEnd(file, '--exec', 'debug-shell', '--', ...curl, 'localhost:8080/hello');
    expect(stdout).toContain('404 Not Found');
    await pod.until(/^\[log-shipper\] 127\.0\.0\.1 .* "GET \/hello HTTP\/1\.1" 404 /m);
  });
});

describe('metricsExporter', () => {
  it('tells how many connections nginx has taken', async () => {
    const file = fileOf(
      ...manifestsOf({
        metadata,
        nginx: { name: 'nginx' },
        profile: 'restricted',
        sidecars: [sidecars.metricsExporter()],
      }),
    );
    await start(file, '--port', '9113:9113').until(/^web +2\/2 +Running/m);
    const metrics = await (await fetch('http://127.0.0.1:9113/metrics')).text();
    expect(metrics).toMatch(/^nginx_up 1$/m);
    expect(metrics).toMatch(/^nginx_connections_accepted [1-9]/m);
  });
});
