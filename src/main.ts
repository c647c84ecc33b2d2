import { App } from 'cdk8s';
import { render } from 'podwright/render';
import { DebugChart } from './charts/debug';
import { NginxChart } from './charts/nginx';
import { SidecarChart } from './charts/sidecar';

const app = new App({ outputFileExtension: '.yaml' });
new NginxChart(app, 'nginx-pod');
new SidecarChart(app, 'sidecar-pod');
new DebugChart(app, 'debug-pod');
render(app);
