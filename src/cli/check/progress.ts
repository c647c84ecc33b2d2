import { printable } from '../../report/printable';

/** Shows on a terminal how far a long run is, on one line of standard error; silent elsewhere and in the first second. */
export function progressLine(total: number): { at(file: string): void; clear(): void } {
  if (!process.stderr.isTTY) return { at: () => undefined, clear: () => undefined };
  const begun = performance.now();
  let last = begun;
  let done = 0;
  let shown = false;
  return {
    at(file) {
      done++;
      const now = performance.now();
      if (now - begun < 1000 || now - last < 100) return;
      last = now;
      shown = true;
      const width = process.stderr.columns - 1;
      process.stderr.write(`\r\x1b[K${printable(`${done} of ${total}  ${file}`).slice(0, width)}`);
    },
    clear() {
      if (shown) process.stderr.write('\r\x1b[K');
      shown = false;
    },
  };
}
