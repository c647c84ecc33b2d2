import { expect, test } from 'vitest';
import { check } from '../../src/check';

/** The fixes for a Pod's container, volumes and what else the Pod has. */
const fixes = (container: object, spec: object = {}, metadata: object = {}) =>
  check({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', ...metadata },
    spec: { containers: [{ name: 'web', image: 'nginx:1.27', ...container }], ...spec },
  }).flatMap(({ fix }) => fix ?? []);

test('a name that is nearly good is mended, whatever is in it', () => {
  expect(fixes({ name: 'My_Web' })).toEqual(['write my-web']);
  expect(fixes({ name: '\tweb\u0007\u{1f680}1\u00a0' })).toEqual(['write web-1']);
  expect(fixes({}, {}, { name: 'a"b\\c' })).toEqual(['write a-b-c']);
});

test('a choice is the one that is near, or one of those that can be written', () => {
  const hostPath = (type: string) => fixes({}, { volumes: [{ name: 'a', hostPath: { path: '/', type } }] });
  expect(hostPath('directory')).toEqual(['did you mean Directory?']);
  expect(hostPath('\u0001')[0]).toMatch(/^write BlockDevice or CharDevice or /);
  expect(fixes({ imagePullPolicy: '\u0007always' })).toEqual(['did you mean Always?']);
});

test('a volume is named as it is', () => {
  const mount = (name: string, ...volumes: string[]) =>
    fixes({ volumeMounts: [{ name, mountPath: '/a' }] }, { volumes: volumes.map((one) => ({ name: one })) });
  expect(mount('dta', 'data')).toEqual(['did you mean data?']);
  expect(mount('a"b')).toEqual(['add a volume "a\\"b" to volumes: the Pod has no volumes']);
  expect(mount('cache', 'data', 'a\nb')).toContain(
    'add a volume "cache" to volumes: the Pod\'s volumes are data, "a\\nb"',
  );
});
