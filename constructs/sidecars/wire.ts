import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { knownImage } from '../../src/check/runtime/known-images';
import { defaultKubernetesVersion, minorOf } from '../../src/kubernetes/version';
import type { Container, ContainerPort, ObjectMeta, PodSpec, Volume } from '../api';
import { beside, type ConfigMapManifest } from '../beside';
import { entrances } from '../entrance';
import { manifest, type PodManifest } from '../pod-base';
import type { Target } from '../target';
import { needs, needsOf, nginxConfig, type Needs } from './sidecar';

/** How sidecars run. */
export interface SidecarMode {
  /**
   * `native`: init containers that are restarted always; they start before the main container and end after it.
   * `regular`: containers beside the main one.
   * See https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
   *
   * @default native from Kubernetes 1.29 on, regular below: 1.28 has native ones only behind a feature gate
   */
  readonly sidecarMode?: 'native' | 'regular';
}

/** Who needs something of the Pod, in the words of an error. */
interface Party {
  readonly called: string;
  readonly needs: Needs;
}

/** A main container, its sidecars, and what else there is of the Pod. */
interface Parts extends Omit<PodSpec, 'containers'>, Target, SidecarMode {
  readonly metadata?: ObjectMeta | undefined;
  readonly main: Container;
  readonly sidecars: readonly Container[];
}

/**
 * The manifest of a Pod in which a main container, its sidecars and others have what they need.
 * @param name what the ConfigMaps beside the Pod are named after
 * @throws if two of them cannot both have what they need
 */
export function wire(
  {
    metadata,
    main,
    sidecars,
    kubernetes = defaultKubernetesVersion,
    sidecarMode = minorOf(kubernetes) >= 29 ? 'native' : 'regular',
    ...spec
  }: Parts,
  name: string | undefined = metadata?.name,
  others: readonly Party[] = [],
): PodManifest {
  const helpers = [...sidecars].sort((a, b) => rank(a) - rank(b));
  const parties = [...others, ...helpers.flatMap(partyOf)];
  refuseWithoutNginx(parties);
  refuseDeafUpstream(main, helpers);
  refuseFixedMounts(main, parties);
  const files = filesOf(parties, spec.volumes ?? []);
  const configMaps = new Map(
    [...files].map(([volume, data]) => [volume, configMap(nameOf(name, volume), metadata?.namespace, data)]),
  );
  const whole = {
    ...spec,
    ...withVolumes(spec.volumes, parties, configMaps),
    ...withSharedProcesses(spec, parties),
  };
  const container = withMounts(withPorts(main, parties), parties);
  const regular: Container[] = [container];
  const init: Container[] = [...(spec.initContainers ?? [])];
  for (const helper of helpers) {
    const { runs, sameUser } = needsOf(helper) ?? {};
    const one = withoutNeeds(sameUser ? asUserOf(container, spec, helper) : helper);
    if (runs === 'once') init.push(one);
    else if (sidecarMode === 'native') init.push({ ...one, restartPolicy: 'Always' });
    else regular.push(one);
  }
  const doors = parties.flatMap((party) => party.needs.entrance ?? []);
  const annotations = { ...annotationsOf(parties), ...hashesOf(files, parties) };
  return {
    ...manifest(annotated(metadata, annotations), {
      ...whole,
      ...(init.length > 0 || spec.initContainers ? { initContainers: init } : {}),
      containers: regular,
    }),
    ...(doors.length > 0 && { [entrances]: doors }),
    ...(configMaps.size > 0 && { [beside]: Object.fromEntries(configMaps) }),
  };
}

function rank(container: Container): number {
  return needsOf(container)?.runs === 'first' ? 0 : 1;
}

function partyOf(container: Container): Party[] {
  const what = needsOf(container);
  return what ? [{ called: `sidecar '${container.name}'`, needs: what }] : [];
}

function withoutNeeds(container: Container & { readonly [needs]?: Needs }): Container {
  if (!container[needs]) return container;
  const { [needs]: _needs, ...plain } = container;
  return plain;
}

