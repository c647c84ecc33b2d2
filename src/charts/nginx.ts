import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { NginxPod } from 'podwright';

/** The first Pod: one nginx container. */
export class NginxChart extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new NginxPod(this, 'pod', {
      metadata: { name: 'my-nginx-pod' },
      nginx: { name: 'my-nginx-container' },
    });
  }
}
