import { readFileSync } from 'node:fs';
import { InputError, reasonOf } from './files';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a file; `-` is standard input.
 * @throws InputError if it cannot be read, or is no UTF-8
 */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new InputError(`${file}: ${reasonOf(error)}`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InputError(`${file}: is no UTF-8 text: save it as UTF-8`);
  }
}
