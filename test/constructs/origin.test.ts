import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, Testing, type Chart } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { Deployment, NginxPod, originOf, type NginxPodProps } from '../../constructs';

describe('the origin of a construct', () => {
  test('is the line of user code that makes it', () => {
    const pod = new NginxPod(Testing.chart(), 'web', props('web'));
    expect(originOf(pod)).toEqual({ file: __filename, line: 11, column: expect.any(Number) as number });
  });

  test('is that line of what is made below and beside it, too', () => {
    const chart = Testing.chart();
    const metadata = { labels: { app: 'web' } };
    const pod = new NginxPod(chart, 'web', { ...props('web'), metadata, config: [{ listen: 80 }] });
    pod.expose({ port: 80 });
    const objects = chart.node.findAll().filter((construct) => ApiObject.isApiObject(construct));
    const line = originOf(pod)!.line;
    expect(objects.map((object) => `${object.kind}: ${originOf(object)?.line}`).sort()).toEqual([
      `ConfigMap: ${line}`,
      `Pod: ${line}`,
      `Service: ${line + 1}`,
    ]);
  });

  test('is that line of a budget for disruptions', () => {
    const chart = Testing.chart();
    const web = new Deployment(chart, 'web', {
      highlyAvailable: true,
      containers: [{ name: 'web', image: 'nginx:1.27' }],
    });
    const budget = web.node.findChild('PodDisruptionBudget');
    expect(originOf(budget)?.line).toBe(originOf(web)?.line);
    expect(originOf(web)?.file).toBe(__filename);
  });

  test('leaves the length of stacks as it was', () => {
    const before = Error.stackTraceLimit;
    new NginxPod(Testing.chart(), 'web', props('web'));
    expect(Error.stackTraceLimit).toBe(before);
  });
});

describe('the origin of a construct in a bundle', () => {
  const inline = (map: string) => `data:application/json;base64,${Buffer.from(map).toString('base64')}`;

  test.each<[string, (map: string, folder: string) => string]>([
    [
      'whose source map is a file',
      (map, folder) => {
        writeFileSync(join(folder, 'other.map'), map);
        return 'other.map';
      },
    ],
    ['that holds its source map', inline],
  ])('%s is a line of the app, and none of the library', (_, urlOf) => {
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    try {
      const sources = ['node_modules/podwright/constructs/nginx-pod.ts', 'src/main.ts'];
      const map = JSON.stringify({ version: 3, names: [], sources, mappings: 'AAAA;ACAA' });
      const text = [
        `exports.library = (NginxPod, chart) => new NginxPod(chart, 'web', { nginx: { name: 'web' } });`,
        `exports.app = (NginxPod, chart) => exports.library(NginxPod, chart);`,
        `//# sourceMappingURL=${urlOf(map, folder)}`,
      ];
      writeFileSync(join(folder, 'bundle.cjs'), text.join('\n'));
      const { app } = createRequire(__filename)(join(folder, 'bundle.cjs')) as {
        app: (construct: typeof NginxPod, chart: Chart) => NginxPod;
      };
      expect(originOf(app(NginxPod, Testing.chart()))).toEqual({
        file: join(folder, 'src/main.ts'),
        line: 1,
        column: 1,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function props(name: string): NginxPodProps {
  return { nginx: { name } };
}
