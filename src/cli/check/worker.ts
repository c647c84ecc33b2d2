import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOptions } from '../../check/check';
import { InputError } from './files';
import { judgeText, type Judged } from './judge-text';
import { readText } from './read-file';

/** What a worker answers for a file. */
export type Answer = { readonly judged: Judged } | { readonly fault: string };

parentPort!.on('message', (file: string) => {
  parentPort!.postMessage(answer(file));
});

function answer(file: string): Answer {
  try {
    return { judged: judgeText(file, readText(file), workerData as CheckOptions) };
  } catch (error) {
    if (error instanceof InputError) return { fault: error.message };
    throw error;
  }
}
