import { expect, test } from 'vitest';
import { cidrComplaints, cidrWarnings, ipComplaints, ipWarnings } from '../../src/kubernetes/ip';

test.each([
  '10.0.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '::',
  '::1',
  '2001:db8::1',
  '1:2:3:4:5:6:7::',
  '::ffff:0:1.2.3.4',
])('%s is an address in every version', (address) => {
  expect(ipComplaints(address, 28)).toEqual([]);
  expect(ipComplaints(address, 36)).toEqual([]);
});

test.each([
  '',
  'localhost',
  '1.2.3',
  '1.2.3.256',
  '1.2.3.4.5',
  '1::2::3',
  ':::',
  '1:',
  '::1%eth0',
  '1:2:3:4:5:6:7',
  ' ::1',
])('%j is no address', (text) => {
  expect(ipComplaints(text, 28)).toEqual(['must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)']);
});

test('old spellings are accepted, warned of from 1.33 on, and refused from 1.36 on', () => {
  expect(ipComplaints('010.0.0.1', 35)).toEqual([]);
  expect(ipWarnings('010.0.0.1', 32)).toEqual([]);
  expect(ipWarnings('010.0.0.1', 33)).toEqual([
    'non-standard IP address "010.0.0.1" will be considered invalid in a future Kubernetes release: use "10.0.0.1"',
  ]);
  expect(ipComplaints('010.0.0.1', 36)).toEqual(['must not have leading 0s']);
  expect(ipComplaints('::ffff:10.0.0.1', 36)).toEqual(['must not be an IPv4-mapped IPv6 address']);
});

test('an IPv6 address should be in its canonical form', () => {
  expect(ipWarnings('2001:DB8:0:0:1:0:0:1', 33)).toEqual([
    'IPv6 address "2001:DB8:0:0:1:0:0:1" should be in RFC 5952 canonical format ("2001:db8::1:0:0:1")',
  ]);
  expect(ipWarnings('2001:db8::1', 33)).toEqual([]);
});

test('a CIDR block has a prefix length that fits its address', () => {
  expect(cidrComplaints('10.0.0.0/8', 36)).toEqual([]);
  for (const text of ['10.0.0.0', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/8/8', '::/129', '/8']) {
    expect(cidrComplaints(text, 28)).toEqual(['must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)']);
  }
});

test('bits beyond the prefix are ambiguous, and refused from 1.36 on', () => {
  expect(cidrWarnings('10.0.0.5/8', 33)).toEqual([
    'CIDR value "10.0.0.5/8" is ambiguous in this context (should be "10.0.0.0/8" or "10.0.0.5/32"?)',
  ]);
  expect(cidrComplaints('10.0.0.5/8', 36)).toEqual(['must not have bits set beyond the prefix length']);
});
