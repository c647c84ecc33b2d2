import { expect, test } from 'vitest';
import { imageReferenceComplaint, parseImageReference } from '../../src/kubernetes/image-reference';

const sha256 = `sha256:${'a'.repeat(64)}`;

test.each([
  ['nginx', { registry: 'docker.io', repository: 'library/nginx' }],
  ['nginx:1.27', { registry: 'docker.io', repository: 'library/nginx', tag: '1.27' }],
  ['alicek106/rr-test:curl', { registry: 'docker.io', repository: 'alicek106/rr-test', tag: 'curl' }],
  ['index.docker.io/nginx', { registry: 'docker.io', repository: 'library/nginx' }],
  ['localhost/app', { registry: 'localhost', repository: 'app' }],
  ['localhost:5000/app:v1', { registry: 'localhost:5000', repository: 'app', tag: 'v1' }],
  ['ghcr.io/team/app__x/y-z', { registry: 'ghcr.io', repository: 'team/app__x/y-z' }],
  [`quay.io/a/b:1@${sha256}`, { registry: 'quay.io', repository: 'a/b', tag: '1', digest: sha256 }],
  ['[::1]:5000/app', { registry: '[::1]:5000', repository: 'app' }],
  ['Registry/app', { registry: 'Registry', repository: 'app' }],
])('%s', (text, parts) => {
  expect(parseImageReference(text)).toEqual(parts);
  expect(imageReferenceComplaint(text)).toBeUndefined();
});

test.each([
  ['alicek106:rr-test:curl', 'has more than one tag', 'alicek106/rr-test:curl'],
  ['NGINX:Latest', 'has capitals in the name of the repository', 'nginx:Latest'],
  ['ghcr.io/Team/App', 'has capitals in the name of the repository', 'ghcr.io/team/app'],
  ['nginx:', 'has no tag after the colon', 'nginx'],
  [' nginx', 'begins or ends with white space', 'nginx'],
  ['https://ghcr.io/a/b:1', 'is a URL, not an image reference', 'ghcr.io/a/b:1'],
])('%s %s: %s was meant', (text, message, suggestion) => {
  expect(imageReferenceComplaint(text)).toEqual({ message, suggestion });
});

test.each([
  ['', 'is empty'],
  ['my app:1', 'has white space in it'],
  ['ghcr.io/', 'names no repository'],
  ['a//b', 'has a malformed repository name'],
  ['app_:1', 'has a malformed repository name'],
  ['app:-1', 'has a malformed tag "-1"'],
  ['app@sha256:abc', 'has a malformed digest'],
  ['a'.repeat(64), 'is the ID of an image, not a reference'],
  [`a/${'b'.repeat(260)}`, 'has a name of more than 255 characters'],
])('%s %s', (text, message) => {
  expect(parseImageReference(text)).toBeUndefined();
  expect(imageReferenceComplaint(text)).toEqual({ message });
});

test('a text of nothing but colons is judged at once', () => {
  const start = performance.now();
  expect(imageReferenceComplaint(`${':'.repeat(100_000)}!`)).toBeDefined();
  expect(performance.now() - start).toBeLessThan(1000);
});
