import { expect, test } from 'vitest';
import { readYaml } from '../../src/yaml/read';

const values = (text: string) => readYaml(text).map(({ value }) => value);

test('JSON objects that follow each other are documents, as kubectl reads them', () => {
  expect(values('{"a": 1}\n{"b": "} {\\""}\n\n{"c": {"d": []}}\n')).toEqual([
    { a: 1 },
    { b: '} {"' },
    { c: { d: [] } },
  ]);
  expect(values('{"a": 1}{"b": 2} {\n"c": 3}')).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
  expect(values('\n{"a": 1}\n---\n{"b": 2}\n')).toEqual([{ a: 1 }, { b: 2 }]);
});

test('the words of each keep their lines and columns', () => {
  const text = '\n{"a": 1} {"b": 2,\n"c": 3}{"d": 4} {"e": {}, "e": 5}\n{"f": 6}';
  const documents = readYaml(text);
  const lines = text.split('\n');
  for (const [index, name] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
    const document = documents[index < 2 ? index : index - 1]!;
    const line = lines.findIndex((one) => one.includes(`"${name}"`));
    const column = lines[line]!.lastIndexOf(`"${name}"`);
    expect(document.locate([name], 'key'), name).toEqual({ line: line + 1, column: column + 1 });
  }
  expect(documents[3]!.problems).toMatchObject([{ code: 'duplicate-field', line: 3, column: 27 }]);
});

test('a text that is no such stream stays one document, whatever its quotes hold', () => {
  expect(values("{a: '} {b'}")).toEqual([{ a: '} {b' }]);
  expect(values('{"a": "{\\"b"}')).toEqual([{ a: '{"b' }]);
  for (const text of ['{"a": 1}}', '{"a": 1} 2', '{"a": {"b": 1} {"c": 2}', '{"a": "', '{']) {
    const documents = readYaml(text);
    expect(documents).toHaveLength(1);
    expect(documents[0]!.problems).not.toEqual([]);
  }
});

test('a hundred thousand objects on one line are read in a moment', () => {
  const begun = performance.now();
  expect(readYaml('{"a": 1}'.repeat(100_000))).toHaveLength(100_000);
  expect(performance.now() - begun).toBeLessThan(5000);
});
