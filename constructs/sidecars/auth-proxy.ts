import type { Reference } from '../api';
import { restricted, small } from './restricted';
import { sidecar, type Sidecar, type SidecarOptions } from './sidecar';
import { httpUrl } from './url';

/** Who may enter, and where they come to. */
export interface AuthProxyOptions extends SidecarOptions {
  /** The issuer of OpenID Connect: `https://accounts.google.com`. */
  readonly issuer: string;
  /** A Secret with `client-id`, `client-secret`, and `cookie-secret` of 16, 24 or 32 bytes. */
  readonly secret: Reference;
  /** The domains whose e-mail addresses may enter; `*` for all whom the issuer knows. */
  readonly emailDomains: readonly string[];
  /** Where the issuer sends people back to. @default made from the request: `/oauth2/callback` */
  readonly redirectUrl?: string;
  /** The port of the main container. @default 8080 */
  readonly upstreamPort?: number;
}

/**
 * oauth2-proxy before the main container: who is not signed in is sent to the issuer. It listens on port 4180, called
 * `auth-proxy`, which `expose` targets; with `from` a NetworkPolicy closes all others.
 * See https://oauth2-proxy.github.io/oauth2-proxy/
 */
export function authProxy({
  name = 'auth-proxy',
  image = 'quay.io/oauth2-proxy/oauth2-proxy:v7.9.0',
  resources = small('20m', 32),
  issuer,
  secret,
  emailDomains,
  redirectUrl,
  upstreamPort = 8080,
}: AuthProxyOptions): Sidecar {
  httpUrl(issuer, 'issuer');
  if (emailDomains.length === 0) throw new TypeError("emailDomains are one or more: ['example.com'], or ['*'] for all");
  const ready = { httpGet: { path: '/ready', port: 'auth-proxy' } };
  return sidecar(
    {
      name,
      image,
      args: [
        '--provider=oidc',
        `--oidc-issuer-url=${issuer}`,
        '--http-address=0.0.0.0:4180',
        `--upstream=http://127.0.0.1:${upstreamPort}/`,
        ...emailDomains.map((domain) => `--email-domain=${domain}`),
        ...(redirectUrl === undefined ? [] : [`--redirect-url=${redirectUrl}`]),
      ],
      env: ['client-id', 'client-secret', 'cookie-secret'].map((key) => ({
        name: `OAUTH2_PROXY_${key.toUpperCase().replace('-', '_')}`,
        valueFrom: { secretKeyRef: { name: secret, key } },
      })),
      ports: [{ name: 'auth-proxy', containerPort: 4180 }],
      resources,
      readinessProbe: ready,
      livenessProbe: { httpGet: { path: '/ping', port: 'auth-proxy' } },
      securityContext: restricted(65532),
    },
    { entrance: 'auth-proxy', upstream: upstreamPort },
  );
}
