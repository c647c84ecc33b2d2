import { expect, test } from 'vitest';
import { Utf8 } from '../../src/yaml/utf8';

function written(...texts: string[]): string {
  const out = new Utf8();
  for (const text of texts) out.add(text);
  return out.take().toString();
}

test('texts stand one after the other, short and long, of any characters', () => {
  const texts = ['name: ', 'Ω', 'naïve 🐳 whale', '', 'é'.repeat(300), 'a'.repeat(100_000), ' end'];
  expect(written(...texts)).toBe(texts.join(''));
});

test('a line begins with its indentation', () => {
  const out = new Utf8();
  out.add('a:');
  out.addLine(2);
  out.add('b');
  expect(out.take().toString()).toBe('a:\n  b');
});

test('what was added after an end can be forgotten', () => {
  const out = new Utf8();
  out.add('kept');
  const { end } = out;
  out.add(' and forgotten');
  out.cutTo(end);
  expect(out.take().toString()).toBe('kept');
});

test('what was taken does not change with what is added later', () => {
  const out = new Utf8();
  out.add('one');
  const taken = out.take();
  out.add('two');
  expect([taken.toString(), out.take().toString()]).toEqual(['one', 'two']);
});
