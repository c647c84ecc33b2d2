import type { EnvVar, Quantity, Reference } from '../api';
import { restricted, small } from './restricted';
import { sidecar, type Sidecar, type SidecarOptions } from './sidecar';

/** What is synchronized, and to where. */
export interface GitSyncOptions extends SidecarOptions {
  /** The repository: `https://github.com/kubernetes/website`. */
  readonly repo: string;
  /** Branch, tag or commit. @default 'HEAD' */
  readonly ref?: string;
  /** How long to wait between two looks: `60s`, `5m`. Not with `once`. @default '60s' */
  readonly period?: string;
  /** True: one time, before the main container starts. @default false: for as long as the Pod runs */
  readonly once?: boolean;
  /** A Secret of type `kubernetes.io/basic-auth`: `username` and `password`, or a token. @default none */
  readonly credentials?: Reference;
  /** Where the main container finds the content: a link to the newest commit. @default '/usr/share/nginx/html' */
  readonly path?: string;
  /** Where it tells its health: two of them in one Pod need two. Not with `once`. @default 1234 */
  readonly healthPort?: number;
  /** The size that the repository may have. @default '1Gi' */
  readonly sizeLimit?: Quantity;
}

/**
 * Content from a Git repository. Each commit is checked out into a folder of its own, and then a link is moved to it:
 * nobody sees half a commit. The main container gets it read-only, and starts when the first one is there. While the
 * repository cannot be reached, what is there is served.
 * See https://github.com/kubernetes/git-sync
 */
export function gitSync({
  name = 'git-sync',
  image = 'registry.k8s.io/git-sync/git-sync:v4.4.0',
  resources = small('20m', 64),
  repo,
  ref = 'HEAD',
  period = '60s',
  once = false,
  credentials,
  path = '/usr/share/nginx/html',
  healthPort = 1234,
  sizeLimit = '1Gi',
}: GitSyncOptions): Sidecar {
  const [, folder, link] = /^(\/.*[^/])\/([^/]+)$/.exec(path) ?? [];
  if (folder === undefined || link === undefined)
    throw new TypeError(`path is '${path}': it is an absolute path with a folder above it, such as /srv/html`);
  const health = { httpGet: { path: '/', port: healthPort } };
  return sidecar(
    {
      name,
      image,
      args: [
        `--repo=${repo}`,
        `--ref=${ref}`,
        '--depth=1',
        '--root=/git',
        `--link=${link}`,
        // It ends at the first failure by default, and a Pod whose sidecar starts anew is not ready.
        ...(once ? ['--one-time'] : [`--period=${period}`, '--max-failures=-1', `--http-bind=:${healthPort}`]),
      ],
      ...(credentials !== undefined && { env: credentialsOf(credentials) }),
      ...(!once && {
        ports: [{ containerPort: healthPort }],
        startupProbe: { ...health, periodSeconds: 1, failureThreshold: 120 },
        livenessProbe: health,
      }),
      volumeMounts: [
        { name, mountPath: '/git' },
        { name: `${name}-tmp`, mountPath: '/tmp' },
      ],
      resources,
      securityContext: restricted(65533),
    },
    {
      ...(once && { runs: 'once' }),
      volumes: [
        { name, emptyDir: { sizeLimit } },
        { name: `${name}-tmp`, emptyDir: { sizeLimit: '64Mi' } },
      ],
      main: { volumeMounts: [{ name, mountPath: folder, readOnly: true }] },
    },
  );
}

function credentialsOf(name: Reference): EnvVar[] {
  return ['username', 'password'].map((key) => ({
    name: `GITSYNC_${key.toUpperCase()}`,
    valueFrom: { secretKeyRef: { name, key } },
  }));
}
