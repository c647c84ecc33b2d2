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

// A certificate that nobody trusts, and keys: of it, another, and one of another type.
const certificate = `-----BEGIN CERTIFICATE-----
MIIBbzCCARWgAwIBAgIUckT5jFG7A+wgQnNrWxUQ8e3gaHIwCgYIKoZIzj0EAwIw
DDEKMAgGA1UEAwwBYTAgFw0yNjExMjMyMzQ4MDhaGA8yMTI2MTAzMDIzNDgwOFow
DDEKMAgGA1UEAwwBYTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFrEBpc8mddM
xS6DM7O0wQ0T4cC0JWN6m+zefmmtgvJWNTALv+9EhaOS5Rquwql3PvsstQpy+jqP
yMOxya3WHu+jUzBRMB0GA1UdDgQWBBSevs7UDn628c8RY1yncTqco45SMzAfBgNV
HSMEGDAWgBSevs7UDn628c8RY1yncTqco45SMzAPBgNVHRMBAf8EBTADAQH/MAoG
CCqGSM49BAMCA0gAMEUCIEDV1CFdfmxKmrr1/8/8NcMHjEwoDpeaA0zBj7nRIAQ7
AiEAi2efw6ppoFpxm/YJqk9zEuzIPKpmV8O757hpdv973Dk=
-----END CERTIFICATE-----
`;
const key = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIAz0JgGeor7EOahTED78R/6/MBlro8fCLgAiHCi/Y0w/oAoGCCqGSM49
AwEHoUQDQgAEWsQGlzyZ10zFLoMzs7TBDRPhwLQlY3qb7N5+aa2C8lY1MAu/70SF
o5LlGq7CqXc++yy1CnL6Oo/Iw7HJrdYe7w==
-----END EC PRIVATE KEY-----
`;
const otherKey = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIKejzoXRi7M+WxHJgQ9JYyU6WuQ3Jj3xY6t2yMAzND8qoAoGCCqGSM49
AwEHoUQDQgAEo4xfzTM9qQwYfEyNpGFjZgg59e3OmGZvY5CBQfcECS4oR2B81d1n
4LYnTezcSsp1qscz5odg9U7ZYstbvLMzRg==
-----END EC PRIVATE KEY-----
`;
const edwardsKey = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEINroApy+yZEXo786Rnfy+HrXC1EHPH5ItE+jYAeEVk1I
-----END PRIVATE KEY-----
`;

test('a TLS Secret holds a certificate and its key', () => {
  expect(warningsOf(certificate, key)).toEqual([]);
  expect(warningsOf(`${block('CERTIFICATE REQUEST')}${certificate}`, `${block('EC PARAMETERS')}${key}`)).toEqual([]);
  expect(warningsOf(certificate, otherKey)).toEqual(['tls: private key does not match public key']);
  expect(warningsOf(certificate, edwardsKey)).toEqual(['tls: private key type does not match public key type']);
  expect(warningsOf(block('CERTIFICATE'), key)).toEqual(['x509: malformed certificate']);
  expect(warningsOf(certificate, block('PRIVATE KEY'))).toEqual(['tls: failed to parse private key']);
});

test('a TLS Secret holds its certificate and its key in PEM blocks', () => {
  expect(warningsOf('', key)).toEqual(['tls: failed to find any PEM data in certificate input']);
  expect(warningsOf(certificate, 'a')).toEqual(['tls: failed to find any PEM data in key input']);
  expect(warningsOf(key, certificate)[0]).toContain('PEM inputs may have been switched');
});
