import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { Pod } from '../../constructs';
import { render } from '../../src/render/render';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podwright-'));
});

describe('rendering an app', () => {
  test('writes the files of App.synth(), with the same objects in the same order', () => {
    const [ours, theirs] = [shop(join(folder, 'ours')), shop(join(folder, 'theirs'))];
    const files = render(ours);
    theirs.synth();
    expect(objectsIn(ours.outdir)).toEqual(objectsIn(theirs.outdir));
    expect(files).toEqual(['0000-a.yaml', '0001-b.yaml', '0002-c.yaml'].map((file) => join(ours.outdir, file)));
  });

  test('keeps the keys in the order they were written', () => {
    const app = new App({ outdir: folder });
    new Pod(new Chart(app, 'web'), 'web', {
      metadata: { name: 'web' },
      restartPolicy: 'Never',
      containers: [{ image: 'nginx:1.27', name: 'web', workingDir: '/', args: ['-v'] }],
    });
    render(app);
    expect(readFileSync(join(folder, 'web.k8s.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "apiVersion: v1
      kind: Pod
      metadata:
        name: web
      spec:
        restartPolicy: Never
        containers:
        - name: web
          image: nginx:1.27
          workingDir: /
          args:
          - -v
      "
    `);
    expect(process.env['CDK8S_DISABLE_SORT']).toBeUndefined();
  });

  test('tells all complaints of all constructs at once, and then writes nothing', () => {
    const app = new App({ outdir: join(folder, 'dist') });
    for (const id of ['a', 'b']) new Chart(app, id).node.addValidation({ validate: () => [`no ${id}`, 'no luck'] });
    expect(() => render(app)).toThrow(
      'Validation failed with the following errors:\n  [a] no a\n  [a] no luck\n  [b] no b\n  [b] no luck',
    );
    expect(existsSync(app.outdir)).toBe(false);
  });
});

function shop(outdir: string): App {
  const app = new App({ outdir, outputFileExtension: '.yaml' });
  const [c, b, a] = ['c', 'b', 'a'].map((id) => new Chart(app, id, { namespace: 'shop' }));
  const containers = [{ name: 'web', image: 'nginx:1.27' }];
  const last = new Pod(c!, 'last', { metadata: { name: 'last', labels: { app: 'last' } }, containers });
  const first = new Pod(c!, 'first', { metadata: { name: 'first' }, containers });
  last.addDependency(first, b!);
  b!.addDependency(a!);
  new kplus.Service(c!, 'service', { selector: last, ports: [{ port: 80 }] });
  return app;
}

function objectsIn(outdir: string): Record<string, unknown[]> {
  const read = (file: string): unknown[] =>
    parseAllDocuments(readFileSync(join(outdir, file), 'utf8')).map((document) => document.toJS() as unknown);
  return Object.fromEntries(readdirSync(outdir).map((file) => [file, read(file)]));
}
