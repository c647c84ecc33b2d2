// Writes the JavaScript of lib/: each entry point of the package is one file, and what several of them need stands in
// shared ones. Node loads a few files much faster than hundreds. The declarations come from tsc
// and scripts/declarations.mjs.
//   node scripts/bundle.mjs [OUTPUT_FOLDER]
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The source of a built file: `constructs/index` of `./lib/constructs/index.js`. */
const sourceOf = (built) => built.replace(/^\.\/lib\//, '').replace(/\.js$/, '');

const commands = readdirSync(join(root, 'src/cli'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['index', 'worker'].map((file) => `src/cli/${name}/${file}`))
  .filter((name) => existsSync(join(root, `${name}.ts`)));
const entries = [
  ...Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [] : sourceOf(target.default))),
  ...Object.values(manifest.bin).map(sourceOf),
  ...commands,
  'src/main',
];

/** A command requires its work, which is an entry of its own, when it is called. */
const lazyCommands = {
  name: 'lazy-commands',
  resolveId(source, importer) {
    if (source !== '.' || !importer?.endsWith(`${sep}command.ts`)) return null;
    const work = join(dirname(importer), 'index.js');
    return { id: `./${relative(join(root, 'src/cli'), work).split(sep).join('/')}`, external: true };
  },
};

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((name) => [name, join(root, `${name}.ts`)])),
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  plugins: [lazyCommands],
  treeshake: { moduleSideEffects: false },
});
const lib = resolve(process.argv[2] ?? join(root, 'lib'));
const { output } = await bundle.write({
  dir: lib,
  format: 'cjs',
  sourcemap: true,
  entryFileNames: '[name].js',
  // Beside the constructs: what stands there is no user code, see constructs/origin.ts.
  chunkFileNames: 'constructs/shared/[name].js',
});
await bundle.close();

// What tsc wrote for itself is in the bundles now.
const written = new Set(output.map(({ fileName }) => fileName));
for (const entry of readdirSync(lib, { recursive: true })) {
  const name = entry.split(sep).join('/');
  if (/\.js(\.map)?$/.test(name) && !written.has(name)) rmSync(join(lib, name));
}
