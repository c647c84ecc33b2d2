import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { errorsOf, findingsOf } from '../../src/check/alike';
import { recorded } from './conformance/recorded';
import { validPods } from './support/pods';

const pod = (over: object = {}, spec: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', labels: { app: 'web' }, ...over },
  spec: {
    initContainers: [{ name: 'setup', image: 'busybox:1.36', command: ['true'] }],
    containers: [{ name: 'web', image: 'nginx:1.27', args: ['-g'], env: [{ name: 'A', value: '1' }] }],
    ...spec,
  },
});

const errors = (manifest: unknown, kubernetes?: '1.28' | '1.36') =>
  check(manifest, kubernetes ? { kubernetes } : {}).filter(({ severity }) => severity === 'error');

/** Texts and other values for the places where Pods may differ. */
const text = fc.oneof(
  fc.constantFrom<unknown>(
    'web',
    'web-1',
    'a.b',
    'Web',
    '',
    'x'.repeat(64),
    'é',
    '-f',
    '/dev/null',
    'tail',
    'sleep 9',
    'localhost:81',
    '$(A)',
  ),
  fc.constantFrom<unknown>(7, null, NaN, undefined, {}, [], Symbol('s'), new Date(0), () => 1, 10n),
  fc.string({ maxLength: 5 }),
);
const image = fc.oneof(
  fc.constantFrom(
    'nginx',
    'nginx:1.27',
    'nginx:1.28',
    'nginx:',
    'nginx:a b',
    'a:b:1',
    'a:b:2',
    'web:1',
    'web:2',
    '1\n2:3',
  ),
  text,
);
const list = fc.array(text, { maxLength: 3 });

const places = ['name', 'namespace', 'value', 'image', 'secretName', 'claimName', 'serviceAccountName'];
/** For `JSON.parse`: names, values and images with one more letter. */
const longer = (key: string, value: unknown) =>
  typeof value === 'string' && places.includes(key) ? `${value}x` : value;

