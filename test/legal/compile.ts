import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The compilers by the names of their packages. */
export const compilers = { '5.9': 'typescript-5.9', '6.0': 'typescript', '7.0': 'typescript-7' };

/** An error of the compiler; `line` and `column` count from 1. */
export interface CompileError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const root = resolve(__dirname, '../..');
const packages = createRequire(join(root, 'test/compilers/package.json'));

/** What every file begins with, in one line. */
export const preamble = [
  `import { Lazy } from 'cdk8s'; import type { Construct } from 'constructs';`,
  `import { DebugPod, Deployment, NginxPod, Pod, SidecarPod, type Container, type EnvVarSource, type PodProps, type Probe, type Volume } from '${root}/lib/constructs';`,
  `declare const chart: Construct, text: string, count: number, flag: boolean;`,
  `void [Lazy, DebugPod, Deployment, NginxPod, Pod, SidecarPod]; export type All = [Construct, Container, EnvVarSource, PodProps, Probe, Volume]; void [chart, text, count, flag];\n`,
].join(' ');

const options = [
  ...['--noEmit', '--pretty', 'false', '--skipLibCheck', '--esModuleInterop'],
  ...['--target', 'ES2023', '--module', 'node16', '--moduleResolution', 'node16', '--types', 'node'],
];

const strict = ['--strict', '--exactOptionalPropertyTypes'];

/** Compiles files of statements in one program. */
export async function compile(
  files: Readonly<Record<string, string>>,
  compiler: string,
  strictness = strict,
): Promise<CompileError[]> {
  const folder = mkdtempSync(join(tmpdir(), 'podwright-types-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), preamble + text);
    const tsc = join(dirname(packages.resolve(`${compiler}/package.json`)), 'bin/tsc');
    const output = await new Promise<string>((done) => {
      execFile(
        process.execPath,
        [tsc, ...options, ...strictness, ...Object.keys(files)],
        { cwd: folder, maxBuffer: 1 << 28 },
        (_error, text) => done(text),
      );
    });
    return errorsIn(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function errorsIn(output: string): CompileError[] {
  const errors: CompileError[] = [];
  for (const line of output.split('\n')) {
    const match = /^(\S+)\((\d+),(\d+)\): error TS\d+: (.*)/.exec(line);
    if (match) errors.push({ file: match[1]!, line: Number(match[2]), column: Number(match[3]), message: match[4]! });
    else if (errors.length > 0 && line.startsWith(' ')) {
      const last = errors.pop()!;
      errors.push({ ...last, message: `${last.message}\n${line}` });
    } else if (line.startsWith('error')) throw new Error(line);
  }
  return errors;
}
