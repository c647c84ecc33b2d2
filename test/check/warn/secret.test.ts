import { expect, test } from 'vitest';
import type { Review } from '../../../src/check/review';
import { warnSecret } from '../../../src/check/warn/secret';

const block = (type: string) => `-----BEGIN ${type}-----\nYQ==\n-----END ${type}-----\n`;

function warningsOf(certificate: string, key: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const review: Review = { minor: 36, errors: [], warnings: [] };
  warnSecret({ type: 'kubernetes.io/tls', data: { 'tls.crt': base64(certificate), 'tls.key': base64(key) } }, review);
  return review.warnings;
}

test('a TLS Secret holds a certificate and a key', () => {
  const certificate = block('CERTIFICATE');
  const key = block('RSA PRIVATE KEY');
  expect(warningsOf(certificate, key)).toEqual([]);
  expect(warningsOf('', key)).toEqual(['tls: failed to find any PEM data in certificate input']);
  expect(warningsOf(certificate, 'a')).toEqual(['tls: failed to find any PEM data in key input']);
  expect(warningsOf(key, certificate)[0]).toContain('PEM inputs may have been switched');
});
