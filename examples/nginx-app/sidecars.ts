import type { Container } from 'podwright';

/** What nginx serves: the site, and to its own Pod alone the numbers that the metrics are made of. */
export const serverConfig = `server {
  listen 80;
  root /usr/share/nginx/html;
}
server {
  listen 127.0.0.1:8080;
  location = /stub_status {
    stub_status;
    access_log off;
  }
}
`;

export const config = { name: 'config', mountPath: '/etc/nginx/conf.d', readOnly: true };
export const logs = { name: 'logs', mountPath: '/var/log/nginx' };

const resources = { requests: { cpu: '10m', memory: '16Mi' }, limits: { memory: '16Mi' } };

/** Lets nginx read its configuration again when the ConfigMap has changed. */
export const configReloader = {
  name: 'config-reloader',
  image: 'busybox:1.36.1',
  command: ['sh', '-c'],
  args: [
    `state() { cat /etc/nginx/conf.d/*.conf | md5sum; }
seen=$(state)
while sleep 10; do
  now=$(state)
  if [ "$now" != "$seen" ]; then pkill -HUP -o nginx && seen=$now; fi
done
`,
  ],
  resources,
  volumeMounts: [config],
} as const satisfies Container;

/** Writes the access log to its own standard output, where the cluster collects it. */
export const accessLog = {
  name: 'access-log',
  image: 'busybox:1.36.1',
  command: ['tail', '-F', '/var/log/nginx/access.log'],
  resources,
  volumeMounts: [{ ...logs, readOnly: true }],
} as const satisfies Container;

/** The numbers of nginx for Prometheus. */
export const metrics = {
  name: 'metrics',
  image: 'nginx/nginx-prometheus-exporter:1.4.2',
  args: ['--nginx.scrape-uri=http://127.0.0.1:8080/stub_status'],
  ports: [{ name: 'metrics', containerPort: 9113 }],
  resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '32Mi' } },
} as const satisfies Container;
