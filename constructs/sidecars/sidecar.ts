import type { Container, ContainerPort, ResourceRequirements, Volume, VolumeMount } from '../api';

/** Where a sidecar keeps what it needs of its Pod. No field of the container: it is never rendered. */
export const needs: unique symbol = Symbol.for('podwright.needs');

/** The volume of nginx's configuration, `/etc/nginx/conf.d`. */
export const nginxConfig = 'nginx-config';

/** What a sidecar needs of its Pod. */
export interface Needs {
  /** Volumes: sidecars that ask for the same one share it, and one that the Pod writes itself stands. */
  readonly volumes?: readonly Volume[];
  /**
   * Texts by the names of their files, in a volume each by its name: a ConfigMap beside the Pod. Its hash stands in an
   * annotation `checksum/VOLUME` of the Pod, so that a change rolls out.
   */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What is added to the main container. */
  readonly main?: { readonly volumeMounts?: readonly VolumeMount[]; readonly ports?: readonly ContainerPort[] };
  /** Files of `/etc/nginx/conf.d`, in an NginxPod. */
  readonly nginx?: Readonly<Record<string, string>>;
  /** Annotations of the Pod. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Whether its processes and those of the main container see one another. */
  readonly shareProcessNamespace?: true;
  /** Whether it runs as the user of the main container, so that it may signal it. */
  readonly sameUser?: true;
  /** The name of its port that stands before the main container: `expose` targets it. */
  readonly entrance?: string;
  /** The port of localhost to which it passes requests on: the main container's, or that of another sidecar. */
  readonly upstream?: number;
  /** The volume of `files` whose changes it brings to the main container: they need no new Pod. */
  readonly reloads?: string;
  /** `first`: before the other sidecars, and stopped after them. `once`: before the main container, to its end. */
  readonly runs?: 'first' | 'once';
}

/**
 * A container, and what it needs of its Pod. Any field can be written anew, and its needs stay:
 * `{ ...sidecars.logShipper(), imagePullPolicy: 'Always' }`.
 */
export interface Sidecar extends Container {
  readonly [needs]: Needs;
}

/** What every sidecar of the catalogue takes. */
export interface SidecarOptions {
  /** The container's name. */
  readonly name?: string;
  /** The image, by tag or digest. @default one that is known to work, pinned to its version */
  readonly image?: string;
  /** CPU and memory. @default requests that fit a quiet Pod, and a limit of memory */
  readonly resources?: ResourceRequirements;
}

/** A sidecar of these two. */
export function sidecar(container: Container, what: Needs = {}): Sidecar {
  return { ...container, [needs]: what };
}

/** What a container needs of its Pod: nothing, if it is a plain one. */
export function needsOf(container: Container & { readonly [needs]?: Needs }): Needs | undefined {
  return container[needs];
}
