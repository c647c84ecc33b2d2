import { restricted, small } from './restricted';
import { sidecar, type Sidecar, type SidecarOptions } from './sidecar';
import { httpUrl } from './url';

/** Where the metrics come from. */
export interface MetricsExporterOptions extends SidecarOptions {
  /** The page of `stub_status`. @default one on localhost:8081, which NginxPod adds to nginx's configuration */
  readonly scrapeUri?: string;
}

const status = `server {
    listen 127.0.0.1:8081;
    access_log off;
    location = /stub_status {
        stub_status;
    }
}
`;

/** The metrics of nginx for Prometheus, on port 9113 at `/metrics`. */
export function metricsExporter({
  name = 'metrics-exporter',
  image = 'nginx/nginx-prometheus-exporter:1.4.0',
  resources = small('10m', 32),
  scrapeUri,
}: MetricsExporterOptions = {}): Sidecar {
  const uri = scrapeUri ?? 'http://127.0.0.1:8081/stub_status';
  httpUrl(uri, 'scrapeUri');
  return sidecar(
    {
      name,
      image,
      args: [`--nginx.scrape-uri=${uri}`],
      ports: [{ name: 'metrics', containerPort: 9113 }],
      resources,
      livenessProbe: { httpGet: { path: '/', port: 'metrics' } },
      securityContext: restricted(1001),
    },
    scrapeUri === undefined
      ? { nginx: { 'stub-status.conf': status }, main: { ports: [{ name: 'stub-status', containerPort: 8081 }] } }
      : {},
  );
}
