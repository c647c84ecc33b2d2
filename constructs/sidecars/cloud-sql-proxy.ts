import { restricted, small } from './restricted';
import { sidecar, type Sidecar, type SidecarOptions } from './sidecar';

/** The database, and how it is reached. */
export interface CloudSqlProxyOptions extends SidecarOptions {
  /** The connection name: `my-project:europe-west1:orders`. */
  readonly instance: string;
  /** The port on localhost. @default 5432, that of PostgreSQL */
  readonly port?: number;
  /** Where it tells its health: two of them in one Pod need two. @default 9090 */
  readonly healthPort?: number;
  /** True: sign in as the Pod's service account. @default false */
  readonly iamAuthentication?: boolean;
  /** True: by the private IP of the database. @default false */
  readonly privateIp?: boolean;
}

/**
 * A database of Google Cloud SQL on localhost. The main container starts when the proxy listens; whether the database
 * answers is seen by who connects.
 * See https://cloud.google.com/sql/docs/postgres/connect-kubernetes-engine
 */
export function cloudSqlProxy({
  name = 'cloud-sql-proxy',
  image = 'gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.15.2',
  resources = small('50m', 64),
  instance,
  port = 5432,
  healthPort = 9090,
  iamAuthentication = false,
  privateIp = false,
}: CloudSqlProxyOptions): Sidecar {
  const ask = (path: string) => ({ httpGet: { path, port: healthPort } });
  return sidecar({
    name,
    image,
    args: [
      `--port=${port}`,
      '--structured-logs',
      '--health-check',
      '--http-address=0.0.0.0',
      `--http-port=${healthPort}`,
      '--exit-zero-on-sigterm',
      ...(iamAuthentication ? ['--auto-iam-authn'] : []),
      ...(privateIp ? ['--private-ip'] : []),
      instance,
    ],
    ports: [{ containerPort: port }, { containerPort: healthPort }],
    resources,
    startupProbe: { ...ask('/startup'), periodSeconds: 1, failureThreshold: 60 },
    livenessProbe: ask('/liveness'),
    securityContext: restricted(65532),
  });
}
