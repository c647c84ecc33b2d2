import { expect, test } from 'vitest';
import type { Secret } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { validateConfigMap } from '../../../src/check/validate/config-map';
import { validateNamespace } from '../../../src/check/validate/namespace';
import { validateSecret } from '../../../src/check/validate/secret';

function errorsOf(validate: (review: Review) => void): string[] {
  const review: Review = { minor: 36, errors: [], warnings: [] };
  validate(review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

const metadata = { name: 'x' };
const base64 = (text: string) => Buffer.from(text).toString('base64');

test('keys of a ConfigMap can be names of files, and each is there once', () => {
  const configMap = { metadata, data: { '..': '', '...': '', a: '' }, binaryData: { a: '' } };
  expect(errorsOf((review) => validateConfigMap(configMap, review))).toEqual([
    'data[..]: Invalid value: "..": must not be \'..\'',
    'data[...]: Invalid value: "...": must not start with \'..\'',
    'data[a]: Invalid value: "a": duplicate of key present in binaryData',
  ]);
});

test('a ConfigMap holds 1 MiB', () => {
  const configMap = { metadata, data: { a: 'x'.repeat(1024 * 1024) }, binaryData: { b: base64('x') } };
  expect(errorsOf((review) => validateConfigMap(configMap, review))).toEqual([
    '[]: Too long: may not be more than 1048576 bytes',
  ]);
});

test.each<[string, Secret, string[]]>([
  ['kubernetes.io/tls', { data: { 'tls.crt': '' } }, ['data[tls.key]: Required value']],
  ['kubernetes.io/basic-auth', {}, ['data[username]: Required value', 'data[password]: Required value']],
  ['kubernetes.io/ssh-auth', { data: { 'ssh-privatekey': '' } }, ['data[ssh-privatekey]: Required value']],
  [
    'kubernetes.io/service-account-token',
    {},
    ['metadata.annotations[kubernetes.io/service-account.name]: Required value'],
  ],
  [
    'kubernetes.io/dockerconfigjson',
    { data: { '.dockerconfigjson': base64('auths') } },
    [
      'data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": invalid character \'a\' looking for beginning of value',
    ],
  ],
  ['example.com/any', {}, []],
])('a Secret of type %s has what its type asks for', (type, secret, errors) => {
  expect(errorsOf((review) => validateSecret({ metadata, type, ...secret }, review))).toEqual(errors);
});

test('the name of a Namespace is a DNS label', () => {
  expect(errorsOf((review) => validateNamespace({ metadata: { name: 'a.b' } }, review))).toEqual([
    'metadata.name: Invalid value: "a.b": must not contain dots',
  ]);
});

test('bad Pod Security labels of a Namespace are told where all else is good', () => {
  const labels = {
    'pod-security.kubernetes.io/enforce': 'strict',
    'pod-security.kubernetes.io/warn-version': 'v1.01',
  };
  const of = (name: string) => errorsOf((review) => validateNamespace({ metadata: { name, labels } }, review));
  expect(of('a.b')).toEqual(['metadata.name: Invalid value: "a.b": must not contain dots']);
  expect(of('team')).toEqual([
    'metadata.labels[pod-security.kubernetes.io/enforce]: Invalid value: "strict": must be one of privileged, baseline, restricted',
    'metadata.labels[pod-security.kubernetes.io/warn-version]: Invalid value: "v1.01": must be "latest" or "v1.x"',
  ]);
});
