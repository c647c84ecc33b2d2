import { expect, test } from 'vitest';
import { check } from '../../../src/check';
import { findingsOf } from '../../../src/check/alike';

const pod = (container: object) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web' },
  spec: {
    containers: [{ name: 'web', securityContext: { readOnlyRootFilesystem: true }, ...container }],
    volumes: [{ name: 'data', emptyDir: {} }],
  },
});
const mounted = (mountPath: string, more: object = {}) => [{ name: 'data', mountPath, ...more }];
const severities = (container: object) =>
  check(pod(container))
    .filter(({ code }) => code === 'read-only-root')
    .map(({ severity }) => severity);

test('a folder that the program of an image must write is to be mounted', () => {
  expect(severities({ image: 'nginx:1.27' })).toEqual(['error']);
  expect(severities({ image: 'nginx:1.27', volumeMounts: mounted('/var') })).toEqual([]);
  expect(severities({ image: 'nginx:1.27', volumeMounts: mounted('/var', { readOnly: true }) })).toEqual(['error']);
});

test('it is advice where the image declares a volume there, which some runtimes mount', () => {
  expect(severities({ image: 'redis:7' })).toEqual(['advice']);
  expect(severities({ image: 'redis:7', volumeMounts: mounted('/data', { readOnly: true }) })).toEqual(['error']);
  expect(severities({ image: 'mongo:8' })).toEqual(['error']);
  expect(severities({ image: 'mongo:8', volumeMounts: mounted('/tmp') })).toEqual(['advice']);
});

test('a container that starts another program than its image’s is let be', () => {
  expect(severities({ image: 'nginx:1.27', command: ['sleep', '60'] })).toEqual([]);
  expect(severities({ image: 'nginx:1.27', args: ['cat', '/etc/hosts'] })).toEqual([]);
  expect(severities({ image: 'nginx:1.27', command: ['sh', '-c', 'exec nginx -g "daemon off;"'] })).toEqual(['error']);
  expect(severities({ image: 'redis:7', args: ['--appendonly', 'yes'] })).toEqual(['advice']);
});

test('a Pod that starts the program is not taken for one that does not', () => {
  expect(findingsOf(pod({ image: 'nginx:1.27', command: ['sleep', '60'] }))).toEqual([]);
  expect(findingsOf(pod({ image: 'nginx:1.27', command: ['nginx'] }))).not.toEqual([]);
});
