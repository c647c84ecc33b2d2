import { App, Chart } from 'cdk8s';
import { Pod, Protocol, RestartPolicy, type ContainerProps } from 'cdk8s-plus-28';

const app = new App({ outputFileExtension: '.yaml' });
const chart = (id: string): Chart => new Chart(app, id);
const nginx: ContainerProps = {
  name: 'my-nginx-container',
  image: 'nginx:latest',
  ports: [{ number: 80, protocol: Protocol.TCP }],
};

new Pod(chart('nginx-pod'), 'pod', {
  metadata: { name: 'my-nginx-pod' },
  containers: [nginx],
});
new Pod(chart('sidecar-pod'), 'pod', {
  metadata: { name: 'my-nginx-pod' },
  containers: [
    nginx,
    {
      name: 'ubuntu-sidecar-container',
      image: 'alicek106/rr-test:curl',
      command: ['tail'],
      args: ['-f', '/dev/null'],
    },
  ],
});
new Pod(chart('debug-pod'), 'pod', {
  metadata: { name: 'debug' },
  containers: [{ name: 'debug', image: 'alicek106/ubuntu:curl', args: ['/bin/bash'] }],
  restartPolicy: RestartPolicy.NEVER,
});
app.synth();
