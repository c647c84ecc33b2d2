import { expect, test } from 'vitest';
import { notSupported } from '../../src/check/field-error';
import { errorsOf } from './support/errors';

test('a choice that is none is printed as Go quotes it before 1.34, as JSON from there on', () => {
  const refuse = (minor: number) => errorsOf((review) => notSupported(review, 'f', 'a<\u0001é\t"', ['b']), minor);
  expect(refuse(33)).toEqual([String.raw`f: Unsupported value: "a<\x01é\t\"": supported values: "b"`]);
  expect(refuse(34)).toEqual([String.raw`f: Unsupported value: "a\u003c\u0001é\t\"": supported values: "b"`]);
});
