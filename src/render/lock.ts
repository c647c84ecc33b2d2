import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const patience = 60_000;
const pause = 20;

/**
 * Takes a lock that is a file; waits while another process holds it. The lock of a dead process is taken over.
 * @returns what gives the lock back
 * @throws if the other process holds it for more than a minute
 */
export function takeLock(file: string): () => void {
  const own = identity(process.pid) ?? String(process.pid);
  for (let waited = 0; ; waited += pause) {
    if (created(file, own)) return () => rmSync(file, { force: true });
    const holder = holderOf(file);
    // Its process has yet to write into it; or died before, which nobody can tell but by time.
    if (holder === '' && waited < 1000) sleep(pause);
    else if (holder === undefined) continue;
    else if (holder === '' || !isAlive(holder)) takeAway(file, holder);
    else if (waited < patience) sleep(pause);
    else
      throw new Error(
        `another render is at work (process ${holder.split(' ')[0]!}): if that is none, delete ${file}, and render again`,
      );
  }
}

function created(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // It may have been made and, on a full disk, not been written.
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(file, { force: true });
    throw error;
  }
}

function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes the lock of a dead process, and no other: another process may just have done the same, and hold it now. */
function takeAway(file: string, holder: string): void {
  const away = `${file}.${process.pid}`;
  try {
    renameSync(file, away);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const taken = holderOf(away);
  rmSync(away, { force: true });
  if (taken !== undefined && taken !== holder) created(file, taken);
}

function isAlive(holder: string): boolean {
  const pid = Number(holder.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = identity(pid);
  return now === undefined || now === holder;
}

/** A process's number and, on Linux, the time of its start: numbers are given out again. */
function identity(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ...others] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? `${pid} dead` : `${pid} ${others[18]!}`;
  } catch {
    return undefined;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
