// An app of PODS Pods in charts of twenty, rendered into a folder: the built library in a process that can be killed.
//   node app.mjs FOLDER PODS IMAGE_TAG [APART]   APART: by two renames, as where folders cannot be exchanged at one stroke
import { App, Chart } from 'cdk8s';
import { Pod } from '../../../lib/constructs/index.js';
import { render } from '../../../lib/src/render/render.js';

const [outdir, pods, tag, apart] = process.argv.slice(2);
if (apart) process.env.PATH = '';
const app = new App({ outdir });
let chart;
for (let i = 0; i < Number(pods); i++) {
  if (i % 20 === 0) chart = new Chart(app, `chart-${i / 20}`);
  new Pod(chart, `pod-${i}`, {
    metadata: { name: `pod-${i}` },
    containers: [
      { name: 'web', image: `nginx:${tag}`, ports: [{ containerPort: 80 }] },
      { name: 'log', image: `busybox:${tag}`, command: ['tail'], args: ['-f', '/dev/null'] },
    ],
  });
}
// Each version has a chart that the other one has not.
new Chart(app, `only-in-${tag.replace('.', '-')}`);
render(app);