describe('the errors of many Pods', () => {
  it('are those of check, whatever Pods were judged before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1.28' as const, '1.36' as const),
        fc.record({
          name: text,
          label: text,
          value: text,
          args: list,
          setup: list,
          claim: text,
          web: image,
          other: image,
        }),
        (kubernetes, { name, label, value, args, setup, claim, web, other }) => {
          const manifest = pod(
            { name, namespace: label, labels: { app: label } },
            {
              initContainers: [{ name: 'setup', image: 'busybox:1.36', command: setup, env: [{ name: 'A', value }] }],
              containers: [
                { name: 'web', image: web, command: args, env: [{ name: 'A', value }] },
                {
                  name: 'b',
                  image: other,
                  args,
                  securityContext: { runAsNonRoot: true },
                  env: [{ name: 'B', valueFrom: { secretKeyRef: { name: claim, key: 'a' } } }],
                  envFrom: [{ configMapRef: { name: claim } }],
                },
              ],
              serviceAccountName: label,
              volumes: [
                { name: 'data', persistentVolumeClaim: { claimName: claim } },
                { name: 'config', configMap: { name: claim } },
                { name: 'keys', secret: { secretName: claim } },
              ],
            },
          );
          expect(errorsOf(manifest, { kubernetes })).toEqual(errors(manifest, kubernetes));
          expect(findingsOf(manifest, { kubernetes })).toEqual(check(manifest, { kubernetes }));
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('are those of check for Pods of which one value is another', () => {
    const value = fc.oneof(text, fc.jsonValue({ maxDepth: 1 }));
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { maxLength: 9 }), value, (base, path, value) => {
        const manifest = structuredClone(validPods[base % validPods.length]!);
        let at = manifest as Record<string, unknown>;
        for (const step of path) {
          const key = Object.keys(at)[step % Object.keys(at).length];
          if (key === undefined) break;
          const next = at[key];
          if (typeof next === 'object' && next !== null) at = next as Record<string, unknown>;
          else {
            at[key] = value;
            break;
          }
        }
        expect(errorsOf(manifest)).toEqual(errors(manifest));
        expect(findingsOf(manifest)).toEqual(check(manifest));
      }),
      { numRuns: 20_000 },
    );
  });

  it('are those of check for every recorded Pod, with other names and variables too', () => {
    for (const { manifest } of recorded('pods-create')) {
      const other = JSON.parse(JSON.stringify(manifest), longer) as unknown;
      for (const one of [manifest, other, manifest]) {
        for (const kubernetes of ['1.28', '1.36'] as const) {
          expect(findingsOf(one, { kubernetes })).toEqual(check(one, { kubernetes }));
          expect(errorsOf(one, { kubernetes })).toEqual(errors(one, kubernetes));
        }
      }
    }
  });

  it('are found in a Pod that is like a legal one but for what is wrong', () => {
    expect(errorsOf(pod())).toEqual([]);
    for (const [over, spec] of [
      [{ name: 'Web' }],
      [{ labels: { app: 'a b' } }],
      [{}, { containers: [{ name: 'web', image: 'nginx:1.27', args: [1], env: [{ name: 'A', value: '1' }] }] }],
      [{}, { initContainers: [{ name: 'setup', image: 'busybox:1.36', command: ['tail -f'] }] }],
      [{}, { terminationGracePeriodSeconds: NaN }],
    ] as const)
      expect(errorsOf(pod(over, spec))).not.toEqual([]);
  });

  it('are found in a Pod whose image is like one of a legal Pod, but no reference', () => {
    const of = (image: string) => pod({}, { containers: [{ name: 'web', image }] });
    for (const [legal, illegal] of [
      ['nginx:1.27', 'nginx:1.2 7'],
      ['nginx:1.27', 'nginx:-1'],
      [`nginx@sha256:${'a'.repeat(64)}`, `nginx@sha256:${'a'.repeat(63)}`],
      ['host:5000/nginx:1', 'host:5000/Nginx:1'],
      ['a', 'a:'],
    ] as const) {
      expect(errorsOf(of(legal)), legal).toEqual([]);
      expect(errorsOf(of(illegal)), illegal).not.toEqual([]);
    }
  });

  it('are told with warnings and advice, where these are asked for', () => {
    const of = (image: string, args: string[], value = 'x') =>
      pod(
        {},
        {
          containers: [
            { name: 'web', image: 'nginx:1.27', args: ['a'] },
            { name: 'other', image, args, env: [{ name: 'A', value }] },
          ],
        },
      );
    for (const [silent, told] of [
      [of('docker.io/library/nginx:1', ['b']), of('docker.io/library/nginx:1', ['a'])],
      [of('busybox:1', ['b']), of('busybox:1', ['http://localhost:81'])],
      [of('busybox:1', ['b']), of('busybox:1', ['b'], 'localhost:81')],
      [pod({ name: 'a' }), pod({ name: 'a.b' })],
    ]) {
      expect(findingsOf(silent)).toEqual([]);
      expect(findingsOf(told)).not.toEqual([]);
      expect(errorsOf(told)).toEqual([]);
    }
    expect(findingsOf(pod(), { practice: true })).not.toEqual([]);
  });

  it('are found in a Pod whose name makes a claim', () => {
    const volumes = (claimName: string) => ({
      volumes: [
        { name: 'x', ephemeral: { volumeClaimTemplate: { spec: claim } } },
        { name: 'y', persistentVolumeClaim: { claimName } },
      ],
    });
    const claim = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };
    expect(errorsOf(pod({ name: 'a' }, volumes('web-x')))).toEqual([]);
    expect(errorsOf(pod({ name: 'web' }, volumes('web-x')))).not.toEqual([]);
  });

  it('are those of its target', () => {
    const native = pod({}, { initContainers: [{ name: 'log', image: 'busybox:1.36', restartPolicy: 'Always' }] });
    expect(errorsOf(native, { kubernetes: '1.29' })).toEqual([]);
    expect(errorsOf(native, { kubernetes: '1.28' })).not.toEqual([]);
    expect(errorsOf(native, { kubernetes: '1.29', podSecurity: 'restricted' })).not.toEqual([]);
    expect(errorsOf(native, { kubernetes: '1.28', allow: ['stuck-sidecar: none'] })).toEqual([]);
    expect(errorsOf(native, { kubernetes: '1.28' })).not.toEqual([]);
  });

  it('do not come from a Pod that was changed since', () => {
    const changed = pod({ name: 'changed' }, { restartPolicy: 'Never' });
    expect(errorsOf(changed)).toEqual([]);
    Object.assign(changed.spec, { restartPolicy: 'Sometimes' });
    expect(errorsOf(structuredClone(changed))).not.toEqual([]);
  });
});
