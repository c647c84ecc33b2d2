import { expect, test } from 'vitest';
import {
  addQuantities,
  compareQuantities,
  isFractional,
  parseQuantity,
  parseResourceQuantity,
  quantityInGo,
  quantityText,
  wholeValue,
} from '../../src/kubernetes/quantity';

const textOf = (written: string): string | undefined => {
  const quantity = parseQuantity(written);
  return quantity && quantityText(quantity);
};

test.each(['0', '1', '15m', '500m', '2k', '65E', '1Gi', '42Mi', '+18', '1e+3', '1500'])(
  '%s is canonical, and printed as it was written',
  (written) => {
    expect(textOf(written)).toBe(written);
  },
);

test.each([
  ['0.5', '500m'],
  ['.15', '150m'],
  ['1000m', '1'],
  ['1000', '1k'],
  ['-0', '0'],
  ['1e4', '10e3'],
  ['1024Mi', '1Gi'],
  ['1.5Gi', '1536Mi'],
  ['0.1Ki', '102400m'],
  ['1Ei', '1Ei'],
  ['999999999999999999914', '999999999999999999914'],
  [' 40 ', '40'],
  ['.', '0'],
])('%s is printed as %s', (written, printed) => {
  expect(textOf(written)).toBe(printed);
});

test('a binary quantity is capped at the greatest int64, a decimal one is not', () => {
  expect(textOf('8Ei')).toBe('9223372036854775807');
  expect(textOf('10E')).toBe('10E');
});

test('what is finer than a billionth rounds up to one, in a list of resources to a thousandth', () => {
  expect(textOf('0.00000000015')).toBe('1n');
  expect(quantityText(parseResourceQuantity('0.00000000015')!)).toBe('1m');
  expect(quantityText(parseResourceQuantity('1e-15')!)).toBe('1e-3');
  expect(quantityText(parseResourceQuantity('0.7m')!)).toBe('1m');
  expect(quantityText(parseResourceQuantity('-1500u')!)).toBe('-2m');
});

test.each(['', 'e', '1ek', '1 Gi', '1e3e', 'GB', '1KiB', '0x10', '1,5', '--1', '１'])(
  '%j is no quantity',
  (written) => {
    expect(parseQuantity(written)).toBeUndefined();
  },
);

test.each([
  ['1Gi', '1G', 1],
  ['1024Mi', '1Gi', 0],
  ['1', '1000m', 0],
  ['-1', '-1001m', 1],
  ['-1', '1m', -1],
  ['0', '0m', 0],
  ['9007199254740993', '9007199254740992', 1],
  ['1e999999999', '1E', 1],
])('%s against %s', (a, b, expected) => {
  expect(Math.sign(compareQuantities(parseQuantity(a)!, parseQuantity(b)!))).toBe(expected);
  expect(Math.sign(compareQuantities(parseQuantity(b)!, parseQuantity(a)!))).toBe(0 - expected);
});

test.each([
  ['500m', '1', '1500m'],
  ['1Gi', '512Mi', '1536Mi'],
  ['0', '1Gi', '1Gi'],
  ['1', '1e3', '1001'],
])('%s and %s make %s', (a, b, sum) => {
  expect(quantityText(addQuantities(parseQuantity(a)!, parseQuantity(b)!))).toBe(sum);
});

test('a fraction is seen, and so is what overflows the int64 of the server', () => {
  const fractional = ['1500m', '0.1Ki', '999999999999999999932'];
  const whole = ['2', '1Gi', '2000m', '65E'];
  expect(fractional.filter((written) => isFractional(parseQuantity(written)!))).toEqual(fractional);
  expect(whole.filter((written) => isFractional(parseQuantity(written)!))).toEqual([]);
});

test('the whole value rounds up', () => {
  expect(wholeValue(parseQuantity('1.15')!)).toBe(2n);
  expect(wholeValue(parseQuantity('4Mi')!)).toBe(4_194_304n);
});

test('in Go syntax the number stands as it was read', () => {
  const go = (value: number, scale: number, text: string) =>
    `resource.Quantity{i:resource.int64Amount{value:${value}, scale:${scale}}, d:resource.infDecAmount{Dec:(*inf.Dec)(nil)}, s:"${text}", Format:"DecimalSI"}`;
  expect(quantityInGo(parseQuantity('1.15')!)).toBe(go(115, -2, ''));
  expect(quantityInGo(parseQuantity('15m')!)).toBe(go(15, -3, '15m'));
});

test('numbers without end take no time', () => {
  for (const written of ['9'.repeat(1_000_000), `0.${'0'.repeat(1_000_000)}1`, '1e-2147483648', '1e2147483647']) {
    const quantity = parseResourceQuantity(written)!;
    quantityText(addQuantities(quantity, parseQuantity('1')!));
    expect(compareQuantities(quantity, quantity)).toBe(0);
    isFractional(quantity);
  }
});
