const isPlain = /^[ !#-[\]-~]*$/;
const isPrintable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\v', '\\v'],
  ['\f', '\\f'],
  ['\r', '\\r'],
]);

/** A text in quotes, as Go's `%q` writes it: what cannot be seen is escaped, other spaces than `' '` too. */
export function quoted(text: string): string {
  return isPlain.test(text) ? `"${text}"` : `"${Array.from(text, shown).join('')}"`;
}

function shown(character: string): string {
  const escape = escapes.get(character);
  if (escape !== undefined) return escape;
  if (isPrintable.test(character)) return character;
  const code = character.codePointAt(0)!;
  // Half of a surrogate pair is no character: Go reads the replacement character in its place.
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  const digits = code.toString(16);
  if (code < 0x80) return `\\x${digits.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}

/** A text in quotes, as the errors of Go's package `time` write it: each byte of what is no printable ASCII is escaped. */
export function timeQuoted(text: string): string {
  const shown = text
    .replace(/["\\]/g, '\\$&')
    .replace(/[^ -\x7f]+/g, (some) =>
      Array.from(Buffer.from(some), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
    );
  return `"${shown}"`;
}

const meaning = new Map([...escapes].map(([character, escape]) => [escape, character]));

const hex = '[0-9a-fA-F]';
const escape = new RegExp(`\\\\(?:x(${hex}{2})|u(${hex}{4})|U(00(?:0${hex}|10)${hex}{4})|.)`, 'gs');

/** The text that Go, or JSON, wrote in quotes. */
export function unquoted(text: string): string {
  return text.slice(1, -1).replace(escape, (written: string, ...[byte, short, long]: (string | undefined)[]) => {
    const code = byte ?? short ?? long;
    return code === undefined ? (meaning.get(written) ?? written.slice(1)) : String.fromCodePoint(parseInt(code, 16));
  });
}
