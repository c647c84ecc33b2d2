import { parseImageReference } from '../../kubernetes/image-reference';
import { remembered } from '../../kubernetes/remembered';

/** What is known of an image that many people run, from its Dockerfile. */
export interface KnownImage {
  /** The user that the image runs as where the Pod names none: a UID, or a name that the kubelet cannot judge. */
  readonly user: number | string;
  /** The ports on which its program listens by default. */
  readonly ports: readonly number[];
  /** Folders that its program must be able to write. */
  readonly writes: readonly string[];
  /** The image that does the same as another user than root, where there is one. */
  readonly unprivileged?: string;
}

const root = (ports: readonly number[] = [], writes: readonly string[] = [], unprivileged?: string): KnownImage => ({
  user: 0,
  ports,
  writes,
  ...(unprivileged === undefined ? {} : { unprivileged }),
});

// Sources: the images' Dockerfiles (USER, EXPOSE, VOLUME and the default configuration).
const knownImages: ReadonlyMap<string, KnownImage> = new Map([
  ['docker.io/library/nginx', root([80], ['/var/cache/nginx', '/var/run'], 'nginxinc/nginx-unprivileged')],
  ['docker.io/nginxinc/nginx-unprivileged', { user: 101, ports: [8080], writes: ['/tmp'] }],
  ['docker.io/library/httpd', root([80], ['/usr/local/apache2/logs'])],
  ['docker.io/library/caddy', root([80, 443], ['/data', '/config'])],
  ['docker.io/library/traefik', root([80])],
  ['docker.io/library/haproxy', { user: 'haproxy', ports: [], writes: [] }],
  ['docker.io/library/redis', root([6379], ['/data'])],
  ['docker.io/library/memcached', { user: 'memcache', ports: [11211], writes: [] }],
  ['docker.io/library/postgres', root([5432], ['/var/lib/postgresql/data', '/var/run/postgresql'])],
  ['docker.io/library/mysql', root([3306], ['/var/lib/mysql', '/var/run/mysqld'])],
  ['docker.io/library/mariadb', root([3306], ['/var/lib/mysql', '/run/mysqld'])],
  ['docker.io/library/mongo', root([27017], ['/data/db', '/data/configdb', '/tmp'])],
  ['docker.io/library/rabbitmq', root([5672], ['/var/lib/rabbitmq'])],
  ['docker.io/library/busybox', root()],
  ['docker.io/library/alpine', root()],
  ['docker.io/library/ubuntu', root()],
  ['docker.io/library/debian', root()],
  ['docker.io/library/node', root()],
  ['docker.io/library/python', root()],
  ['docker.io/library/golang', root()],
  ['docker.io/prom/prometheus', { user: 'nobody', ports: [9090], writes: ['/prometheus'] }],
  ['docker.io/nginx/nginx-prometheus-exporter', { user: 1001, ports: [9113], writes: [] }],
]);

/** What is known of the image that a reference names, whatever its tag or digest. */
export function knownImage(reference: string | undefined): KnownImage | undefined {
  return lookedUp(reference ?? '');
}

const lookedUp = remembered((reference) => {
  const image = parseImageReference(reference);
  return image && knownImages.get(`${image.registry}/${image.repository}`);
});
