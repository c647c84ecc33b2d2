import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { Deployment, Podwright, sidecars } from 'podwright';

/** A shop window: pages and an API behind a sign-in, with logs in Loki and metrics for Prometheus. */
export class WebChart extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'shop', labels: { team: 'shop' } });
    Podwright.configure(this, { kubernetes: '1.33', podSecurity: 'restricted' });

    const web = new Deployment(this, 'web', {
      metadata: { name: 'web', labels: { app: 'web' } },
      replicas: 3,
      highlyAvailable: true,

      nginx: { name: 'nginx', readinessProbe: { httpGet: { path: '/healthz', port: 8080 } } },
      profile: 'restricted',
      config: [
        {
          listen: 8080,
          location: {
            '/': { tryFiles: ['$uri', '$uri/', '/index.html'] },
            '/api/': { proxyPass: 'http://api.shop.svc.cluster.local:8080' },
            '= /healthz': { return: [200, 'well'] },
          },
        },
      ],
      content: { persistentVolumeClaim: { claimName: 'pages' } },

      sidecars: [
        // The first to start and the last to stop, wherever it stands here.
        sidecars.logShipper({ output: { loki: { url: 'http://loki.logging:3100', labels: { app: 'web' } } } }),
        // A new config comes without a new Pod.
        sidecars.configReloader(),
        sidecars.metricsExporter(),
        sidecars.authProxy({
          issuer: 'https://accounts.google.com',
          secret: 'web-sign-in',
          emailDomains: ['example.com'],
        }),
      ],
    });

    // People come through the sign-in, never to nginx itself.
    web.expose({
      port: 80,
      targetPort: 'auth-proxy',
      ingress: { host: 'shop.example.com', tls: [{ secretName: 'shop-tls' }] },
      from: [namespace('ingress-nginx')],
    });

    web.expose({
      metadata: { name: 'web-metrics', namespace: 'shop' },
      port: 9113,
      targetPort: 'metrics',
      from: [namespace('monitoring')],
    });
  }
}

/** All Pods of a namespace. */
function namespace(name: string) {
  return { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } };
}
