import { expect, test } from 'vitest';
import { invalid, notSupported } from '../../src/check/field-error';
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
