import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { App } from 'cdk8s';
import { describe, expect, test, vi } from 'vitest';
import { manifests } from '../examples/nginx-app/app';
import { environments, type Environment } from '../examples/nginx-app/environments';
import { WebChart } from '../examples/nginx-app/web';
import { render } from '../src/render/render';
import '../src/vitest';

const dist = resolve(__dirname, '../examples/nginx-app/dist');
const names = Object.keys(environments) as (keyof typeof environments)[];

function chart(name: keyof typeof environments, kubernetes: Environment['kubernetes']): WebChart {
  return new WebChart(new App(), name, { ...environments[name], kubernetes });
}

describe('examples/nginx-app', () => {
  test('renders what is committed, a folder for each environment', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'podwright-')), 'dist');
    vi.stubEnv('CDK8S_OUTDIR', folder);
    render(manifests());
    vi.unstubAllEnvs();
    expect(readdirSync(dist).sort()).toEqual(['.podwright', ...names].sort());
    expect(textsIn(folder)).toEqual(textsIn(dist));
  });

  test.each(['1.28', '1.33', '1.36'] as const)('is accepted by Kubernetes %s', (kubernetes) => {
    for (const name of names) expect(chart(name, kubernetes)).toBeAccepted();
  });

  test('has native sidecars where the cluster knows them', () => {
    const sidecars = ['config-reloader', 'access-log', 'metrics'];
    const [older, newer] = (['1.28', '1.33'] as const).map((version) => podOf(chart('production', version)));
    expect(older?.containers.map(({ name }) => name)).toEqual(['nginx', ...sidecars]);
    expect(newer?.containers.map(({ name }) => name)).toEqual(['nginx']);
    expect(newer?.initContainers?.map(({ name }) => name)).toEqual(sidecars);
  });
});

/** The files below a folder, by their paths. */
function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

interface Spec {
  readonly containers: { name: string }[];
  readonly initContainers?: { name: string }[];
}

function podOf(scope: WebChart): Spec {
  const objects = scope.toJson() as { kind: string; spec: Spec }[];
  return objects.find(({ kind }) => kind === 'Pod')!.spec;
}
