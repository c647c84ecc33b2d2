import { Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { Podwright, SidecarPod } from 'podwright';
import type { Environment } from './environments';
import { accessLog, config, configReloader, logs, metrics, serverConfig } from './sidecars';

/** An nginx with three sidecars, a Service in front of it, and who may reach it. */
export class WebChart extends Chart {
  constructor(scope: Construct, id: string, { namespace, kubernetes, version, memory }: Environment) {
    super(scope, id, { namespace });
    Podwright.configure(this, { kubernetes, podSecurity: 'baseline' });

    const server = new kplus.ConfigMap(this, 'server', {
      metadata: { name: 'web-server' },
      data: { 'default.conf': serverConfig },
    });

    const pod = new SidecarPod(this, 'pod', {
      metadata: { name: 'web', labels: { app: 'web' } },
      shareProcessNamespace: true, // the reloader sends nginx a signal
      main: {
        name: 'nginx',
        image: `nginx:${version}`,
        ports: [
          { name: 'http', containerPort: 80 },
          { name: 'status', containerPort: 8080 },
        ],
        resources: { requests: { cpu: '100m', memory }, limits: { memory } },
        readinessProbe: { httpGet: { path: '/', port: 'http' } },
        volumeMounts: [config, logs],
      },
      sidecars: [configReloader, accessLog, metrics],
      volumes: [
        { name: 'config', configMap: { name: server } },
        { name: 'logs', emptyDir: { sizeLimit: '100Mi' } },
      ],
    });

    new kplus.Service(this, 'service', {
      metadata: { name: 'web' },
      selector: pod,
      ports: [
        { name: 'http', port: 80 },
        { name: 'metrics', port: 9113 },
      ],
    });

    new kplus.NetworkPolicy(this, 'policy', {
      metadata: { name: 'web' },
      selector: pod,
      ingress: {
        default: kplus.NetworkPolicyTrafficDefault.DENY,
        rules: [
          {
            peer: kplus.Namespaces.select(this, 'ingress', { names: ['ingress'] }),
            ports: [kplus.NetworkPolicyPort.tcp(80)],
          },
          {
            peer: kplus.Namespaces.select(this, 'monitoring', { names: ['monitoring'] }),
            ports: [kplus.NetworkPolicyPort.tcp(9113)],
          },
        ],
      },
    });
  }
}
