import { join } from 'node:path';
import type { PodOf } from '../../check/pod-of';
import type { Container, ContainerPort, Pod, SecurityContext, Volume, VolumeMount } from '../../kubernetes/api';
import { parseImageReference } from '../../kubernetes/image-reference';
import { InputError } from '../check/files';
import type { Self } from './downward';
import { environmentOf, expand } from './env';
import { notesOn } from './notes';
import type { Store } from './store';
import { volumesOf, type Folder } from './volumes';

/** A port of this machine that leads to one of the Pod. */
export interface PublishedPort {
  readonly host: number;
  readonly container: number;
}

/** What podman is told to run. */
export interface Plan {
  /** The Pod's name. */
  readonly name: string;
  /** The Pod for `podman kube play`. */
  readonly manifest: Pod;
  /** The containers that run side by side, the Pod's own first. */
  readonly running: readonly Planned[];
  /** The init containers, in their order. */
  readonly init: readonly Planned[];
  /** The volumes that must be there before: folders below the given one, and folders in those. */
  readonly folders: readonly Folder[];
  readonly subFolders: readonly string[];
  /** What is otherwise than in a cluster. */
  readonly notes: readonly string[];
}

/** A container as it will run. */
export interface Planned {
  readonly container: Container;
  /** The image as the node reads it: `docker.io/library/nginx:latest` for `nginx`. */
  readonly image: string;
  /** Whether it is started again: when it has ended, when it has failed, or never. */
  readonly restartPolicy: string;
  /** Whether it is a native sidecar, which ends when the others have. */
  readonly isSidecar: boolean;
}

/** How a Pod is to be run. */
export interface PlanOptions {
  /** The folder in which volumes stand. */
  readonly folder: string;
  readonly ports: readonly PublishedPort[];
}

/**
 * What podman is told of a Pod: references are resolved, volumes are folders, and the rest is left to `podwright run`.
 * @throws InputError if a ConfigMap, a Secret or a key is missing, or a mount leads out of its volume
 */
