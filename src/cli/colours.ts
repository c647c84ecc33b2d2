import type { WriteStream } from 'node:tty';

/** Whether a stream is to have colours: it is a terminal, unless FORCE_COLOR or NO_COLOR decide otherwise. */
export function showsColours(stream: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: never } = process.env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return !never && ((stream as Partial<WriteStream>).hasColors?.() ?? false);
}
