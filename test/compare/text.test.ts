import { describe, expect, it } from 'vitest';
import { compareObjects, printComparison, printMarkdown } from '../../src/compare';

type Fields = Record<string, unknown>;

const configMap = (data: Fields, name = 'conf'): Fields => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data,
});
const pod = (container: Fields): Fields => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { containers: [{ name: 'nginx', image: 'nginx:1.25', ...container }] },
});
const text = (before: unknown[], after: unknown[]) => printComparison(compareObjects(before, after));
const markdown = (before: unknown[], after: unknown[]) => printMarkdown(compareObjects(before, after));

describe('as text', () => {
  it('tells each object with its verdict, and what changes in it', () => {
    const probe = { httpGet: { path: '/healthz', port: 80 }, periodSeconds: 5, timeoutSeconds: 2, failureThreshold: 4 };
    const before = [pod({ args: ['a'] }), configMap({}, 'old')];
    const after = [pod({ args: ['80'], livenessProbe: probe }), configMap({}, 'new')];
    expect(text(before, after)).toBe(`+ ConfigMap/new: created
- ConfigMap/old: removed
~ Pod/shop/web: refused by the API server: delete and create it
    ! spec: Forbidden: pod updates may not change fields other than \`spec.containers[*].image\`,\`spec.initContainers[*].image\`,\`spec.activeDeadlineSeconds\`,\`spec.tolerations\` (only additions to existing tolerations),\`spec.terminationGracePeriodSeconds\` (allow it to be set to 1 if it was previously negative)
    ~ spec.containers[nginx].args[0]: a → "80"
    + spec.containers[nginx].livenessProbe:
    +   httpGet:
    +     path: /healthz
    +     port: 80
    +   periodSeconds: 5
    +   timeoutSeconds: 2
    +   failureThreshold: 4

1 added, 1 changed, 1 removed; 1 refused by the API server
`);
  });

  it('tells of a text the lines that change', () => {
    const lines = (port: number) => `server {\n  listen ${port};\n${'  # more\n'.repeat(20)}}\n`;
    expect(text([configMap({ 'nginx.conf': lines(80) })], [configMap({ 'nginx.conf': lines(8080) })])).toBe(
      `~ ConfigMap/conf: applied in place
    ~ data[nginx.conf]:
        server {
    -     listen 80;
    +     listen 8080;
          # more
          # more
        …

1 changed
`,
    );
  });

  it('is empty where nothing changes', () => {
    expect(text([pod({})], [pod({})])).toBe('');
  });

  it('does not tell the data of a Secret', () => {
    const secret = (data: Fields) => ({ ...configMap(data), kind: 'Secret' });
    expect(text([secret({ a: 'aHVudGVy', b: '' })], [secret({ a: 'aHVudGVz', c: '' })]))
      .toBe(`~ Secret/conf: applied in place
    ~ data.a: changed (not shown)
    - data.b (not shown)
    + data.c (not shown)

1 changed
`);
  });

  it('shortens long values to where they differ', () => {
    const long = (end: string) => configMap({ key: 'x'.repeat(10_000) + end + 'y'.repeat(10_000) });
    const told = text([long('old')], [long('new')]);
    expect(told.length).toBeLessThan(600);
    expect(told).toMatch(/…x{40}oldy+… → …x{40}newy+…/);
  });

  it('steers no terminal', () => {
    const told = text(
      [configMap({ a: 'b' })],
      [configMap({ a: '\u001b[2J\u202e\u009b', ['\u001b]0;x\u0007']: 'c\n\u001b[1m' })],
    );
    // eslint-disable-next-line no-control-regex
    expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(told).toContain('\\u001b');
  });
});

describe('as Markdown', () => {
  it('has a table of the objects, then what changes in each', () => {
    expect(markdown([pod({})], [pod({ image: 'nginx:1.27' })])).toBe(`**Kubernetes 1.28: 1 changed**

| object | change | verdict |
| --- | --- | --- |
| <code>Pod/shop/web</code> | changed | applied in place |

<details>
<summary><code>Pod/shop/web</code></summary>

\`\`\`diff
! spec.containers[nginx].image: nginx:1.25 → nginx:1.27
\`\`\`

</details>
`);
  });

  it('leaves no value a way out of its code', () => {
    const evil = '</code></details><script>x</script> | ![a](http://b) @you #1 ````\n```\n\n# Title\n`````\n| a |';
    const told = markdown([configMap({ a: 'b', c: evil })], [configMap({ a: evil, [evil]: 'c' }), configMap({}, evil)]);
    const fence = /^(`{3,})diff$/m.exec(told)![1]!;
    const outside = told.split(new RegExp(`^${fence}(?:diff)?$`, 'm')).filter((_part, i) => i % 2 === 0);
    expect(outside.join('').replace(/<\/?(?:code|details|summary)>/g, '')).not.toMatch(
      /[<>@#`![\]](?!\d+;)|&(?!#\d+;)/,
    );
    expect(outside.join('').match(/<details>/g)).toHaveLength(2);
    expect(told.split('\n').filter((line) => /^`{6,}$/.test(line))).toEqual([fence, fence]);
  });

  it('stays as short as a comment may be', () => {
    const many = (image: string) =>
      Array.from({ length: 2000 }, (_, i) => ({ ...pod({ image }), metadata: { name: `web-${i}` } }));
    const told = markdown(many('nginx:1'), many('nginx:2'));
    expect(told.length).toBeLessThan(65_536);
    expect(told).toMatch(/\d+ more objects change/);
  });
});
