import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { InputError } from '../check/files';

/** A container of a Pod, as `podman ps` tells of it. */
export interface PodmanContainer {
  readonly Names: readonly string[];
  readonly State: string;
  readonly ExitCode: number;
  readonly IsInfra: boolean;
}

/** Podman did not do what it was told; the message is its own. */
export class PodmanError extends Error {}

/**
 * Runs podman and returns what it writes.
 * @param signal ends it half-way
 * @throws PodmanError if it fails, InputError if it is not installed
 */
export async function podman(args: readonly string[], input = '', signal?: AbortSignal): Promise<string> {
  // In a session of its own, so that ctrl-C does not end it.
  const child = spawn('podman', args, { detached: true, stdio: 'pipe', signal });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdin.on('error', () => undefined).end(input);
  if ((await exitOf(child)) !== 0)
    throw new PodmanError(`podman ${args.slice(0, 2).join(' ')}: ${told(errors + output)}`);
  return output;
}

/** Whether podman answers yes to a question, such as `image exists`. */
export async function saysYes(args: readonly string[]): Promise<boolean> {
  try {
    await podman(args);
    return true;
  } catch (error) {
    if (error instanceof PodmanError) return false;
    throw error;
  }
}

/** Runs podman on this terminal; returns its exit code. */
export function podmanHere(args: readonly string[]): Promise<number> {
  return exitOf(spawn('podman', args, { stdio: 'inherit' }));
}

/** Calls back with each line of a container's log, from a time on, until the container ends. */
export function followLog(container: string, since: Date | undefined, line: (text: string) => void): Promise<unknown> {
  const from = since ? ['--since', since.toISOString()] : [];
  const child = spawn('podman', ['logs', '--follow', ...from, container], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ends = [child.stdout, child.stderr].map((stream) => {
    const lines = createInterface({ input: stream }).on('line', line);
    return new Promise((resolve) => lines.once('close', resolve));
  });
  child.once('error', () => undefined);
  return Promise.all(ends);
}

/** @throws InputError where there is no podman that plays Pods */
export async function requirePodman(): Promise<void> {
  const version = (await podman(['version', '--format', '{{.Client.Version}}'])).trim();
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 4 || (major === 4 && minor < 3))
    throw new InputError(`podman ${version} is installed: podwright run needs 4.3 or later, for podman kube play`);
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.name !== 'AbortError') reject(error.code === 'ENOENT' ? new InputError(notInstalled) : error);
    });
    child.once('close', (code, signal) => {
      resolve(code ?? (signal ? 128 : 1));
    });
  });
}

const notInstalled =
  'podman is not installed: podwright run needs it to run containers. ' +
  'Install version 4.3 or later (Debian: apt install podman; others: https://podman.io/docs/installation)';

/** The part of podman's words that says why. */
function told(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const reasons = lines.filter((line) => /^(?:Error: |\[?starting container )/.test(line));
  return [...new Set(reasons)].map((line) => line.replace(/^Error: |^\[|\]$/g, '')).join('; ') || text.trim();
}
