import { timeQuoted } from './go-quote';

const units = new Set(['ns', 'us', 'µs', 'μs', 'ms', 's', 'm', 'h']);
const part = /([0-9]*)(\.[0-9]*)?([^0-9.]*)/y;
const sign = /^[+-]/;

/** What Go says of a text that is no duration such as `1h30m`; undefined means: it is one. */
export function goDurationError(text: string): string | undefined {
  const quoted = timeQuoted(text);
  const invalid = `time: invalid duration ${quoted}`;
  const unsigned = text.replace(sign, '');
  if (unsigned === '0') return undefined;
  if (unsigned === '') return invalid;
  part.lastIndex = 0;
  while (part.lastIndex < unsigned.length) {
    const [, whole = '', fraction = '', unit = ''] = part.exec(unsigned)!;
    if (whole === '' && fraction.length < 2) return invalid;
    if (unit === '') return `time: missing unit in duration ${quoted}`;
    if (!units.has(unit)) return `time: unknown unit ${timeQuoted(unit)} in duration ${quoted}`;
  }
  return undefined;
}
