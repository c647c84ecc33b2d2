import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';

/** What an app loaded: the files of packages, in their order, and its own. */
export interface Loaded {
  readonly packages: readonly string[];
  readonly sources: readonly string[];
}

/** What a waiting process is told first: the app's main file, and what to have ready. */
export interface Start extends Loaded {
  readonly main: string;
}

/** What it is told when the app is to run: where to render, and where to say what it loaded. */
interface Go {
  readonly outdir: string;
  readonly list: string;
}

/** What is used of ts-node, the app's own. */
interface TsNode {
  register(options: { transpileOnly: true; ignoreDiagnostics: number[] }): {
    compile(code: string, file: string, line?: number): string;
  };
}

const goneParent = () => process.exit();
process.once('disconnect', goneParent);
process.once('message', ({ main, packages, sources }: Start) => {
  const load = createRequire(main);
  const compile = main.endsWith('.ts') ? compilerOf(load) : undefined;
  for (const file of packages) if (existsSync(file)) load(file);
  for (const file of sources) if (/\.ts$/.test(file) && existsSync(file)) compile?.(readFileSync(file, 'utf8'), file);
  process.once('message', ({ outdir, list }: Go) => {
    process.off('disconnect', goneParent);
    process.disconnect();
    process.env['CDK8S_OUTDIR'] = outdir;
    process.argv = [process.execPath, main];
    process.once('exit', () => {
      writeFileSync(list, JSON.stringify(loadedBy(load)));
    });
    load(main);
  });
});

/** Lets Node load TypeScript; what was compiled once is not compiled again. */
function compilerOf(load: NodeJS.Require): (code: string, file: string) => string {
  // From version 6 on TypeScript asks for a rootDir that decides nothing here (TS5011).
  const service = (load('ts-node') as TsNode).register({ transpileOnly: true, ignoreDiagnostics: [5011] });
  const compile = service.compile.bind(service);
  const done = new Map<string, { code: string; compiled: string }>();
  service.compile = (code, file, line) => {
    const known = done.get(file);
    if (known?.code === code) return known.compiled;
    const compiled = compile(code, file, line);
    done.set(file, { code, compiled });
    return compiled;
  };
  return (code, file) => service.compile(code, file);
}

function loadedBy({ cache }: NodeJS.Require): Loaded {
  const files = Object.keys(cache).filter((file) => file !== __filename);
  const isPackage = (file: string) => file.includes(`${sep}node_modules${sep}`);
  return { packages: files.filter(isPackage), sources: files.filter((file) => !isPackage(file)) };
}
