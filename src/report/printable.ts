// Control characters steer terminals, and marks of direction turn text around: neither may come out of a manifest.
const steering = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu;

/** A text that a terminal shows on one line as it is; a tab becomes a space, and so keeps one column. */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(steering, '\uFFFD');
}

/** JSON text in which those characters are escaped. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(steering, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
