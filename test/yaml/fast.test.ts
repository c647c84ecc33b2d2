import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readFast } from '../../src/yaml/fast';
import { readSlowly, readYaml, type YamlDocument } from '../../src/yaml/read';
import { writeYaml } from '../../src/yaml/write';

const plainWords = [
  'web',
  'nginx:1.27',
  '100m',
  'http://a:80/b?c#d',
  '/var/log',
  'a b',
  '0777',
  'yes',
  '1e3',
  '한글',
  '😀',
  'a\nb\n',
];
const oddWords = [
  'web',
  'nginx:1.27',
  '--flag=a, b',
  '- x',
  '0777',
  '1_000',
  'yes',
  'No',
  'null',
  '~',
  '',
  '1e3',
  '.5',
  '-0',
  '12:30',
  '2001-01-01',
  'a: b',
  'a #b',
  '#c',
  'a\nb\n',
  'a\n\n  b',
  "it's",
  'say "x"',
  'tab\there',
  '100m',
  '한글',
  '😀',
  '---',
  '...',
  '<<',
  '=',
  '? x',
  '%a',
  '@a',
  '*a',
  '&a',
  '!a',
  '[a]',
  '{a}',
  '|',
  '>',
  '-',
  ':',
  'a:',
  'http://a:80/b?c#d',
  '__proto__',
  'constructor',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\ufeff',
];
const keys = ['name', 'image', 'spec', 'a.b/c', 'args', '한글', 'a b'];
const oddKeys = ['on', '8080', 'null', '', 'y', '__proto__', '<<'];

const key = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...keys) }, fc.constantFrom(...oddKeys));
const leaf = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...plainWords) },
  fc.constantFrom(...oddWords),
  { weight: 4, arbitrary: fc.constantFrom(0, 1, -1, 80, 1.5, 1e21, true, false, null) },
  fc.string({ unit: fc.constantFrom(...'ab0:-# \n\'"[]{},|>&*!?.'), maxLength: 8 }),
);
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));

type Writer = (value: unknown) => string;
const writers: Writer[] = [
  (value) => stringify(value, { version: '1.1' }),
  (value) => stringify(value, { indent: 4, indentSeq: false, lineWidth: 40 }),
  (value) => stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 }),
  (value) => stringify(value, { defaultStringType: 'QUOTE_SINGLE', collectionStyle: 'flow', lineWidth: 0 }),
  (value) => stringify(value, { blockQuote: 'literal', lineWidth: 0, simpleKeys: true }),
  (value) => writeYaml(value),
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 2),
  (value) => `---\n${stringify({ items: value })}`,
];

/** What a hand does to a text: a word put in, signs taken out, lines moved, doubled or dropped. */
const hand = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 3 }),
  put: fc.constantFrom(
    '',
    ' ',
    '  ',
    '\n',
    ':',
    ': ',
    '- ',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '|-\n',
    '&a ',
    '*a',
    'a',
    'on',
    '0',
    '\\',
    '\t',
    '\r',
    '...',
    '---',
    '\n---\n',
    '? ',
  ),
});
const lineMove = fc.record({ line: fc.nat(), other: fc.nat(), indent: fc.integer({ min: -3, max: 3 }) });

function mended(text: string, hands: readonly { at: number; length: number; put: string }[]): string {
  return hands.reduce((now, { at, length, put }) => {
    const place = at % (now.length + 1);
    return now.slice(0, place) + put + now.slice(place + length);
  }, text);
}

function moved(text: string, moves: readonly { line: number; other: number; indent: number }[]): string {
  const lines = text.split('\n');
  for (const { line, other, indent } of moves) {
    const [taken = ''] = lines.splice(line % lines.length, 1);
    const shifted = indent < 0 ? taken.replace(new RegExp(`^ {0,${-indent}}`), '') : ' '.repeat(indent) + taken;
    lines.splice(other % (lines.length + 1), 0, shifted);
  }
  return lines.join('\n');
}

