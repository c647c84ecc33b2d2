import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';

const root = join(__dirname, '../../../..');
const template = join(root, 'templates/app');

/** The files of a new app repository, by their paths. */
export function appFiles(folder: string): Map<string, string> {
  const names = readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(template, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const texts = names.map((name): [string, string] => [targetOf(name), readFileSync(join(template, name), 'utf8')]);
  return new Map([['package.json', packageJson(folder)], ...texts]);
}

/** npm would leave a `.gitignore` out of the package. */
const targetOf = (name: string): string => (name === 'gitignore' ? '.gitignore' : name);

interface Manifest {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The versions that this package is tested with. */
function packageJson(folder: string): string {
  const { version, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const tested = (...names: string[]) => Object.fromEntries(names.map((name) => [name, devDependencies[name]]));
  const manifest = {
    name: nameOf(folder),
    private: true,
    scripts: {
      render: 'podwright render',
      check: 'podwright check --kubernetes 1.33 --whole-app dist/',
      diff: 'podwright diff --kubernetes 1.33',
      test: 'vitest run',
      hooks: 'git config core.hooksPath .githooks',
    },
    dependencies: { ...tested('cdk8s', 'cdk8s-plus-28', 'constructs'), podwright: `^${version}` },
    devDependencies: tested('@types/node', 'ts-node', 'typescript', 'vitest'),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function nameOf(folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^\w-]+/g, '-')
    .replace(/^[-_]+|-+$/g, '');
  return name === '' ? 'manifests' : name;
}
