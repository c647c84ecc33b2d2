import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkYaml, type CheckYamlOptions } from '../../src/check/check-yaml';

const pod = (container: string, more = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: nginx:1.27\n${container}${more}`;

/** `line:column code`, of each diagnostic. */
const told = (text: string, options: CheckYamlOptions = {}) =>
  checkYaml(text, options).map(({ at, code }) => `${at!.line}:${at!.column} ${code}`);

describe('checkYaml', () => {
  it("tells all faults of the notes' broken manifest, with lines and what to write instead", () => {
    const text = readFileSync(join(__dirname, '../fixtures/notes-broken-sidecar.yaml'), 'utf8');
    expect(checkYaml(text).map(({ at, code, fix }) => [`${at!.line}:${at!.column}`, code, fix])).toEqual([
      ['4:1', 'yaml-indentation', 'indent `name` further, below `metadata`'],
      ['6:1', 'yaml-indentation', 'indent `containers` further, below `spec`'],
      ['8:5', 'yaml-indentation', 'indent `images` by 2 spaces, beside `name`'],
      ['8:5', 'unknown-field', 'did you mean `image`?'],
      ['11:5', 'yaml-indentation', 'indent `protocol` further, below `ports`'],
      ['14:5', 'yaml-indentation', 'indent `image` by 2 spaces, beside `name`'],
      ['14:12', 'image-reference', 'did you mean alicek106/rr-test:curl?'],
    ]);
  });

  it("tells nothing of the notes' other manifests", () => {
    for (const name of ['debug-pod', 'nginx-pod'])
      expect(told(readFileSync(join(__dirname, `../fixtures/notes-${name}.yaml`), 'utf8'))).toEqual([]);
  });

  it('judges the items of a List, each at its place', () => {
    const text =
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: A}\n  spec: {containers: [{name: a, image: b}]}\n';
    expect(checkYaml(text)).toMatchObject([{ field: 'items[0].metadata.name', at: { line: 6, column: 20 } }]);
  });

  it('says of a text that it cannot read only why, and judges the documents beside it', () => {
    expect(told(`a: "b" c\n---\n${pod('    tty: 1\n')}---\n- 1\n`)).toEqual([
      '1:8 yaml-syntax',
      '11:10 wrong-type',
      '13:1 wrong-type',
    ]);
  });

  it('never throws, and knows __proto__ for a field like any other', () => {
    expect(told('__proto__: {}\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n')).toEqual([
      '1:1 unknown-field',
    ]);
    expect(told(pod('    __proto__: 1\n'))).toEqual(['9:5 unknown-field']);
    expect(told('apiVersion: {toString: 1}\nkind: [{toString: 1}]\n')).toEqual(['1:13 wrong-type']);
  });
});

describe('the word that is pointed at', () => {
  it.each([
    [
      'the key of what may not be set',
      pod('', '  volumes:\n  - name: a\n    emptyDir: {}\n    hostPath: {path: /a}\n'),
      ['12:5 forbidden-value'],
    ],
    [
      'the key of what is deprecated',
      pod('', '  nodeSelector:\n    beta.kubernetes.io/os: linux\n'),
      ['10:5 api-server-warning'],
    ],
    ['the later one of two', pod('', '  - name: web\n    image: b:1\n'), ['9:11 duplicate-value']],
    ['the item that lacks a field', pod('', '  - image: b:1\n'), ['9:5 required-value']],
    [
      'the key of a map without what it needs',
      pod('    livenessProbe:\n      periodSeconds: 1\n'),
      ['9:5 required-value'],
    ],
    ['the key without a value', pod('    ports:\n    - containerPort:\n'), ['10:7 required-value']],
    ['an empty text', pod('', '  - name: ""\n    image: b:1\n'), ['9:11 required-value']],
    [
      'a bad label among good ones',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  labels:\n    a: b\n    a b: c\n    d: "?"\n',
      ['7:5 invalid-value', '8:8 invalid-value'],
    ],
    [
      'a path without its index',
      pod(
        '    volumeMounts:\n    - {name: a, mountPath: /a}\n    - {name: a, mountPath: /b, subPath: ../c}\n',
        '  volumes: [{name: a, emptyDir: {}}]\n',
      ),
      ['11:41 invalid-value'],
    ],
    [
      'a path that lacks a level',
      pod(
        '',
        '  volumes:\n  - name: a\n    downwardAPI:\n      items:\n      - path: /b\n        fieldRef: {fieldPath: metadata.name}\n',
      ),
      ['13:15 invalid-value'],
    ],
    [
      'a path in other letters',
      pod('', '  hostPID: true\n  securityContext: {}\n  shareProcessNamespace: true\n'),
      ['11:26 invalid-value'],
    ],
  ])('%s', (_, text, places) => {
    expect(told(text)).toEqual(places);
  });

  it('the field that a control of Pod Security offends, or the container that lacks one', () => {
    const text = pod('    securityContext:\n      privileged: true\n', '  hostNetwork: true\n');
    expect(told(text, { podSecurity: 'baseline' })).toEqual([
      '10:19 pod-security/privileged',
      '11:16 pod-security/host-namespaces',
    ]);
    expect(told(pod(''), { podSecurity: 'restricted' }).every((one) => /^[57]:/.test(one))).toBe(true);
  });

  it('what an alias or a merge key stands for', () => {
    const text = pod('', '  - &base\n    name: b\n    image: a:b:c\n  - <<: *base\n    name: c\n  - *base\n');
    expect(told(text)).toEqual([
      '10:11 duplicate-value',
      '11:12 image-reference',
      '11:12 image-reference',
      '11:12 image-reference',
    ]);
  });
});
