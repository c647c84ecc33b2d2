import type { Reference } from '../api';
import { restricted, small } from './restricted';
import { sidecar, type Sidecar, type SidecarOptions } from './sidecar';

/** Whose certificate, and what is behind it. */
export interface TlsTerminatorOptions extends SidecarOptions {
  /** A Secret of type `kubernetes.io/tls`: `tls.crt` and `tls.key`. */
  readonly secret: Reference;
  /** The port of the main container. @default 8080 */
  readonly upstreamPort?: number;
}

// A renewed certificate comes with a moved link `..data`.
const start = `seen=$(readlink /etc/nginx/tls/..data)
while sleep 10; do
  now=$(readlink /etc/nginx/tls/..data)
  [ "$now" = "$seen" ] || nginx -s reload
  seen=$now
done &
exec nginx -g 'daemon off;'
`;

const server = (upstreamPort: number) => `server {
    listen 8443 ssl;
    ssl_certificate /etc/nginx/tls/tls.crt;
    ssl_certificate_key /etc/nginx/tls/tls.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    location / {
        proxy_pass http://127.0.0.1:${upstreamPort};
        proxy_http_version 1.1;
        proxy_set_header Host $http_host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto https;
    }
}
`;

/**
 * HTTPS before the main container: nginx on port 8443, called `https`, which `expose` targets, with the certificate of a Secret. A renewed
 * certificate is served within a minute or two, when the kubelet has brought it.
 */
export function tlsTerminator({
  name = 'tls-terminator',
  image = 'nginxinc/nginx-unprivileged:1.28.0',
  resources = small('50m', 64),
  secret,
  upstreamPort = 8080,
}: TlsTerminatorOptions): Sidecar {
  return sidecar(
    {
      name,
      image,
      command: ['sh', '-c', start],
      ports: [{ name: 'https', containerPort: 8443 }],
      volumeMounts: [
        { name: `${name}-secret`, mountPath: '/etc/nginx/tls', readOnly: true },
        { name, mountPath: '/etc/nginx/conf.d', readOnly: true },
        { name: `${name}-tmp`, mountPath: '/tmp' },
      ],
      resources,
      readinessProbe: { tcpSocket: { port: 'https' }, periodSeconds: 5 },
      securityContext: restricted(101),
    },
    {
      entrance: 'https',
      upstream: upstreamPort,
      volumes: [
        { name: `${name}-secret`, secret: { secretName: secret } },
        { name: `${name}-tmp`, emptyDir: { sizeLimit: '64Mi' } },
      ],
      files: { [name]: { 'default.conf': server(upstreamPort) } },
    },
  );
}
