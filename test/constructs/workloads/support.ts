import type { Chart } from 'cdk8s';
import { Testing } from 'cdk8s';
import { check, type Diagnostic } from '../../../src/check';
import { writeYaml } from '../../../src/yaml/write';

/** The YAML of a chart with what is put into it, as people write it. */
export function yamlOf(fill: (chart: Chart) => unknown): string {
  return writeYaml(...objectsIn(fill));
}

/** The objects of a chart with what is put into it. */
export function objectsIn(fill: (chart: Chart) => unknown): Manifest[] {
  const chart = Testing.chart();
  fill(chart);
  process.env['CDK8S_DISABLE_SORT'] = '1';
  try {
    return chart.toJson() as Manifest[];
  } finally {
    delete process.env['CDK8S_DISABLE_SORT'];
  }
}

/** What the API servers of several versions, and their nodes, say against objects. */
export function refusals(objects: readonly unknown[]): Diagnostic[] {
  return (['1.28', '1.33', '1.36'] as const).flatMap((kubernetes) =>
    objects.flatMap((object) => check(object, { kubernetes }).filter(({ severity }) => severity === 'error')),
  );
}

export interface Manifest {
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
}
