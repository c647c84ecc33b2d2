import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CheckOptions } from '../../check/check';
import { answerFor, type Answer } from './answer';
import type { Work } from './worker';

/** How far ahead of the slowest file the threads may be: it bounds the answers that are kept in memory. */
const ahead = 64;

/**
 * Judges files in several threads, and yields the answers in the files' order. This thread is one of them: it works
 * already while the others start.
 */
export async function* judgeInThreads(
  files: readonly string[],
  options: CheckOptions,
  threads: number,
): AsyncGenerator<readonly [string, Answer]> {
  // The number of the next file that a thread takes, and of the first that none may take yet.
  const counters = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  counters[1] = ahead;
  const workerData: Work = { files, options, counters };
  const answers = new Map<number, Answer>();
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const fail = (error: Error) => {
    failure ??= error;
    wake();
  };
  const workers = Array.from({ length: threads - 1 }, () =>
    new Worker(join(__dirname, 'worker.js'), { workerData })
      .on('message', ([number, answer]: [number, Answer]) => {
        answers.set(number, answer);
        wake();
      })
      .on('error', fail)
      .on('exit', (code) => {
        if (code !== 0) fail(new Error(`a worker thread ended with code ${code}`));
      }),
  );
  const judgeNext = (): void => {
    const number = Atomics.add(counters, 0, 1);
    if (number < files.length) answers.set(number, answerFor(files[number]!, options));
  };
  const mayJudge = (): boolean => Atomics.load(counters, 0) < Math.min(files.length, Atomics.load(counters, 1));

  try {
    for (const [i, file] of files.entries()) {
      while (!answers.has(i)) {
        if (failure) throw failure;
        if (mayJudge()) {
          judgeNext();
          // The answers of the workers come in between.
          await setImmediate();
        } else await new Promise<void>((resolve) => (wake = resolve));
      }
      const answer = answers.get(i)!;
      answers.delete(i);
      yield [file, answer];
      Atomics.store(counters, 1, i + 1 + ahead);
      Atomics.notify(counters, 1);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
