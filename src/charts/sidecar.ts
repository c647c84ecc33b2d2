import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { SidecarPod } from 'podwright';

/** The same nginx with an Ubuntu beside it, in one network namespace. */
export class SidecarChart extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new SidecarPod(this, 'pod', {
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
          args: ['-f', '/dev/null'], // keeps the container from ending
        },
      ],
    });
  }
}
