import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { InputError } from '../check/files';

/** What `podwright render` needs to know of an app repo. */
export interface Config {
  /** The command that runs the app. */
  readonly app: string;
  /** The folder to write. */
  readonly output: string;
}

const file = 'cdk8s.yaml';

/**
 * What the command line says, else cdk8s.yaml.
 * @throws InputError if neither names the app, or the output is an empty text
 */
export function configOf({ app, output }: Partial<Config>): Config {
  const written = app !== undefined && output !== undefined ? {} : read();
  const command = app ?? text(written, 'app');
  if (command === undefined)
    throw new InputError(
      `which app? Name the command that runs it, in ${file} (app: npx ts-node src/main.ts) or by --app`,
    );
  const folder = output ?? text(written, 'output') ?? 'dist';
  if (folder === '') throw new InputError('the output has no name: --output and output name a folder, such as dist');
  return { app: command, output: folder };
}

function read(): Record<string, unknown> {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  try {
    return (parse(content) ?? {}) as Record<string, unknown>;
  } catch (error) {
    throw new InputError(`${file}: ${(error as Error).message}`);
  }
}

function text(written: Record<string, unknown>, key: keyof Config): string | undefined {
  const value = written[key];
  if (value === undefined || typeof value === 'string') return value;
  throw new InputError(`${file}: ${key} is no text`);
}
