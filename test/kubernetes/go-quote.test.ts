import { expect, test } from 'vitest';
import { quoted, unquoted } from '../../src/kubernetes/go-quote';

test.each([
  ['', '""'],
  ['a "b" \\c', String.raw`"a \"b\" \\c"`],
  ['tab\tline\nend\r', String.raw`"tab\tline\nend\r"`],
  ['\u0000\u0007\b\f\v\u001b\u007f', String.raw`"\x00\a\b\f\v\x1b\x7f"`],
  ['é ß 日本 🚀 <&>', '"é ß 日本 🚀 <&>"'],
  ['a\u00a0b\u200bc\ufeff', String.raw`"a\u00a0b\u200bc\ufeff"`],
  ['\u{e0001}', String.raw`"\U000e0001"`],
  ['\ud800', '"\ufffd"'],
])('%j is written as Go writes it', (text, written) => {
  expect(quoted(text)).toBe(written);
  if (text !== '\ud800') expect(unquoted(written)).toBe(text);
});

test('what JSON writes in quotes is read too', () => {
  expect(unquoted(JSON.stringify('a/\u0001\b\n"<'))).toBe('a/\u0001\b\n"<');
  expect(unquoted(String.raw`"\Uffffffff"`)).toBe('Uffffffff');
});
