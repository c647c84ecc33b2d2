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
  /** Those of them that the image declares as volumes. */
  readonly volumes: readonly string[];
  /** The image that does the same as another user than root, where there is one. */
  readonly unprivileged?: string;
}

const image = (
  user: number | string,
  ports: readonly number[] = [],
  writes: readonly string[] = [],
  volumes: readonly string[] = [],
): KnownImage => ({ user, ports, writes: [...writes, ...volumes], volumes });

// Sources: the images' Dockerfiles (USER, EXPOSE, VOLUME and the default configuration).
const knownImages: ReadonlyMap<string, KnownImage> = new Map([
  [
    'docker.io/library/nginx',
    { ...image(0, [80], ['/var/cache/nginx', '/var/run']), unprivileged: 'nginxinc/nginx-unprivileged' },
  ],
  ['docker.io/nginxinc/nginx-unprivileged', image(101, [8080], ['/tmp'])],
  ['docker.io/library/httpd', image(0, [80], ['/usr/local/apache2/logs'])],
  ['docker.io/library/caddy', image(0, [80, 443], ['/data', '/config'])],
  ['docker.io/library/traefik', image(0, [80])],
  ['docker.io/library/haproxy', image('haproxy')],
  ['docker.io/library/redis', image(0, [6379], [], ['/data'])],
  ['docker.io/library/memcached', image('memcache', [11211])],
  ['docker.io/library/postgres', image(0, [5432], ['/var/run/postgresql'], ['/var/lib/postgresql/data'])],
  ['docker.io/library/mysql', image(0, [3306], ['/var/run/mysqld'], ['/var/lib/mysql'])],
  ['docker.io/library/mariadb', image(0, [3306], ['/run/mysqld'], ['/var/lib/mysql'])],
  ['docker.io/library/mongo', image(0, [27017], ['/tmp'], ['/data/db', '/data/configdb'])],
  ['docker.io/library/rabbitmq', image(0, [5672], [], ['/var/lib/rabbitmq'])],
  ['docker.io/library/busybox', image(0)],
  ['docker.io/library/alpine', image(0)],
  ['docker.io/library/ubuntu', image(0)],
  ['docker.io/library/debian', image(0)],
  ['docker.io/library/node', image(0)],
  ['docker.io/library/python', image(0)],
  ['docker.io/library/golang', image(0)],
  ['docker.io/prom/prometheus', image('nobody', [9090], [], ['/prometheus'])],
  ['docker.io/nginx/nginx-prometheus-exporter', image(1001, [9113])],
]);

/** What is known of the image that a reference names, whatever its tag or digest. */
export function knownImage(reference: string | undefined): KnownImage | undefined {
  return lookedUp(reference ?? '');
}

const lookedUp = remembered((reference) => {
  const parsed = parseImageReference(reference);
  return parsed && knownImages.get(`${parsed.registry}/${parsed.repository}`);
});
