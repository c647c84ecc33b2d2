import { expect, test } from 'vitest';
import { invalid, invalidChoice, notSupported } from '../../src/check/field-error';
import { text } from '../../src/check/printed';
import { errorsOf } from './support/errors';

test('a choice that is none is printed as Go quotes it before 1.34, as JSON from there on', () => {
  const refuse = (minor: number) => errorsOf((review) => notSupported(review, 'f', 'a<\u0001é\t"', ['b']), minor);
  expect(refuse(33)).toEqual([String.raw`f: Unsupported value: "a<\x01é\t\"": supported values: "b"`]);
  expect(refuse(34)).toEqual([String.raw`f: Unsupported value: "a\u003c\u0001é\t\"": supported values: "b"`]);
});

test('the greatest and the least number of 64 bits are printed to the digit', () => {
  const refuse = (value: number) => errorsOf((review) => invalid(review, 'f', value, 'no'));
  expect(refuse(2 ** 63)).toEqual(['f: Invalid value: 9223372036854775807: no']);
  expect(refuse(-(2 ** 63))).toEqual(['f: Invalid value: -9223372036854775808: no']);
  expect(refuse(-1)).toEqual(['f: Invalid value: -1: no']);
});

test('an object is printed as the JSON that Go writes', () => {
  expect(errorsOf((review) => invalid(review, 'f', { Name: 'a<b' }, 'no'))).toEqual([
    String.raw`f: Invalid value: {"Name":"a\u003cb"}: no`,
  ]);
});

test('a choice that is wrong for another reason is printed so too; a text that is no choice is quoted in every version', () => {
  const refuse = (minor: number) => errorsOf((review) => invalidChoice(review, 'f', '>=', 'no'), minor);
  expect(refuse(33)).toEqual(['f: Invalid value: ">=": no']);
  expect(refuse(34)).toEqual([String.raw`f: Invalid value: "\u003e=": no`]);
  expect(errorsOf((review) => notSupported(review, 'f', text('a&b'), ['b']), 36)).toEqual([
    'f: Unsupported value: "a&b": supported values: "b"',
  ]);
});
