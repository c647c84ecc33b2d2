import type { Construct } from 'constructs';
import { defaultKubernetesVersion, minorOf } from '../src/kubernetes/version';
import type { Container, ContainerPort, ObjectMeta, PodSpec, Volume } from './api';
import { nameBeside } from './beside';
import type { LegalPodOf } from './legal/pod';
import { agree, configNeeds, portsOf, readConfig, type NginxConfig } from './nginx/config';
import { contentOf, type NginxContent } from './nginx/content';
import { restrictedNeeds, restrictedNginx, restrictedPod, restrictedPorts } from './nginx/restricted';
import { PodBase, type PodManifest } from './pod-base';
import { needsOf, nginxConfig, type Sidecar } from './sidecars/sidecar';
import { wire, type SidecarMode } from './sidecars/wire';
import { targetOf, type Target } from './target';

/** A Pod of one nginx container: any field of a Pod, and the container as `nginx`. */
export interface NginxPodProps extends Omit<PodSpec, 'containers'>, Target, SidecarMode {
  /** Name, namespace, labels, annotations. @default a name made from the construct's path */
  readonly metadata?: ObjectMeta;
  /** The container. @default image `nginx:latest`, port 80/TCP; those of the config, or of the profile */
  readonly nginx: Container;
  /**
   * The servers, in a ConfigMap beside the Pod that is mounted at `/etc/nginx/conf.d`. A change makes a new Pod, unless
   * `sidecars.configReloader()` brings it to the old one.
   * @default the image's own
   */
  readonly config?: NginxConfig;
  /** What is served, read-only at `/usr/share/nginx/html`. @default the image's welcome page */
  readonly content?: NginxContent;
  /**
   * `restricted`: the unprivileged image on port 8080 as user 101, all that Pod Security `restricted` asks for, a
   * read-only root, no token, probes, resources, and a stop that loses no request.
   * @default none: nothing is added
   */
  readonly profile?: 'restricted';
  /** What helps nginx: containers, and sidecars of the catalogue. @default none */
  readonly sidecars?: readonly (Container | Sidecar)[];
}

/**
 * The manifest of a Pod that runs nginx.
 * @param name what ConfigMaps beside the Pod are named after. @default the Pod's name
 * @throws if the config cannot be read or does not agree with the ports, or if sidecars cannot have what they need
 */
export function nginxPod<const Props>(props: LegalPodOf<Props, NginxPodProps, 'nginx'>, name?: string): PodManifest;
export function nginxPod(
  { nginx, config, content, profile, sidecars = [], ...pod }: NginxPodProps,
  name = pod.metadata?.name,
): PodManifest {
  if (!(nginx as unknown)) throw new TypeError('a NginxPod has one nginx container: nginx: { name }');
  const isRestricted = profile === 'restricted';
  const standard = isRestricted ? restrictedPorts : [{ containerPort: 80, protocol: 'TCP' }];
  const brought = content && contentOf(content);
  const helpers = [...(brought?.sidecar ? [brought.sidecar] : []), ...sidecars];
  if (config !== undefined && hasOwnConfig(pod))
    throw new TypeError(
      `config is a ConfigMap that is made for volume '${nginxConfig}', and the Pod has such a volume: write one of the two`,
    );
  const isMade = config !== undefined || (!hasOwnConfig(pod) && helpers.some(asksForConfig));
  const read = isMade ? readConfig(config ?? welcome(nginx.ports ?? standard)) : undefined;
  const ports = nginx.ports ?? (config !== undefined && read ? portsOf(read) : standard);
  if (read) agree(read, ports, nginx.name);
  const container: Container = { image: 'nginx:latest', ports, ...nginx };
  const parties = [
    ...(read ? [{ called: 'config', needs: configNeeds(read) }] : []),
    ...(brought?.needs ? [{ called: 'content', needs: brought.needs }] : []),
    ...(isRestricted ? [{ called: "profile 'restricted'", needs: restrictedNeeds }] : []),
  ];
  if (!isRestricted) return wire({ ...pod, main: container, sidecars: helpers }, name, parties);
  const main = restrictedNginx({ ...nginx, ports }, minorOf(pod.kubernetes ?? defaultKubernetesVersion), read);
  return wire({ ...restrictedPod, ...pod, main, sidecars: helpers }, name, parties);
}

function asksForConfig(container: Container): boolean {
  const { nginx, reloads } = needsOf(container) ?? {};
  return nginx !== undefined || reloads === nginxConfig;
}

function hasOwnConfig({ volumes = [] }: { readonly volumes?: readonly Volume[] }): boolean {
  return volumes.some(({ name }) => name === nginxConfig);
}

/** What the images of nginx serve by themselves. */
function welcome(ports: readonly ContainerPort[]): NginxConfig {
  return [{ listen: ports.map(({ containerPort }) => containerPort) }];
}

/**
 * A Pod that runs nginx.
 *
 * @example
 * new NginxPod(chart, 'nginx', { metadata: { name: 'my-nginx-pod' }, nginx: { name: 'my-nginx-container' } });
 *
 * @example
 * new NginxPod(chart, 'web', {
 *   metadata: { name: 'web', labels: { app: 'web' } },
 *   nginx: { name: 'nginx' },
 *   profile: 'restricted',
 *   config: [{ listen: 8080, location: { '/api/': { proxyPass: 'http://api' } } }],
 *   sidecars: [sidecars.logShipper(), sidecars.metricsExporter()],
 * });
 */
export class NginxPod<const Props = unknown> extends PodBase {
  constructor(scope: Construct, id: string, props: LegalPodOf<Props, NginxPodProps, 'nginx'>) {
    const plain = props as NginxPodProps;
    super(scope, id, plain, () =>
      nginxPod({ ...plain, kubernetes: targetOf(scope, plain).kubernetes }, nameBeside(scope, id, plain.metadata)),
    );
  }
}
