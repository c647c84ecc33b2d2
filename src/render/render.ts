import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, Names, type App } from 'cdk8s';
import { writeYaml } from '../yaml/write';

/**
 * Writes the app's charts as YAML, one file a chart, into the app's output folder.
 * @returns the paths of the files
 * @throws if a construct has something to complain of: all complaints at once, and nothing is written
 */
export function render(app: App): string[] {
  const texts = chartTexts(app);
  mkdirSync(app.outdir, { recursive: true });
  return [...texts].map(([name, text]) => {
    const file = join(app.outdir, name + app.outputFileExtension);
    writeFileSync(file, text);
    return file;
  });
}

/** The YAML of each chart by the name of its file, named and ordered as `App.synth()` does. */
function chartTexts(app: App): Map<string, string> {
  validate(app);
  return asWritten(() => {
    const objects = new Map(app.charts.map((chart) => [chart, chart.toJson() as unknown[]]));
    const numbered = app.charts.some((chart) => chart.node.dependencies.some((other) => Chart.of(other) !== chart));
    const entries = app.charts.map((chart, index): [string, string] => {
      const prefix = numbered ? `${String(index).padStart(4, '0')}-` : '';
      return [prefix + Names.toDnsLabel(chart), writeYaml(...(objects.get(chart) ?? []))];
    });
    return new Map(entries);
  });
}

function validate(app: App): void {
  const complaints = app.node
    .findAll()
    .flatMap(({ node }) => node.validate().map((complaint) => `[${node.path}] ${complaint}`));
  if (complaints.length > 0) {
    throw new Error(`Validation failed with the following errors:\n  ${complaints.join('\n  ')}`);
  }
}

/** Keeps cdk8s from sorting keys, so that they stay in the order they were written in. */
function asWritten<T>(work: () => T): T {
  const before = process.env['CDK8S_DISABLE_SORT'];
  process.env['CDK8S_DISABLE_SORT'] = '1';
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['CDK8S_DISABLE_SORT'];
    else process.env['CDK8S_DISABLE_SORT'] = before;
  }
}
