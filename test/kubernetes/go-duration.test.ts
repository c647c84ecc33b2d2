import { expect, test } from 'vitest';
import { goDurationError } from '../../src/kubernetes/go-duration';

test.each(['0', '5m', '1h30m', '1.5h', '.5s', '-3ms', '2µs'])('%s is a duration', (text) => {
  expect(goDurationError(text)).toBeUndefined();
});

test.each([
  ['', 'time: invalid duration ""'],
  ['x', 'time: invalid duration "x"'],
  ['.', 'time: invalid duration "."'],
  ['5', 'time: missing unit in duration "5"'],
  ['5d', 'time: unknown unit "d" in duration "5d"'],
  ['1h5', 'time: missing unit in duration "1h5"'],
])('%j is none: %s', (text, error) => {
  expect(goDurationError(text)).toBe(error);
});
