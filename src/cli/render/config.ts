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
 * @throws InputError if neither names the app
 */
export function configOf({ app, output }: Partial<Config>): Config {
  const written = app !== undefined && output !== undefined ? {} : read();
  const command = app ?? text(written, 'app');
  if (command === undefined)
    throw new InputError(
      `which app? Name the command that runs it, in ${file} (app: npx ts-node src/main.ts) or by --app`,
    );
  return { app: command, output: output ?? text(written, 'output') ?? 'dist' };
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
