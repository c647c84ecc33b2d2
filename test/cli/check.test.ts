import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shop, shops } from '../check/support/shop';
import { folderOf, inShell, pod, podwright, underPermissions } from './support';

const bad = pod('web', '    imagePullPolicy: Sometimes\n');
const noFiles = folderOf({});

describe('podwright check', () => {
  it('ends with 0 where nothing is found, and says what it looked at', () => {
    const folder = folderOf({
      'a.yaml': pod('a'),
      'b/c.json': JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } }),
    });
    expect(podwright(['check', '.'], folder)).toEqual({
      status: 0,
      stdout: '2 objects in 2 files: nothing found\n',
      stderr: '',
    });
  });

  it('ends with 1 where an error is found, at its place with a frame and a fix', () => {
    const { status, stdout } = podwright(['check', 'a.yaml'], folderOf({ 'a.yaml': bad }));
    expect(status).toBe(1);
    expect(stdout).toBe(`a.yaml:9:22 error unsupported-value
  Pod/web spec.containers[0].imagePullPolicy
  Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never"
    8 |     image: nginx:1.27
    9 |     imagePullPolicy: Sometimes
      |                      ^^^^^^^^^
  fix: write Always or IfNotPresent or Never

1 object in 1 file: 1 error
`);
  });

  it('ends with 0 where there are only warnings and advice', () => {
    const warned = pod('web', '  nodeSelector:\n    beta.kubernetes.io/os: linux\n');
    const { status, stdout } = podwright(['check', '-'], noFiles, warned);
    expect(stdout).toContain('-:10:5 warning api-server-warning');
    expect(status).toBe(0);
    expect(podwright(['check', '--practice', '-'], noFiles, pod('web')).stdout).toContain('advice no-resources');
  });

  it('ends with 2 at wrong usage, and says how it is used', () => {
    for (const [args, words] of [
      [['check'], "missing required argument 'path'"],
      [['check', '--format', 'xml', '.'], 'Allowed choices are pretty, json'],
      [['check', '--kubernetes', '1.99', '.'], 'Allowed choices are 1.28'],
      [['check', '--threads', 'many', '.'], 'a whole number from 1 to 64'],
      [['check', '--colour', '.'], "unknown option '--colour'"],
      [['frobnicate'], "unknown command 'frobnicate'"],
      [['check', 'nosuch.yaml'], 'nosuch.yaml: there is no such file or folder'],
      [['check', '.'], 'no .yaml, .yml or .json file is there'],
    ] as const) {
      const { status, stdout, stderr } = podwright(args, noFiles);
      expect(stderr).toContain(words);
      expect(stdout).toBe('');
      expect(status).toBe(2);
    }
  });

  it('judges the other files where one cannot be read, and ends with 2', () => {
    const folder = folderOf({ 'a.yaml': bad, 'latin.yaml': Buffer.from('a: caf\xe9', 'latin1') });
    const { status, stdout, stderr } = podwright(['check', '--format', 'json', '.'], folder);
    expect(stderr).toBe('podwright: latin.yaml: is no UTF-8 text: save it as UTF-8\n');
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(status).toBe(2);
    expect(podwright(['check', '.'], folder).stdout).toMatch(/1 object in 1 file: 1 error, 1 file not read\n$/);
    const whole = podwright(['check', '--whole-app', '--format', 'json', '.'], folder);
    expect([whole.status, JSON.parse(whole.stdout)]).toEqual([2, JSON.parse(stdout)]);
    const input = inShell("printf '\\xff' | podwright check --format json -", folder);
    expect(input).toEqual({
      status: 2,
      stdout: '[]\n',
      stderr: 'podwright: -: is no UTF-8 text: save it as UTF-8\n',
    });
  });

  it('reads standard input, many documents of it, and each broken one alone', () => {
    const { status, stdout } = podwright(['check', '--format', 'jsonl', '-'], noFiles, `${bad}---\n- [\n---\n${bad}`);
    const findings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { code: string; at: object });
    expect(findings.map(({ code, at }) => [code, at])).toEqual([
      ['unsupported-value', { file: '-', line: 9, column: 22 }],
      ['yaml-syntax', expect.objectContaining({ file: '-' })],
      ['unsupported-value', { file: '-', line: 21, column: 22 }],
    ]);
    expect(status).toBe(1);
    expect(podwright(['check', '-'], noFiles, '---\n').stdout).toBe('0 objects in 1 file: nothing found\n');
  });

  it('does not take for fine what a command left that failed', () => {
    for (const wholeApp of [[], ['--whole-app']]) {
      expect(podwright(['check', ...wholeApp, '-'], noFiles)).toEqual({
        status: 2,
        stdout: '0 objects in 0 files: 1 file not read\n',
        stderr: 'podwright: -: standard input is empty: did the command before it fail?\n',
      });
    }
  });

  it('reads JSON objects that follow each other, as kubectl does', () => {
    const line = JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'Web' }, spec: {} });
    const { stdout } = podwright(['check', '-'], noFiles, `${line}\n${line}\n`);
    expect(stdout).toContain(`-:2:${line.indexOf('"Web"') + 1} error invalid-value\n`);
    expect(stdout).toContain('2 objects in 1 file: 4 errors\n');
  });

  it('reads of a folder what a cluster gets, and every file that is named', () => {
    const folder = folderOf({
      'dist/a.yaml': pod('a'),
      'dist/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n',
      'dist/construct-metadata.json': '{"version":"1.0.0","resources":{}}',
    });
    expect(podwright(['check', 'dist'], folder).stdout).toBe('1 object in 1 file: nothing found\n');
    expect(podwright(['check', 'dist/construct-metadata.json'], folder).status).toBe(1);
    expect(podwright(['diff', '/dev/null', 'dist'], folder).stdout).toBe('+ Pod/a: created\n\n1 added\n');
  });

  it('takes an empty variable for none', () => {
    const empty = { PODWRIGHT_KUBERNETES: '', PODWRIGHT_POD_SECURITY: '' };
    expect(podwright(['check', '-'], noFiles, pod('web'), empty).status).toBe(0);
  });

  it('judges a file once that is named twice, and follows no link round in a circle', () => {
    const folder = folderOf({ 'app/a.yaml': pod('a') });
    symlinkSync('.', join(folder, 'app/self'));
    symlinkSync('loop.yaml', join(folder, 'app/loop.yaml'));
    symlinkSync('a.yaml', join(folder, 'app/link.yaml'));
    const { status, stdout } = podwright(['check', 'app', './app/', 'app/a.yaml'], folder);
    expect(stdout).toBe('2 objects in 2 files: nothing found\n');
    expect(status).toBe(0);
    expect(podwright(['check', 'app/loop.yaml'], folder).stderr).toBe(
      'podwright: app/loop.yaml: is a link that leads to itself\n',
    );
  });

  it('takes any file name: after --, with spaces, signs, line ends and escapes', () => {
    const names = ['-x.yaml', 'a b/한글 😀.yaml', 'c\n::error::d\x1b[31m.yaml'];
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, bad])));
    const { stdout } = podwright(['check', '--format', 'github', '--', ...names], folder);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => /^::error file=(.*?),line=9,col=22,/.exec(line)?.[1]),
    ).toEqual(['-x.yaml', 'a b/한글 😀.yaml', 'c%0A%3A%3Aerror%3A%3Ad\uFFFD[31m.yaml']);
    const sarif = podwright(['check', '--format', 'sarif', '--', names[1]!], folder).stdout;
    expect(sarif).toContain('"uri": "a%20b/%ED%95%9C%EA%B8%80%20%F0%9F%98%80.yaml"');
  });

  it('lets no control character of a manifest reach the terminal', () => {
    const evil =
      'apiVersion: v1\nkind: "\\e]0;x\\a"\nmetadata: {name: "\\e[2J\\x9b\\u202e", labels: {"\\e[1m": "\\r\\n"}}\n\x1b[31m: 1\n';
    for (const format of ['pretty', 'json', 'jsonl', 'sarif', 'github', 'junit']) {
      const { stdout } = podwright(['check', '--format', format, '-'], noFiles, evil);
      // eslint-disable-next-line no-control-regex
      expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    }
  });

  it('shows colours only where they are wanted', () => {
    const coloured = (env: Record<string, string>) =>
      podwright(['check', '-'], noFiles, bad, env).stdout.includes('\x1b[');
    expect(coloured({})).toBe(false);
    expect(coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(coloured({ NO_COLOR: '1' })).toBe(false);
  });

  it('does not crash where its reader stops early, and prints 10,000 findings in a second', () => {
    const folder = folderOf({ 'many.yaml': Array.from({ length: 10_000 }, () => bad).join('---\n') });
    const { stdout, stderr } = inShell('podwright check many.yaml | head -1; echo "${PIPESTATUS[@]}"', folder);
    expect(stdout).toBe('many.yaml:9:22 error unsupported-value\n1 0\n');
    expect(stderr).toBe('');
    const { stdout: all } = podwright(['check', 'many.yaml'], folder);
    expect(all.endsWith('10000 objects in 1 file: 10000 errors\n')).toBe(true);
  });

  it('finds the same in the same order with any number of threads', () => {
    const files = Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [`${i}.yaml`, i % 3 === 0 ? bad : pod('web')]),
    );
    const folder = folderOf({ ...files, '77.yaml': Buffer.from([0xff]) });
    const [one, three] = [1, 3].map((threads) => podwright(['check', '--threads', String(threads), '.'], folder));
    expect(three).toEqual(one);
    expect(one!.stdout).toContain(
      '150 objects in 150 files: 50 errors'.replace('150 objects in 150', '149 objects in 149'),
    );
  });

  it('judges custom resources by the definitions in any of the files, or of standard input', () => {
    const folder = folderOf({ 'a.json': JSON.stringify(shop), 'z.json': JSON.stringify(shops) });
    for (const how of [[], ['--threads', '2'], ['--whole-app']]) {
      const { status, stdout } = podwright(['check', ...how, '.'], folder);
      expect([status, stdout]).toEqual([1, expect.stringContaining('did you mean `size`?')]);
    }
    const both = `${JSON.stringify(shop)}\n---\n${JSON.stringify(shops)}`;
    expect(inShell(`echo '${both}' | podwright check -`, folder).stdout).toContain('did you mean `size`?');
    expect(podwright(['check', 'a.json'], folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('not-judged'),
    });
  });

  it('shows of a long line what is around the place', () => {
    const long = JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'a', annotations: { x: 'y'.repeat(300) }, nam: 'a' },
      spec: { containers: [{ name: 'a', image: 'a' }] },
    });
    const [, line, marker] = podwright(['check', '-'], noFiles, long).stdout.match(/^ {4}1 (.*)\n {6}(.*)$/m)!;
    const at = marker!.indexOf('^');
    expect(line!.slice(at)).toMatch(/^"nam":"a"}/);
    expect(line).toMatch(/^\| …y+"}/);
    expect(line!.length).toBeLessThan(170);
  });

  it('says where the output cannot be written', () => {
    const { status, stderr } = inShell('podwright check a.yaml > /dev/full', folderOf({ 'a.yaml': pod('a') }));
    expect(stderr).toBe('podwright: the output cannot be written: ENOSPC: no space left on device, write\n');
    expect(status).toBe(2);
  });

  it('refuses to leave out a rule that there is not, or that is the API server’s own', () => {
    const folder = folderOf({ 'a.yaml': pod('a') });
    for (const [code, words] of [
      ['port-clsh: a reason', '--allow port-clsh: there is no such rule'],
      ['unknown-field', '--allow unknown-field: no cluster leaves it out; these may be: image-reference, port-clash'],
    ] as const)
      expect(podwright(['check', '--allow', code, '.'], folder)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining(words) as string,
      });
  });

  it('judges by the version, level and rules that are asked for', () => {
    const folder = folderOf({
      'a.yaml': pod(
        'a',
        '    ports: [{ containerPort: 80 }]\n  - name: b\n    image: httpd:2.4\n    ports: [{ containerPort: 80 }]\n',
      ),
    });
    const codes = (...args: string[]) =>
      (JSON.parse(podwright(['check', '--format', 'json', ...args, '.'], folder).stdout) as { code: string }[]).map(
        ({ code }) => code,
      );
    expect(codes()).toEqual(['port-clash']);
    expect(codes('--allow', 'port-clash: both use SO_REUSEPORT')).toEqual(['api-server-warning']);
    expect(codes('--allow', 'port-clash', '--pod-security', 'restricted')).toContain('pod-security/run-as-non-root');
    expect(codes('--kubernetes', '1.36')).toEqual(['port-clash']);
  });

  it('looks for what a whole application lacks only where told that it is one', () => {
    const folder = folderOf({ 'a.yaml': pod('a', '    envFrom: [{ configMapRef: { name: settings } }]\n') });
    expect(podwright(['check', '.'], folder).stdout).toContain('nothing found');
    expect(podwright(['check', '--whole-app', '--allow', 'config-not-found', '.'], folder).stdout).toContain(
      'nothing found',
    );
    expect(podwright(['check', '--whole-app', '.'], folder).stdout).toContain('a.yaml:9:39 warning config-not-found');
  });

  it('ends with one clear error at bombs, deep nests and documents beyond the limit', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: &d [*c,*c,*c,*c,*c,*c,*c,*c]',
      'e: &e [*d,*d,*d,*d,*d,*d,*d,*d]',
      'f: [*e,*e,*e,*e,*e,*e,*e,*e]',
    ];
    const folder = folderOf({
      'bomb.yaml': bomb.join('\n'),
      'deep.yaml': '['.repeat(1_000_000),
      'large.yaml': 'y\n'.repeat(10_000_000),
    });
    const { status, stdout, stderr } = podwright(['check', '.'], folder);
    expect(stdout.match(/^\S+ error \S+$/gm)).toEqual([
      'bomb.yaml:1:1 error yaml-syntax',
      'deep.yaml:1:1 error too-deep',
      'large.yaml:1:1 error too-large',
    ]);
    expect([status, stderr]).toEqual([1, '']);
  });

  it('says which folder may not be read, and judges what else there is', () => {
    const folder = folderOf({ 'a/b.yaml': pod('a'), 'c.yaml': pod('c').replace('name: c', 'name: C') });
    chmodSync(join(folder, 'a'), 0);
    const { status, stdout, stderr } = underPermissions('check .', folder);
    expect([status, stderr]).toEqual([2, 'podwright: a: may not be read\n']);
    expect(stdout).toContain('c.yaml:4:9 error invalid-value');
    expect(stdout).toContain('1 object in 1 file: 1 error, 1 file not read');
    expect(underPermissions('diff . .', folder)).toEqual({ status: 2, stdout: '', stderr });
    chmodSync(join(folder, 'a'), 0o700);
  });
});
