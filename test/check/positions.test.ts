import { describe, expect, it } from 'vitest';
import { checkYaml } from '../../src/check/check-yaml';

/** A pseudo-random generator (mulberry32): the same texts in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A key or value whose place the writer notes. */
class Marked {
  constructor(readonly word: unknown) {}
}
const mark = (word: unknown) => new Marked(word);
/** A map as a list of its entries: a key may be marked, or stand there twice. */
type Entry = readonly [key: unknown, value: unknown];
class Entries {
  constructor(readonly entries: readonly Entry[]) {}
}
const map = (...entries: readonly Entry[]) => new Entries(entries);

interface Fault {
  readonly code: string;
  readonly metadata?: readonly Entry[];
  readonly container?: readonly Entry[] | Marked;
  readonly spec?: readonly Entry[];
}

const name: Entry = ['name', 'web'];
const image: Entry = ['image', 'nginx:1.27'];
const faults: readonly Fault[] = [
  { code: 'invalid-value', container: [name, image, ['ports', [map(['containerPort', mark(700000)])]]] },
  { code: 'invalid-value', container: [['name', mark('Web_1')], image] },
  { code: 'unknown-field', container: [name, image, [mark('imagePullPolice'), 'Always']] },
  { code: 'unsupported-value', container: [name, image, ['imagePullPolicy', mark('Sometimes')]] },
  { code: 'wrong-type', container: [name, image, ['tty', mark('yes, please')]] },
  { code: 'wrong-type', container: [name, image, ['args', mark('한글 😀')]] },
  { code: 'bad-quantity', container: [name, image, ['resources', map(['limits', map(['cpu', mark('1 core')])])]] },
  { code: 'duplicate-field', container: [name, image, [mark('name'), 'again']] },
  { code: 'not-found', container: [name, image, ['volumeMounts', [map(['mountPath', '/a'], ['name', mark('data')])]]] },
  { code: 'required-value', container: [name, image, [mark('livenessProbe'), map(['periodSeconds', 3])]] },
  { code: 'required-value', container: mark(map(image, ['tty', true])) },
  { code: 'invalid-value', metadata: [['labels', map(['app', 'web'], [mark('no good'), 'x'])]] },
  { code: 'invalid-value', metadata: [['labels', map(['app', 'web'], ['team', mark('a b')])]] },
  { code: 'forbidden-value', container: [name, image], spec: [[mark('ephemeralContainers'), [map(name, image)]]] },
  { code: 'image-reference', container: [name, ['image', mark('alicek106:rr-test:curl')]] },
  { code: 'unsupported-value', container: [name, image], spec: [['restartPolicy', mark('Sometimes')]] },
];

const manifestOf = ({ metadata = [], container = [name, image], spec = [] }: Fault) =>
  map(
    ['apiVersion', 'v1'],
    ['kind', 'Pod'],
    [
      'metadata',
      map(
        ['name', 'web'],
        ['annotations', map(['a.b/note', '한글 😀 # and: more'], ['text', 'one\n\n  two\n'])],
        ...metadata,
      ),
    ],
    [
      'spec',
      map(...spec, [
        'containers',
        [map(['name', 'first'], image), container instanceof Marked ? container : map(...container)],
      ]),
    ],
  );

/** Writes YAML in random styles, and notes where the marked word begins; columns count UTF-16 units from 1. */
class Writer {
  text = '';
  at: { line: number; column: number } | undefined;
  private anchors = 0;

  constructor(private readonly next: () => number) {}

  private chance(share: number): boolean {
    return this.next() < share;
  }