export function planPod({ kind, owner, meta, spec }: PodOf, store: Store, { folder, ports }: PlanOptions): Plan {
  const name = meta.name ?? owner.name ?? `${meta.generateName ?? owner.generateName ?? 'pod-'}local`;
  const self: Self = { metadata: { ...meta, name }, spec };
  const notes = kind === 'v1/Pod' ? [] : [`${kind.split('/').pop()} ${name}: one Pod of its template here`];
  const tell = (note: string) => void notes.push(note);
  const { folders, podmans } = volumesOf(spec, self, store, tell);
  const volumes: Volume[] = [...podmans];
  const subFolders: string[] = [];
  for (const { volume } of folders) volumes.push(hostPath(volume, join(folder, volume)));

  const isSidecar = (container: Container) => container.restartPolicy === 'Always';
  const planned = (container: Container, restartPolicy: string): Planned => ({
    container: containerFor(container),
    image: imageOf(container),
    restartPolicy,
    isSidecar: isSidecar(container),
  });
  const initContainers = spec.initContainers ?? [];
  const running = [
    ...(spec.containers ?? []).map((one) => planned(one, spec.restartPolicy ?? 'Always')),
    ...initContainers.filter(isSidecar).map((one) => planned(one, 'Always')),
  ];
  const init = initContainers.filter((one) => !isSidecar(one)).map((one) => planned(one, 'Never'));
  publish(running[0]?.container, ports);

  const { hostNetwork, hostPID, hostIPC, hostname, hostAliases, dnsConfig, shareProcessNamespace } = spec;
  return {
    name,
    manifest: {
      apiVersion: 'v1',
      kind: 'Pod',
      // Podman would remove init containers when they are done, and their logs with them.
      metadata: { name, annotations: { 'io.podman.annotations.init.container.type': 'always' } },
      spec: {
        ...defined({ hostNetwork, hostPID, hostIPC, hostname, hostAliases, dnsConfig, shareProcessNamespace }),
        // Podman starts containers again at once and for ever; `podwright run` does it as the kubelet does.
        restartPolicy: 'Never',
        volumes,
        ...(init.length > 0 && { initContainers: init.map(({ container }) => container) }),
        containers: running.map(({ container }) => container),
      },
    },
    running,
    init,
    folders,
    subFolders,
    notes: [...notes, ...notesOn(spec)],
  };

  function containerFor(container: Container): Container {
    const values = environmentOf(container, self, store, tell);
    const { command, args, workingDir, stdin, tty, resources, volumeMounts = [] } = container;
    return {
      name: container.name!,
      image: imageOf(container),
      imagePullPolicy: 'Never',
      ...(command && { command: command.map((word) => expand(word, values)) }),
      ...(args && { args: args.map((word) => expand(word, values)) }),
      env: [...values].map(([key, value]) => ({ name: key, value })),
      ...defined({ workingDir, stdin, tty, resources }),
      // Podman would publish every port of a container on this machine.
      ports: (container.ports ?? []).filter(({ hostPort }) => hostPort).map(({ name: _name, ...port }) => port),
      securityContext: securityContextOf(container),
      volumeMounts: volumeMounts.map((mount) => mountFor(mount, values)),
    };
  }

  function mountFor(mount: VolumeMount, values: ReadonlyMap<string, string>): VolumeMount {
    const { name: volume = '', mountPath, readOnly } = mount;
    const subPath = mount.subPath ?? (mount.subPathExpr && expand(mount.subPathExpr, values));
    const plain = { name: volume, mountPath: mountPath!, ...defined({ readOnly }) };
    if (!subPath) return plain;
    if (subPath.split('/').includes('..') || subPath.startsWith('/'))
      throw new InputError(`volumeMounts[${mountPath}]: subPathExpr leads out of the volume: ${subPath}`);
    const files = folders.find((one) => one.volume === volume)?.files;
    const parent = podmans.find((one) => one.name === volume);
    if (parent?.persistentVolumeClaim) {
      tell(`volumes[${volume}]: the whole volume is mounted at ${mountPath}, not ${subPath} of it`);
      return plain;
    }
    // As on a node, a file that is mounted by its path never changes: it is that of the first version.
    const path = parent?.hostPath
      ? join(parent.hostPath.path!, subPath)
      : join(folder, volume, files ? join('..1', subPath) : subPath);
    if (!parent && !files) subFolders.push(path);
    const type = files?.has(subPath) ? 'File' : 'Directory';
    const part = `sub-path-${volumes.length}`;
    volumes.push(hostPath(part, path, parent ? '' : type));
    return { ...plain, name: part };
  }

  /** What the Pod says for all its containers, and the container for itself. */
  function securityContextOf({ securityContext = {} }: Container): SecurityContext {
    const { runAsUser, runAsGroup } = spec.securityContext ?? {};
    const { capabilities, privileged, readOnlyRootFilesystem, allowPrivilegeEscalation } = securityContext;
    return defined({
      runAsUser: securityContext.runAsUser ?? runAsUser,
      runAsGroup: securityContext.runAsGroup ?? runAsGroup,
      capabilities,
      privileged,
      readOnlyRootFilesystem,
      allowPrivilegeEscalation,
    });
  }
}

/** The image as the kubelet reads it. */
function imageOf({ image = '' }: Container): string {
  const reference = parseImageReference(image);
  if (!reference) return image;
  const { registry, repository, tag, digest } = reference;
  return `${registry}/${repository}${digest ? `@${digest}` : `:${tag ?? 'latest'}`}`;
}

function hostPath(name: string, path: string, type = 'Directory'): Volume {
  return { name, hostPath: { path, type } };
}

function publish(container: Container | undefined, ports: readonly PublishedPort[]): void {
  container?.ports?.push(
    ...ports.map(({ host, container: containerPort }): ContainerPort => ({
      containerPort,
      hostPort: host,
      hostIP: '127.0.0.1',
    })),
  );
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
