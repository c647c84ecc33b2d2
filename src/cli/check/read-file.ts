import { readFileSync } from 'node:fs';
import { InputError, reasonOf } from './files';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file; `-` is standard input.
 * @throws InputError if it cannot be read, or is no UTF-8
 */
export function readText(file: string): string {
  try {
    return decoded(file, readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${file}: ${reasonOf(error)}`);
  }
}

/**
 * The text of standard input, to its end, also of one that is slower than its reader.
 * @throws InputError if it is no UTF-8, or empty: what a command leaves that failed, and a pipe hides that it did
 */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const text = decoded('-', Buffer.concat(chunks));
  if (text.trim() === '') throw new InputError('-: standard input is empty: did the command before it fail?');
  return text;
}

function decoded(file: string, bytes: Buffer): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    const isTooLong = (error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG';
    throw new InputError(`${file}: ${isTooLong ? reasonOf(error) : 'is no UTF-8 text: save it as UTF-8'}`);
  }
}