  private pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!;
  }

  document(node: unknown, json: boolean): void {
    if (json) this.flow(node, true);
    else this.block(node, 0);
    this.text += '\n';
  }

  private unwrapped(node: unknown): unknown {
    if (!(node instanceof Marked)) return node;
    const before = this.text.split('\n');
    this.at = { line: before.length, column: before.at(-1)!.length + 1 };
    return node.word;
  }

  private flow(node: unknown, json: boolean): void {
    const value = this.unwrapped(node);
    const gap = () => (json ? this.pick(['', ' ', '\n', '\n    ', '\n\t']) : this.pick(['', ' ', '  ']));
    const list = (items: readonly unknown[], write: (item: never) => void) =>
      items.forEach((item, i) => {
        if (i > 0) this.text += ',';
        this.text += i === 0 ? gap() : gap() || ' ';
        write(item as never);
      });
    if (Array.isArray(value)) {
      this.text += '[';
      list(value, (item: unknown) => this.flow(item, json));
      this.text += `${gap()}]`;
    } else if (value instanceof Entries) {
      this.text += '{';
      list(value.entries, ([key, item]: Entry) => {
        this.scalar(this.unwrapped(key), json);
        this.text += ': ';
        this.flow(item, json);
      });
      this.text += `${gap()}}`;
    } else this.scalar(value, json);
  }

  private scalar(value: unknown, json = false): void {
    if (typeof value !== 'string') this.text += String(value);
    else if (json || value.includes('\n') || this.chance(0.3)) this.text += JSON.stringify(value);
    else if (/[ #:,]/.test(value) || this.chance(0.3)) this.text += `'${value}'`;
    else this.text += value;
  }

  private comment(): void {
    if (this.chance(0.1)) this.text += this.pick([' # 메모: note', '   # - x: "y"', ' #']);
  }

  private line(indent: number): void {
    if (this.chance(0.08)) this.text += this.pick(['\n', '\n# note', `\n${' '.repeat(indent)}# 😀`]);
    this.text += `\n${' '.repeat(indent)}`;
  }

  /** A value whose first word stands here, and whose further lines stand at `indent`. */
  private block(marked: unknown, indent: number): void {
    const node = this.unwrapped(marked);
    if (node instanceof Entries)
      node.entries.forEach(([key, value], i) => {
        if (i > 0) this.line(indent);
        this.scalar(this.unwrapped(key));
        this.text += ':';
        this.value(value, indent);
      });
    else if (Array.isArray(node))
      node.forEach((item: unknown, i) => {
        if (i > 0) this.line(indent);
        this.text += '-';
        const gap = this.pick([1, 1, 3]);
        this.text += ' '.repeat(gap);
        const inner: unknown = item instanceof Marked ? item.word : item;
        if (inner instanceof Entries && !this.chance(0.2)) this.block(item, indent + 1 + gap);
        else this.flow(item, false);
      });
  }

  private value(value: unknown, indent: number): void {
    const isPart = value instanceof Entries || Array.isArray(value);
    if (isPart && !this.chance(0.25)) {
      if (this.chance(0.1)) this.text += ` &anchor${this.anchors++}`;
      this.comment();
      const deeper = Array.isArray(value) ? this.pick([0, 2, 4]) : this.pick([2, 2, 4, 1]);
      this.line(indent + deeper);
      this.block(value, indent + deeper);
      return;
    }
    this.text += this.pick([' ', ' ', '   ']);
    if (this.chance(0.05)) this.text += `&anchor${this.anchors++} `;
    const inner = value instanceof Marked ? value.word : value;
    if (typeof inner === 'string' && this.chance(0.15)) this.manyLines(value, indent + 2);
    else {
      this.flow(value, false);
      this.comment();
    }
  }

  private manyLines(node: unknown, indent: number): void {
    const value = this.unwrapped(node) as string;
    const lines = value.split('\n');
    if (lines.at(-1) === '') lines.pop();
    const chomp = value.endsWith('\n') ? '' : '-';
    this.text += value.includes('\n') ? `|${chomp}` : this.pick(['>-', '|-']);
    for (const line of lines) this.text += line === '' ? '\n' : `\n${' '.repeat(indent)}${line}`;
  }
}

describe('the place of a diagnostic', () => {
  it('is that of the word at fault, in 480 texts of all styles', () => {
    const next = random(1);
    for (let i = 0; i < 480; i++) {
      const fault = faults[i % faults.length]!;
      const writer = new Writer(next);
      if (i % 5 === 0) writer.text = '# first\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n---\n';
      writer.document(manifestOf(fault), i % 7 === 0);
      let { text } = writer;
      if (i % 3 === 0) text = text.replace(/\n/g, '\r\n');
      if (i % 11 === 0) text = `\uFEFF${text}`;
      const found = checkYaml(text).filter(({ code }) => code === fault.code);
      const { file: _, ...at } = found[0]?.at ?? { file: '' };
      expect({ at, text }).toEqual({ at: writer.at, text });
    }
  });
});
