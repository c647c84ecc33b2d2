import { App, Chart } from 'cdk8s';
import { SidecarPod } from 'podwright';

const app = new App();
const chart = new Chart(app, 'web');

new SidecarPod(chart, 'pod', {
  metadata: { name: 'web' },
  main: { name: 'web', image: 'nginx:1.27', ports: [{ containerPort: 80 }] },
  sidecars: [
    {
      name: 'reloader',
      image: 'busybox:1.36',
      command: ['tail'],
      args: ['-f', '/dev/null'],
    },
  ],
});

app.synth();
