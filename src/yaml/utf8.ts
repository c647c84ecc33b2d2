const usualSize = 1 << 14;
/** Longer texts are encoded by Node, shorter ones faster here. */
const short = 256;
const space = 32;
const newline = 10;
const lastOfAscii = 0x7f;

/** Text that grows at its end, kept as UTF-8: no string is made of it that would have to be encoded afterwards. */
export class Utf8 {
  private bytes = Buffer.allocUnsafe(usualSize);
  private length = 0;

  /** How long it is, in bytes. */
  get end(): number {
    return this.length;
  }

  /** Forgets what was added after that end. */
  cutTo(end: number): void {
    this.length = end;
  }

  add(text: string): void {
    this.makeRoom(3 * text.length);
    if (text.length > short || !this.addAscii(text)) this.length += this.bytes.write(text, this.length);
  }

  private addAscii(text: string): boolean {
    const { bytes, length } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > lastOfAscii) return false;
      bytes[length + i] = code;
    }
    this.length += text.length;
    return true;
  }

  /** Begins a line with so many spaces. */
  addLine(indent: number): void {
    this.makeRoom(indent + 1);
    this.bytes[this.length++] = newline;
    for (let i = 0; i < indent; i++) this.bytes[this.length++] = space;
  }

  /** A copy of what was added since the last call. */
  take(): Buffer {
    const taken = Buffer.from(this.bytes.subarray(0, this.length));
    this.length = 0;
    if (this.bytes.length > usualSize) this.bytes = Buffer.allocUnsafe(usualSize);
    return taken;
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const bytes = Buffer.allocUnsafe(2 * (this.length + count));
    bytes.set(this.bytes.subarray(0, this.length));
    this.bytes = bytes;
  }
}
