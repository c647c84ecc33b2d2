import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { writeYaml } from '../../src/yaml/write';
import { writeByLibrary } from './support/by-library';

const misread = [
  ...['0777', '0o17', '0x1f', '0X1F', '0b11', '1_000', '1e3', '1E3', '.5', '1.', '+12', '-0', '685_230.15'],
  ...['on', 'On', 'OFF', 'yes', 'no', 'y', 'N', 'true', 'False', 'null', 'NULL', '~', '', '.inf', '-.INF', '.nan'],
  ...['12:30', '1:20:30', '190:20:30.15', '2001-12-14', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43Z'],
  ...[
    '=',
    '<<',
    '---',
    '...',
    '--- a',
    '- a',
    '? a',
    'a: b',
    'a #b',
    '# a',
    '*a',
    '&a',
    '!a',
    '@a',
    '`a',
    '%a',
    '{a',
    '[a',
  ],
  ...[
    ' a',
    'a ',
    '\ta',
    'a\t',
    ' ',
    '\n',
    'a\r\nb',
    '\ud800',
    '\udc00a',
    '\u0085',
    'a\u2028b',
    '\ufeff',
    '\ufffe',
    '\u0000',
    '\u007f',
  ],
];
const plain = [
  'nginx:latest',
  '500m',
  '64Mi',
  '10.0.0.1',
  'a:b',
  '1.27-alpine',
  '-f',
  '/dev/null',
  'o',
  'nobody',
  '한국어',
];
const hostile = fc.oneof(
  fc.constantFrom(...misread, ...plain, '__proto__', 'constructor', 'a\nb\n', 'a\n\n\n', '\n a', 'a \nb', '  a\n b'),
  fc.string({ unit: fc.constantFrom(...'0123456789_+-.:eExXoObBaAfF tTzZ') }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.integer({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({ unit: fc.constantFrom(...'a \n\t\r\u0085#:-|>\'"\\') }),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostile,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    tie('list'),
    tie('mapping'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  mapping: fc.dictionary(
    hostile.filter((key) => key !== '__proto__'),
    tie('value'),
    { maxKeys: 4, noNullPrototype: true },
  ),
}));

describe('YAML text', () => {
  test('begins with what the object is, and a container with its name and image', () => {
    const pod = {
      spec: { restartPolicy: 'Never', containers: [{ args: ['-f'], image: 'busybox:1.36', name: 'a' }] },
      metadata: { labels: { app: 'a' }, name: 'a' },
      kind: 'Pod',
      apiVersion: 'v1',
    };
    expect(writeYaml(pod, { kind: 'Empty', data: {}, items: [] })).toMatchInlineSnapshot(`
      "apiVersion: v1
      kind: Pod
      metadata:
        name: a
        labels:
          app: a
      spec:
        restartPolicy: Never
        containers:
        - name: a
          image: busybox:1.36
          args:
          - -f
      ---
      kind: Empty
      data: {}
      items: []
      "
    `);
  });

  test('has lines of text as lines', () => {
    expect(writeYaml({ data: { 'nginx.conf': 'events {}\nhttp {\n  server {}\n}\n', short: 'a\nb' } })).toBe(
      'data:\n  nginx.conf: |\n    events {}\n    http {\n      server {}\n    }\n  short: |-\n    a\n    b\n',
    );
  });

  test('repeats what occurs twice', () => {
    const labels = { app: 'a' };
    expect(writeYaml({ labels, selector: labels })).toBe('labels:\n  app: a\nselector:\n  app: a\n');
  });

  test.each(misread)('quotes %j, which a reader might take for something else', (text) => {
    expect(writeYaml({ key: text })).toMatch(/^key: (?:".*"|\|)/);
  });

  test.each(plain)('leaves %j plain', (text) => {
    expect(writeYaml({ key: text })).toBe(`key: ${text}\n`);
  });

  test.each(['1.1', '1.2'] as const)('reads back as the same objects in YAML %s', (version) => {
    fc.assert(
      fc.property(value, (object) => {
        expect(parse(writeYaml({ object }), { version })).toEqual({ object });
      }),
      { numRuns: 2000 },
    );
  });

  test('is byte for byte that of the yaml library, which takes twenty times as long', () => {
    const long = fc.constantFrom(
      'x'.repeat(1025),
      `"${'x'.repeat(1022)}`,
      '#'.padEnd(1023, 'x'),
      `a${'\n b'.repeat(200)}`,
    );
    const bits = [...misread, ...plain, ...'abc01_-?:#|>%@`&*![]{},"\'\\', ' ', '\t', '\n', '\n\n', ': ', ' #', '😀'];
    const text = fc.oneof(
      hostile,
      long,
      fc.array(fc.constantFrom(...bits), { maxLength: 6 }).map((parts) => parts.join('')),
      fc.constantFrom('apiVersion', 'kind', 'metadata', 'name', 'image'),
    );
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer(),
        fc.double(),
        fc.constantFrom(true, false, null, undefined),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(text, tie('any'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(any, (object) => {
        expect(writeYaml(object)).toBe(writeByLibrary(object));
      }),
      { numRuns: 20_000 },
    );
  });

  test('is parted into documents', () => {
    const documents = parseAllDocuments(writeYaml({ a: 1 }, { b: '---\n---' }, { c: 3 }));
    expect(documents.map((document) => document.toJS() as unknown)).toEqual([{ a: 1 }, { b: '---\n---' }, { c: 3 }]);
  });

  test('reads back as the same objects in kubectl', (context) => {
    if (!process.env['CI'] && spawnSync('kubectl').error)
      context.skip('kubectl is missing: on Debian, apt-get install kubernetes-client');
    const texts = fc.sample(hostile, { numRuns: 1500, seed: 1 });
    const data = Object.fromEntries(
      [...misread, ...plain, ...texts].map((text, i) => [`k${String(i)}`, wellFormed(text)]),
    );
    const keys = Object.fromEntries(texts.map((text) => [wellFormed(text), 'v']));
    const configMap = (name: string, of: object): object => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, annotations: { a: 'b' } },
      data: of,
    });
    for (const written of [configMap('values', data), configMap('keys', keys)])
      expect(readByKubectl(writeYaml(written))).toEqual(written);
  });
});

/** Go has no lone surrogates: it reads U+FFFD for them. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** What kubectl makes of a manifest. */
function readByKubectl(text: string): unknown {
  const file = join(mkdtempSync(join(tmpdir(), 'podwright-')), 'manifest.yaml');
  writeFileSync(file, text);
  const annotate = ['annotate', '--local', '-f', file, 'a=b', '--overwrite', '-o', 'json'];
  return JSON.parse(execFileSync('kubectl', annotate, { encoding: 'utf8' }));
}
