import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../../src/yaml/read';

const only = (text: string) => {
  const documents = readYaml(text);
  expect(documents).toHaveLength(1);
  return documents[0]!;
};

describe('readYaml', () => {
  it('understands plain scalars as kubectl does', () => {
    const text = [
      'on: yes',
      'octal: 0777',
      'octal12: 0o17',
      'hex: 0x1f',
      'time: 12:30',
      'float: 1e3',
      'date: 2001-01-01',
      'grouped: 1_000',
      'nothing: ~',
      'norway: no',
      'version: 1.20',
      'quoted: "0777"',
    ].join('\n');
    expect(only(text).value).toEqual({
      true: true,
      octal: 511,
      octal12: 15,
      hex: 31,
      time: '12:30',
      float: 1000,
      date: '2001-01-01',
      grouped: 1000,
      nothing: null,
      norway: false,
      version: 1.2,
      quoted: '0777',
    });
  });

  it.each([
    ['1e400', '1e400'],
    ['0xFFFFFFFFFFFFFFFFFF', '0xFFFFFFFFFFFFFFFFFF'],
    ['18446744073709551616', 2 ** 64],
    ['-9223372036854775809', -(2 ** 63)],
    ['0b12', '0b12'],
    ['0x_', '0x_'],
    ['08', 8],
    ['1e3_0', 1e30],
    ['._5', '._5'],
    ['.1_0', 0.1],
    ['!!binary YQ==', 'a'],
    ['!!set {a}', { a: null }],
    ['!!int "3"', 3],
    ['!!str 3', '3'],
    ['!!timestamp 2001-01-01', '2001-01-01'],
  ])('reads %s as kubectl does', (text, value) => {
    expect(only(`value: ${text}\n`)).toMatchObject({ value: { value }, problems: [] });
  });

  it.each([
    ['a blank line of a tab', 'a:\n  b: c\n\t\n  d: e\n', 3, 1],
    ['a tab before a comment', 'a:\n  b: "c"\n \t# d\n  e: f\n', 3, 2],
    ['a tab behind a dash', 'a:\n- - \tb\n', 2, 5],
    ['a control character', 'a: b\u0007\n', 1, 5],
    ['an escaped slash', 'a: b\nc: "d\\/"\n', 2, 6],
    ['half a character', 'a: "\\ud83d\\ude00"\n', 1, 5],
  ])('refuses %s, as kubectl does', (_, text, line, column) => {
    expect(only(text).problems).toMatchObject([{ code: 'yaml-syntax', line, column }]);
  });

  it.each([
    ['a:\n  b: |\n    c\n    \t\n    - \td\n', 'c\n\t\n- \td\n'],
    ['a:\n  b:\tc\t\n', 'c'],
    ['a:\n  b: c\n    \td\n', 'c d'],
    ['{"a": {"b":\n\t"\\/\\ud83d\\ude00\u007f"}}', '/😀\u007f'],
  ])('takes tabs and escapes where kubectl takes them: %j', (text, b) => {
    expect(only(text)).toMatchObject({ value: { a: { b } }, problems: [] });
  });

  it('tells of a hundred tabs at most, and of none in a text', () => {
    expect(only(`a: {x: y}\n${'\t\n'.repeat(1000)}`).problems).toHaveLength(100);
    const script = '    \tx\n    - \ty\n'.repeat(1000);
    expect(only(`a:\n  b: |\n${script}  c: "\n${script}    "\n`).problems).toEqual([]);
  });

  it('splits documents, leaves empty ones out, and keeps the line numbers of the file', () => {
    const documents = readYaml('# first\n---\na: 1\n---\n\n---\n# only a comment\n---\nb:\n  c: 2\n');
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, { b: { c: 2 } }]);
    expect(documents[1]!.locate(['b', 'c'], 'key')).toEqual({ line: 10, column: 3 });
  });

  it('reads the other documents of a file when one is broken', () => {
    const documents = readYaml('a: [1\n---\nb: 2\n');
    expect(documents[0]!.problems[0]).toMatchObject({ code: 'yaml-syntax', line: 1, column: 6 });
    expect(documents[1]!.value).toEqual({ b: 2 });
  });

  it('names a doubled key by its field and its place', () => {
    const { problems } = only('spec:\n  containers:\n  - name: a\n    image: x\n    name: b\n');
    expect(problems).toEqual([
      {
        code: 'duplicate-field',
        field: 'spec.containers[0].name',
        message: 'duplicate field "spec.containers[0].name"',
        line: 5,
        column: 5,
      },
    ]);
  });

  it('reads a BOM, CRLF and JSON', () => {
    expect(only('\uFEFFa: 1\r\nb:\r\n  c: x\r\n').value).toEqual({ a: 1, b: { c: 'x' } });
    expect(only('{\n\t"a": [1, "on"]\n}').value).toEqual({ a: [1, 'on'] });
  });

  it('tells of a tab in the indentation and goes on', () => {
    const { value, problems } = only('a:\n\tb: 1\n');
    expect(value).toEqual({ a: { b: 1 } });
    expect(problems).toMatchObject([{ code: 'yaml-syntax', line: 2, column: 1 }]);
  });

  it('finds keys with dots and slashes in them', () => {
    const document = only('metadata:\n  annotations:\n    example.com/a.b: x\n');
    expect(document.locate(['metadata', 'annotations', 'example.com/a.b'], 'value')).toEqual({ line: 3, column: 22 });
  });

  it('points at the nearest field around one that is not written', () => {
    expect(only('spec:\n  containers:\n  - image: x\n').locate(['spec', 'containers', '0', 'name'], 'value')).toEqual({
      line: 3,
      column: 5,
    });
  });

  it('keeps __proto__ as a key of its own', () => {
    const { value } = only('__proto__: 1\nconstructor: 2\n');
    expect(Object.entries(value as object)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
  });

  it('ends with one clear problem for a bomb of aliases, a deep nest and an oversized document', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b,*b,*b]'];
    bomb.push('d: &d [*c,*c,*c,*c,*c,*c,*c,*c]', 'e: &e [*d,*d,*d,*d,*d,*d,*d,*d]', 'f: [*e,*e,*e,*e,*e,*e,*e,*e]');
    expect(only(bomb.join('\n')).problems).toMatchObject([{ code: 'yaml-syntax', line: 1 }]);
    expect(only('['.repeat(100_000)).problems).toMatchObject([{ code: 'too-deep', line: 1 }]);
    expect(only(`a: ${'x'.repeat(4_000_000)}`).problems).toMatchObject([{ code: 'too-large', line: 1 }]);
  });

  it('reads back what was written as YAML, and never throws on any text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const object = { value: JSON.parse(JSON.stringify(value)) as unknown };
        // Unquoted, some of its texts are none to kubectl: `0X0`, `<<`.
        const text = stringify(object, { defaultKeyType: 'QUOTE_DOUBLE', defaultStringType: 'QUOTE_DOUBLE' });
        expect(only(text).value).toEqual(object);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab:-?#&*!|>\'"%@`{}[],\n\t \r0.~<\u2028'), maxLength: 60 }),
        (text) => {
          for (const document of readYaml(text)) document.locate(['a', 'b', '0'], 'value');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
