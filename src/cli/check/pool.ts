import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckOptions } from '../../check/check';
import { InputError } from './files';
import type { Judged } from './judge-text';
import type { Answer } from './worker';

/** How far ahead of the slowest file the workers may be: it bounds the answers that are kept in memory. */
const ahead = 64;

/** Judges files in worker threads, and yields the answers in the files' order. */
export async function* judgeInWorkers(
  files: readonly string[],
  options: CheckOptions,
  threads: number,
): AsyncGenerator<readonly [string, Judged]> {
  const workers = Array.from(
    { length: threads },
    () => new Worker(join(__dirname, 'worker.js'), { workerData: options }),
  );
  const answers: (Promise<Answer> | undefined)[] = [];
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];

  const takeWorker = () => {
    const worker = idle.pop();
    return worker ? Promise.resolve(worker) : new Promise<Worker>((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const ask = async (file: string): Promise<Answer> => {
    const worker = await takeWorker();
    try {
      return await new Promise<Answer>((resolve, reject) => {
        worker.once('message', resolve).once('error', reject);
        worker.postMessage(file);
      });
    } finally {
      worker.removeAllListeners();
      giveBack(worker);
    }
  };

  try {
    let asked = 0;
    for (const [i, file] of files.entries()) {
      for (; asked < Math.min(files.length, i + ahead); asked++) {
        const answer = ask(files[asked]!);
        // A failure is thrown where the answer is taken, below.
        answer.catch(() => undefined);
        answers[asked] = answer;
      }
      const answer = await answers[i]!;
      answers[i] = undefined;
      if ('fault' in answer) throw new InputError(answer.fault);
      yield [file, answer.judged];
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
