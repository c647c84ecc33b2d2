import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { SidecarPod } from 'podwright';

/** A web server, and beside it a sidecar that writes the server's access log to its own standard output. */
export class WebChart extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const logs = { name: 'logs', mountPath: '/var/log/nginx' };
    new SidecarPod(this, 'pod', {
      metadata: { name: 'web', labels: { app: 'web' } },
      main: {
        name: 'web',
        image: 'nginx:1.27',
        ports: [{ containerPort: 80 }],
        volumeMounts: [logs],
      },
      sidecars: [
        {
          name: 'access-log',
          image: 'busybox:1.36',
          command: ['tail'],
          args: ['-F', '/var/log/nginx/access.log'],
          volumeMounts: [logs],
        },
      ],
      volumes: [{ name: 'logs', emptyDir: {} }],
    });
  }
}
