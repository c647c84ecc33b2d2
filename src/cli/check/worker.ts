import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOptions } from '../../check/check';
import { answerFor } from './answer';

/** What a worker is given. */
export interface Work {
  readonly files: readonly string[];
  readonly options: CheckOptions;
  /** Shared by all: the number of the next file to take, and of the first that none may take yet. */
  readonly counters: Int32Array;
}

const { files, options, counters } = workerData as Work;

for (let i = Atomics.add(counters, 0, 1); i < files.length; i = Atomics.add(counters, 0, 1)) {
  for (let end = Atomics.load(counters, 1); i >= end; end = Atomics.load(counters, 1)) Atomics.wait(counters, 1, end);
  parentPort!.postMessage([i, answerFor(files[i]!, options)]);
}
