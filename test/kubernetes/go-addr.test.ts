import { expect, test } from 'vitest';
import { goAddrError, goPrefixError } from '../../src/kubernetes/go-addr';

test.each(['10.0.0.1', '::', '::1', '2001:db8::ffff', '::ffff:10.0.0.1', '1:2:3:4:5:6:7:8', 'fe80::1%eth0'])(
  '%s is an address',
  (text) => {
    expect(goAddrError(text)).toBeUndefined();
  },
);

test.each([
  ['x', 'ParseAddr("x"): unable to parse IP'],
  ['010.0.0.1', 'ParseAddr("010.0.0.1"): IPv4 field has octet with leading zero'],
  ['256.0.0.1', 'ParseAddr("256.0.0.1"): IPv4 field has value >255'],
  ['1.2.3', 'ParseAddr("1.2.3"): IPv4 address too short'],
  ['1.2.3.4.5', 'ParseAddr("1.2.3.4.5"): IPv4 address too long'],
  ['1..2.3', 'ParseAddr("1..2.3"): IPv4 field must have at least one digit (at ".2.3")'],
  ['1::2::3', 'ParseAddr("1::2::3"): multiple :: in address (at ":3")'],
  ['12345::', 'ParseAddr("12345::"): each group must have 4 or less digits (at "12345::")'],
  ['1:2', 'ParseAddr("1:2"): address string too short'],
])('%s is none: %s', (text, error) => {
  expect(goAddrError(text)).toBe(error);
});

test('a CIDR block is an address and a number of bits', () => {
  expect(goPrefixError('10.0.0.0/8')).toBeUndefined();
  expect(goPrefixError('10.0.0.0')).toBe('netip.ParsePrefix("10.0.0.0"): no \'/\'');
  expect(goPrefixError('10.0.0.0/33')).toBe('netip.ParsePrefix("10.0.0.0/33"): prefix length out of range');
  expect(goPrefixError('10.0.0.0/08')).toBe('netip.ParsePrefix("10.0.0.0/08"): bad bits after slash: "08"');
  expect(goPrefixError(' 10.0.0.0/8')).toBe(
    'netip.ParsePrefix(" 10.0.0.0/8"): ParseAddr(" 10.0.0.0"): unexpected character (at " 10.0.0.0")',
  );
});
