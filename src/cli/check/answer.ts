import type { CheckOptions } from '../../check/check';
import { InputError } from './files';
import { judgeText, type Judged } from './judge-text';
import { readText } from './read-file';

/** What is found in a file, or why it could not be read. */
export type Answer = { readonly judged: Judged } | { readonly fault: string };

/** Judges one file; one that cannot be read does not keep the others from being judged. */
export function answerFor(file: string, options: CheckOptions): Answer {
  try {
    return { judged: judgeText(file, readText(file), options) };
  } catch (error) {
    if (error instanceof InputError) return { fault: error.message };
    throw error;
  }
}
