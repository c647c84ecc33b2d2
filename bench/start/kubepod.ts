import { App, Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';

const app = new App({ outputFileExtension: '.yaml' });
const chart = (id: string): Chart => new Chart(app, id);
const nginx: k8s.Container = {
  name: 'my-nginx-container',
  image: 'nginx:latest',
  ports: [{ containerPort: 80, protocol: 'TCP' }],
};

new k8s.KubePod(chart('nginx-pod'), 'pod', {
  metadata: { name: 'my-nginx-pod' },
  spec: { containers: [nginx] },
});
new k8s.KubePod(chart('sidecar-pod'), 'pod', {
  metadata: { name: 'my-nginx-pod' },
  spec: {
    containers: [
      nginx,
      {
        name: 'ubuntu-sidecar-container',
        image: 'alicek106/rr-test:curl',
        command: ['tail'],
        args: ['-f', '/dev/null'],
      },
    ],
  },
});
new k8s.KubePod(chart('debug-pod'), 'pod', {
  metadata: { name: 'debug' },
  spec: {
    containers: [{ name: 'debug', image: 'alicek106/ubuntu:curl', args: ['/bin/bash'], stdin: true, tty: true }],
    restartPolicy: 'Never',
  },
});
app.synth();
