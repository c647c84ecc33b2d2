import { expect, test } from 'vitest';
import { envNameComplaints } from '../../src/kubernetes/env-name';

const complaintsOf = (name: string, minor: number) => envNameComplaints(name, minor).length;

test('before 1.32 a name is made of letters, digits, _, - and ., and begins with no digit', () => {
  for (const name of ['PATH', 'my.env-name', '_x', '.x']) expect(complaintsOf(name, 31)).toBe(0);
  for (const name of ['1A', 'A B', 'A=B', 'é', '.', '..', '..x']) expect(complaintsOf(name, 31)).toBe(1);
});

test('since 1.32 a name is any printable ASCII but =', () => {
  for (const name of ['1A', 'A B', '..x', '~']) expect(complaintsOf(name, 32)).toBe(0);
  for (const name of ['A=B', 'é', 'A\tB', '']) expect(complaintsOf(name, 32)).toBe(1);
});
