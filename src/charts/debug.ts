import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { DebugPod } from 'podwright';

/** The throw-away client: `kubectl run -i --tty --rm --restart=Never debug`. */
export class DebugChart extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new DebugPod(this, 'pod', {
      metadata: { name: 'debug' },
      debug: { image: 'alicek106/ubuntu:curl', args: ['/bin/bash'] },
    });
  }
}
