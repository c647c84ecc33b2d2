import { App, Chart } from 'cdk8s';
import { DebugPod, NginxPod, SidecarPod } from 'podwright';
import { render } from 'podwright/render';

const app = new App({ outputFileExtension: '.yaml' });
const chart = (id: string): Chart => new Chart(app, id);

new NginxPod(chart('nginx-pod'), 'pod', {
  metadata: { name: 'my-nginx-pod' },
  nginx: { name: 'my-nginx-container' },
});
new SidecarPod(chart('sidecar-pod'), 'pod', {
  metadata: { name: 'my-nginx-pod' },
  main: {
    name: 'my-nginx-container',
    image: 'nginx:latest',
    ports: [{ containerPort: 80, protocol: 'TCP' }],
  },
  sidecars: [
    {
      name: 'ubuntu-sidecar-container',
      image: 'alicek106/rr-test:curl',
      command: ['tail'],
      args: ['-f', '/dev/null'],
    },
  ],
});
new DebugPod(chart('debug-pod'), 'pod', {
  metadata: { name: 'debug' },
  debug: { image: 'alicek106/ubuntu:curl', args: ['/bin/bash'] },
});
render(app);
