import type { EphemeralContainer, ObjectMeta, PodSpec } from '../../kubernetes/api';
import type { PodOf } from '../pod-of';

/** A container of any kind, and the field that holds it. */
export interface PlacedContainer {
  readonly container: EphemeralContainer;
  readonly field: string;
}

/** The Pod that controls look at. */
export interface Subject {
  readonly meta: ObjectMeta;
  readonly spec: PodSpec;
  /** The fields of `meta` and `spec`. */
  readonly metaField: string;
  readonly field: string;
  /** Init containers, containers, ephemeral containers. */
  readonly containers: readonly PlacedContainer[];
  /** The Kubernetes minor whose policy judges. */
  readonly minor: number;
}

/** What a control found. */
export interface Violation {
  /** The first field that offends. */
  readonly field: string;
  /** The admission plugin's words, told as `reason (detail)`. */
  readonly reason: string;
  readonly detail: string;
  /** What to write instead. */
  readonly fix: string;
}

/** One control of the Pod Security Standards. */
export interface Control {
  /** The rule's name, and its page in `docs/rules/`. */
  readonly code: `pod-security/${string}`;
  readonly check: (pod: Subject) => Violation | undefined;
}

/** What is asked of a Pod: its metadata and spec, and the field that holds the spec. */
export type JudgedPod = Pick<PodOf, 'meta' | 'spec' | 'field'>;

export function subjectOf(pod: JudgedPod, minor: number): Subject {
  const { meta, spec, field } = pod;
  const containers: PlacedContainer[] = [];
  const place = (list: readonly EphemeralContainer[] | undefined, name: string): void =>
    list?.forEach((container, i) => containers.push({ container, field: `${field}.${name}[${i}]` }));
  place(spec.initContainers, 'initContainers');
  place(spec.containers, 'containers');
  place(spec.ephemeralContainers, 'ephemeralContainers');
  return { meta, spec, metaField: field.replace(/spec$/, 'metadata'), field, containers, minor };
}

/** Windows has no Linux capabilities, privilege escalation or seccomp: 1.25 and later do not ask for them. */
export const onWindows = (spec: PodSpec): boolean => spec.os?.name === 'windows';

/** `"a", "b"`, without escapes, as the admission plugin writes it. */
export const quotedList = (items: Iterable<string>): string => `"${[...items].join('", "')}"`;

/** `container "a"`, `containers "a", "b"` */
export const containerNames = (placed: readonly PlacedContainer[]): string =>
  `${placed.length === 1 ? 'container' : 'containers'} ${quotedList(placed.map((one) => one.container.name ?? ''))}`;

/** Those who set something: the Pod, some containers, or both. */
export const setters = (pod: boolean, placed: readonly PlacedContainer[]): string =>
  [...(pod ? ['pod'] : []), ...(placed.length > 0 ? [containerNames(placed)] : [])].join(' and ');

/** The values, each once, in order. */
export const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