/** What each party asks for, by its key: who asks for a key that is taken must ask for the same. */
class Claims<Value> {
  private readonly taken = new Map<string, { readonly by: string; readonly value: Value }>();

  constructor(private readonly what: (key: string) => string) {}

  /** Whether the key is new. */
  add(key: string, value: Value, by: string): boolean {
    const holder = this.taken.get(key);
    if (!holder) this.taken.set(key, { by, value });
    else if (!isDeepStrictEqual(holder.value, value))
      throw new TypeError(
        `${holder.by} and ${by} do not agree on ${this.what(key)}: ${shown(holder.value)} and ${shown(value)}`,
      );
    return !holder;
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function refuseWithoutNginx(parties: readonly Party[]): void {
  const asking = parties.find((party) => party.needs.nginx);
  if (!asking || parties.some(({ needs: { files = {} } }) => Object.hasOwn(files, nginxConfig))) return;
  throw new TypeError(
    `${asking.called} needs a server in nginx's configuration, and that is not made here: use an NginxPod and its config, or write the server yourself and tell the sidecar its address`,
  );
}

/** The files that are asked for, by their volumes: those that the Pod does not write itself. */
function filesOf(parties: readonly Party[], written: readonly Volume[]): Map<string, Map<string, string>> {
  const files = new Map<string, Map<string, string>>();
  const claims = new Claims<string>((key) => `the file ${key}`);
  for (const { called, needs: what } of parties)
    for (const [volume, texts] of Object.entries({ ...what.files, ...(what.nginx && { [nginxConfig]: what.nginx }) })) {
      if (written.some(({ name }) => name === volume)) continue;
      const folder = files.get(volume) ?? new Map<string, string>();
      files.set(volume, folder);
      for (const [file, text] of Object.entries(texts))
        if (claims.add(`${volume}/${file}`, text, called)) folder.set(file, text);
    }
  return files;
}

function nameOf(name: string | undefined, volume: string): string {
  if (name !== undefined) return `${name}-${volume}`;
  throw new TypeError(`a Pod has a name where a ConfigMap is made beside it: metadata: { name }`);
}

function configMap(name: string, namespace: string | undefined, data: Map<string, string>): ConfigMapManifest {
  const metadata = { name, ...(namespace !== undefined && { namespace }) };
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: Object.fromEntries(data) };
}

function withVolumes(
  written: readonly Volume[] = [],
  parties: readonly Party[],
  configMaps: ReadonlyMap<string, ConfigMapManifest>,
): { readonly volumes?: readonly Volume[] } {
  const claims = new Claims<Volume>((name) => `volume '${name}'`);
  const volumes = [
    ...written,
    ...[...configMaps].map(([name, { metadata }]): Volume => ({ name, configMap: { name: metadata.name } })),
  ];
  const there = new Set(volumes.map(({ name }) => name));
  for (const { called, needs: what } of parties)
    for (const volume of what.volumes ?? [])
      if (!there.has(volume.name) && claims.add(volume.name, volume, called)) volumes.push(volume);
  return volumes.length > 0 ? { volumes } : {};
}

function withSharedProcesses(spec: Partial<PodSpec>, parties: readonly Party[]): { shareProcessNamespace?: true } {
  const sharing = parties.find((party) => party.needs.shareProcessNamespace);
  if (!sharing) return {};
  if (spec.shareProcessNamespace === false)
    throw new TypeError(`${sharing.called} needs shareProcessNamespace: true, and the Pod has false`);
  return { shareProcessNamespace: true };
}

function withMounts(main: Container, parties: readonly Party[]): Container {
  const claims = new Claims<object>((path) => `what is mounted at ${path} in container '${main.name}'`);
  for (const mount of main.volumeMounts ?? []) claims.add(mount.mountPath, mount, `container '${main.name}'`);
  const added = parties.flatMap(({ called, needs: what }) =>
    (what.main?.volumeMounts ?? [])
      .filter((mount) => claims.add(mount.mountPath, mount, called))
      .map((mount) => ({ mount, called })),
  );
  for (const outer of added) {
    const inner = added.find(({ mount }) => mount.mountPath.startsWith(`${outer.mount.mountPath}/`));
    if (outer.mount.readOnly && inner)
      throw new TypeError(
        `${outer.called} and ${inner.called} do not agree on what is mounted at ${inner.mount.mountPath} in container '${main.name}': it is a part of ${outer.mount.mountPath}, which is read-only`,
      );
  }
  if (added.length === 0) return main;
  return { ...main, volumeMounts: [...(main.volumeMounts ?? []), ...added.map(({ mount }) => mount)] };
}

function withPorts(main: Container, parties: readonly Party[]): Container {
  const claims = new Claims<ContainerPort>((port) => `port ${port} of container '${main.name}'`);
  const ports = main.ports ?? [];
  const added = parties.flatMap(({ called, needs: what }) =>
    (what.main?.ports ?? []).filter(
      (port) =>
        !ports.some(({ containerPort }) => containerPort === port.containerPort) &&
        claims.add(String(port.containerPort), port, called),
    ),
  );
  return added.length > 0 ? { ...main, ports: [...ports, ...added] } : main;
}

/** Who passes requests on does so to a port that is declared, where the main container declares any. */
function refuseDeafUpstream(main: Container, helpers: readonly Container[]): void {
  const [port] = main.ports ?? [];
  if (!port) return;
  const declared = [main, ...helpers].flatMap(({ ports = [] }) => ports.map(({ containerPort }) => containerPort));
  for (const helper of helpers) {
    const upstream = needsOf(helper)?.upstream;
    if (upstream !== undefined && !declared.includes(upstream))
      throw new TypeError(
        `sidecar '${helper.name}' passes requests on to port ${upstream}, which no container declares: write upstreamPort: ${port.containerPort}, that of container '${main.name}', or declare it there`,
      );
  }
}

/** Who brings changes to a container needs the whole folder there: the kubelet does not update a `subPath`. */
function refuseFixedMounts(main: Container, parties: readonly Party[]): void {
  for (const { called, needs: what } of parties)
    for (const { name, subPath, subPathExpr } of main.volumeMounts ?? [])
      if (name === what.reloads && (subPath ?? subPathExpr ?? '') !== '')
        throw new TypeError(
          `${called} brings what changes in volume '${name}', and container '${main.name}' mounts a subPath of it, which stays as it was: mount the whole volume as a folder`,
        );
}

/** The user who may signal the main container is the main container's own. */
function asUserOf(main: Container, spec: Partial<PodSpec>, helper: Container): Container {
  const user =
    main.securityContext?.runAsUser ?? spec.securityContext?.runAsUser ?? knownImage(main.image)?.user ?? 'unknown';
  if (typeof user === 'string')
    throw new TypeError(
      `sidecar '${helper.name}' signals container '${main.name}' as its user, whose UID is not known: write securityContext: { runAsUser } there`,
    );
  return {
    ...helper,
    securityContext: { ...helper.securityContext, runAsUser: user, runAsGroup: user, runAsNonRoot: user !== 0 },
  };
}

function annotationsOf(parties: readonly Party[]): Record<string, string> {
  const claims = new Claims<string>((key) => `annotation ${key}`);
  const annotations = parties.flatMap(({ called, needs: what }) =>
    Object.entries(what.annotations ?? {}).filter(([key, value]) => claims.add(key, value, called)),
  );
  return Object.fromEntries(annotations);
}

/** The hashes of files that are read once, at the start: another hash makes another Pod. */
function hashesOf(files: ReadonlyMap<string, ReadonlyMap<string, string>>, parties: readonly Party[]) {
  const reloaded = new Set(parties.map((party) => party.needs.reloads));
  return Object.fromEntries(
    [...files]
      .filter(([volume]) => !reloaded.has(volume))
      .map(([volume, texts]) => [`checksum/${volume}`, hash(JSON.stringify([...texts].sort()))]),
  );
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Metadata with more annotations. What is written stands. */
function annotated(metadata: ObjectMeta | undefined, annotations: Record<string, string>): ObjectMeta | undefined {
  if (Object.keys(annotations).length === 0) return metadata;
  return { ...metadata, annotations: { ...annotations, ...metadata?.annotations } };
}
