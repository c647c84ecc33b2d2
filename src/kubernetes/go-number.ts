const decimal = /^[+-]?[0-9]+$/;
const maxInt64 = 2n ** 63n - 1n;

/** Reads an integer as Go's `strconv.Atoi` does: decimal, of 64 bits; otherwise the words of its error. */
export function parseGoInt(text: string): number | 'invalid syntax' | 'value out of range' {
  if (!decimal.test(text)) return 'invalid syntax';
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return value > maxInt64 || value < -maxInt64 - 1n ? 'value out of range' : Number(value);
}
