import { App } from 'cdk8s';
import { Podwright } from 'podwright';
import { WebChart } from './charts/web';

/** The charts, and the cluster that they are for. */
export function manifests(): App {
  const app = new App({ outputFileExtension: '.yaml' });
  Podwright.configure(app, { kubernetes: '1.33' });
  new WebChart(app, 'web');
  return app;
}
