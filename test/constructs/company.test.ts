import { App, Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { describe, expect, test } from 'vitest';
import { NginxPod, Pod } from '../../constructs';

describe('in the company of cdk8s-plus', () => {
  test('a Pod is what a Service selects, by all of its labels', () => {
    const chart = new Chart(new App(), 'shop', { labels: { team: 'shop' } });
    const web = new NginxPod(chart, 'web', { metadata: { labels: { app: 'web' } }, nginx: { name: 'nginx' } });
    new kplus.Service(chart, 'service', { selector: web, ports: [{ port: 80 }] });
    expect(rendered(chart, 'Service').spec).toMatchObject({ selector: { team: 'shop', app: 'web' } });
  });

  test('a Pod is what a NetworkPolicy is for, and its peer', () => {
    const chart = Testing.chart();
    const [web, client] = ['web', 'client'].map(
      (app) =>
        new NginxPod(chart, app, { metadata: { name: app, namespace: 'shop', labels: { app } }, nginx: { name: app } }),
    );
    const policy = new kplus.NetworkPolicy(chart, 'policy', { selector: web! });
    policy.addIngressRule(client!, [kplus.NetworkPolicyPort.tcp(80)]);
    expect(rendered(chart, 'NetworkPolicy')).toMatchObject({
      metadata: { namespace: 'shop' },
      spec: {
        podSelector: { matchLabels: { app: 'web' } },
        ingress: [
          {
            from: [
              {
                podSelector: { matchLabels: { app: 'client' } },
                namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } },
              },
            ],
            ports: [{ port: 80, protocol: 'TCP' }],
          },
        ],
      },
    });
  });

  test('a Pod without labels is not selected: the error says which to add, and where', () => {
    const chart = Testing.chart();
    const web = new NginxPod(chart, 'web', { metadata: { name: 'web' }, nginx: { name: 'nginx' } });
    expect(() => new kplus.Service(chart, 'service', { selector: web, ports: [{ port: 80 }] })).toThrow(
      /^test\/web: .*metadata: \{ labels: \{ app: 'web' \} \}\n {4}at test\/constructs\/company\.test\.ts:\d+:\d+$/,
    );
  });

  test('ConfigMaps, Secrets, ServiceAccounts and claims are named by their constructs', () => {
    const chart = Testing.chart();
    const config = new kplus.ConfigMap(chart, 'config', { data: { mode: 'dark' } });
    const secret = kplus.Secret.fromSecretName(chart, 'secret', 'tls');
    const account = new kplus.ServiceAccount(chart, 'account');
    const claim = new kplus.PersistentVolumeClaim(chart, 'claim', { metadata: { name: 'data' } });
    new Pod(chart, 'web', {
      serviceAccountName: account,
      imagePullSecrets: [{ name: secret }],
      containers: [
        {
          name: 'web',
          image: 'nginx:1.27',
          env: [{ name: 'MODE', valueFrom: { configMapKeyRef: { name: config, key: 'mode' } } }],
          envFrom: [{ configMapRef: { name: config } }, { secretRef: { name: secret } }],
        },
      ],
      volumes: [
        { name: 'config', configMap: { name: config } },
        { name: 'tls', secret: { secretName: secret } },
        { name: 'data', persistentVolumeClaim: { claimName: claim } },
        { name: 'all', projected: { sources: [{ configMap: { name: config } }, { secret: { name: secret } }] } },
      ],
    });
    expect(rendered(chart, 'Pod').spec).toEqual({
      serviceAccountName: account.name,
      imagePullSecrets: [{ name: 'tls' }],
      containers: [
        {
          name: 'web',
          image: 'nginx:1.27',
          env: [{ name: 'MODE', valueFrom: { configMapKeyRef: { name: config.name, key: 'mode' } } }],
          envFrom: [{ configMapRef: { name: config.name } }, { secretRef: { name: 'tls' } }],
        },
      ],
      volumes: [
        { name: 'config', configMap: { name: config.name } },
        { name: 'tls', secret: { secretName: 'tls' } },
        { name: 'data', persistentVolumeClaim: { claimName: 'data' } },
        { name: 'all', projected: { sources: [{ configMap: { name: config.name } }, { secret: { name: 'tls' } }] } },
      ],
    });
  });
});

function rendered(chart: Chart, kind: string): { metadata: unknown; spec: unknown } {
  return (Testing.synth(chart) as { kind: string; metadata: unknown; spec: unknown }[]).find(
    (object) => object.kind === kind,
  )!;
}