const text = fc
  .tuple(
    anyValue,
    fc.constantFrom(...writers),
    fc.oneof(fc.constant([]), fc.array(hand, { maxLength: 3 })),
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(lineMove, { maxLength: 2 })),
  )
  .map(([value, write, hands, moves]) => moved(mended(write(value), hands), moves));

/** Texts of the signs that mean something in YAML. */
const soup = fc
  .array(
    fc.constantFrom(
      'a',
      'b: ',
      'c:',
      '- ',
      '-',
      '\n',
      '\n  ',
      '\n    ',
      ' ',
      '#',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ', ',
      '|',
      '\\n',
      '1',
      'on',
      ': ',
      'x y',
      '~',
    ),
    {
      maxLength: 20,
    },
  )
  .map((parts) => parts.join(''));

/** The paths of all that a value holds, and one of something that it does not. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    [...path, 'nosuch'],
    ...Object.entries(value).flatMap(([name, item]) => pathsIn(item, [...path, name])),
  ];
}

/** The place of a key and, where it has one, of its value. */
function placesOf({ locate }: YamlDocument, path: readonly string[], root: unknown) {
  const value = path.reduce<unknown>((node, name) => (node as Record<string, unknown> | null)?.[name], root);
  const isItem =
    path.length > 0 &&
    Array.isArray(path.slice(0, -1).reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], root));
  if (value === null && isItem) return [];
  return value === null ? [locate(path, 'key')] : [locate(path, 'key'), locate(path, 'value')];
}

const runs = Number(process.env['PODWRIGHT_FUZZ_RUNS'] ?? 20_000);

describe('readFast', () => {
  it('reads what the slow reader reads, or leaves it to that one', () => {
    let fast = 0;
    fc.assert(
      fc.property(fc.oneof(text, soup), (written) => {
        const read = readFast(written);
        if (read === undefined) return;
        fast++;
        const { value, problems } = readSlowly({ text: written, line: 0, column: 0 });
        expect(problems).toEqual([]);
        expect(read.value).toStrictEqual(value);
        // The order of the keys is that of the text.
        expect(JSON.stringify(read.value)).toBe(JSON.stringify(value));
      }),
      { numRuns: runs },
    );
    expect(fast).toBeGreaterThan(runs / 6);
  });

  it('finds every key and value where the slow reader finds it', () => {
    fc.assert(
      fc.property(text, (written) => {
        if (readFast(written) === undefined) return;
        const slow = readSlowly({ text: written, line: 0, column: 0 });
        const fast = readYaml(written)[0];
        if (fast === undefined) return;
        for (const path of pathsIn(slow.value))
          expect(placesOf(fast, path, slow.value)).toEqual(placesOf(slow, path, slow.value));
      }),
      { numRuns: runs / 4 },
    );
  });

  it('takes on what people and programs write', () => {
    const manifest = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'web', annotations: { 'a.b/c': '{"x": 1}' } },
      spec: {
        containers: [{ name: 'a', image: 'nginx:1.27', args: ['-f', '/dev/null'], ports: [{ containerPort: 80 }] }],
      },
    };
    for (const written of [writeYaml(manifest), stringify(manifest), JSON.stringify(manifest, null, 4)])
      expect(readFast(written)?.value).toEqual(manifest);
    expect(readFast('data:\n  nginx.conf: |\n    a {\n\n      b;\n    }\n  # end\nx: 1\n')).toEqual(undefined);
    expect(readFast('data:\n  nginx.conf: |\n    a {\n\n      b;\n    }\nx: 1 # one\n')?.value).toEqual({
      data: { 'nginx.conf': 'a {\n\n  b;\n}\n' },
      x: 1,
    });
  });

  it('leaves what is rare or wrong to the slow reader', () => {
    const rare = [
      'a: &x 1\nb: *x',
      'a: !!str 1',
      'a: >\n  b\n',
      'a: b\n  c',
      'a: 1\na: 2',
      'a:\n\t- b',
      'a: "b',
      'a: b: c',
      '? a',
    ];
    for (const written of [...rare, '__proto__: 1', '<<: {}', 'on: 1', '['.repeat(10_000), '- '.repeat(10_000)])
      expect(readFast(written)).toBe(undefined);
  });
});
