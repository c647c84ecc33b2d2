import { expect, test } from 'vitest';
import { portNameComplaints, portNumberComplaints } from '../../src/kubernetes/port';

test('a port number is one of 65535', () => {
  expect([1, 80, 65535].flatMap(portNumberComplaints)).toEqual([]);
  expect([0, -1, 65536].flatMap(portNumberComplaints)).toHaveLength(3);
});

test('a port name has 15 characters at most, and a letter', () => {
  expect(['http', 'a', '8080-tcp', 'x'.repeat(15)].flatMap(portNameComplaints)).toEqual([]);
  expect(portNameComplaints('x'.repeat(16))).toEqual(['must be no more than 15 characters']);
  expect(portNameComplaints('8080')).toEqual(['must contain at least one letter (a-z)']);
  expect(portNameComplaints('-a--B')).toEqual([
    'must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)',
    'must not contain consecutive hyphens',
    'must not begin or end with a hyphen',
  ]);
});
