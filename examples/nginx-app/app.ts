import { App, YamlOutputType } from 'cdk8s';
import { environments } from './environments';
import { WebChart } from './web';

/** One chart, and so one folder of `dist/`, for each environment. */
export function manifests(): App {
  const app = new App({
    outputFileExtension: '.yaml',
    yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
  });
  for (const [name, environment] of Object.entries(environments)) new WebChart(app, name, environment);
  return app;
}
