import { parseImageReference } from '../kubernetes/image-reference';
import { check, type CheckOptions } from './check';
import type { Diagnostic } from './diagnostic';
import { knownImage } from './runtime/known-images';

/**
 * What `check` says, for many Pods: one that differs from a Pod of which nothing was said in no more than its name, a
 * tag, the name of what it refers to, or the value of a label, an argument or a variable, is not judged again.
 */
export function findingsOf(manifest: unknown, options: CheckOptions = {}): Diagnostic[] {
  return judged('findings', manifest, options, () => check(manifest, options));
}

/** The errors among them. */
export function errorsOf(manifest: unknown, options: CheckOptions = {}): Diagnostic[] {
  return judged('errors', manifest, options, () =>
    check(manifest, options).filter(({ severity }) => severity === 'error'),
  );
}

function judged(what: string, manifest: unknown, options: CheckOptions, judge: () => Diagnostic[]): Diagnostic[] {
  const kin = kinOf(what, manifest, options);
  const known = kin === undefined ? undefined : faultless.get(kin);
  if (known?.some((one) => isAlike(one, manifest, pod))) return [];
  const found = judge();
  if (kin !== undefined && found.length === 0) remember(kin, manifest);
  return found;
}

/** Pods of which nothing was said, by what their likes have in common with them. */
const faultless = new Map<string, unknown[]>();
const mostKin = 1024;
const mostOfOneKin = 4;

/** All that is free in a Pod of no more characters cannot make another one too large. */
const longest = 10_000;

function remember(kin: string, manifest: unknown): void {
  const known = faultless.get(kin) ?? [];
  const copy = known.length < mostOfOneKin ? copyOf(manifest) : undefined;
  if (copy === undefined) return;
  if (faultless.size === mostKin) faultless.clear();
  faultless.set(kin, [...known, copy]);
}

/** The JSON of a manifest, which nobody changes later. Undefined if it is long, or none (a bigint). */
function copyOf(manifest: unknown): unknown {
  try {
    const text = JSON.stringify(manifest);
    return text.length > longest ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface PodLike {
  readonly apiVersion?: unknown;
  readonly kind?: unknown;
  readonly spec?: { readonly containers?: unknown; readonly volumes?: unknown };
}

interface ContainerLike {
  readonly image?: unknown;
  readonly command?: unknown;
  readonly args?: unknown;
}

/**
 * What Pods must have in common to be alike: what they are judged by, and their repositories. Undefined for what is no
 * Pod; where a name makes a claim, two containers run one image, words tell what an image writes, or practice is asked for, more
 * matters than is free here.
 */
function kinOf(
  what: string,
  manifest: unknown,
  { kubernetes, podSecurity, lenient, practice, allow = [] }: CheckOptions,
): string | undefined {
  const { apiVersion, kind, spec } = (manifest ?? {}) as PodLike;
  if (practice || apiVersion !== 'v1' || kind !== 'Pod' || !Array.isArray(spec?.containers)) return undefined;
  const { volumes = [] } = spec;
  if (!Array.isArray(volumes) || volumes.some((volume: { ephemeral?: unknown } | null) => volume?.ephemeral))
    return undefined;
  const containers = spec.containers as (ContainerLike | null)[];
  if (containers.some(isToldWhatToWrite)) return undefined;
  const images = containers.map((container) => repositoryOf(container?.image));
  if (images.some((image, i) => images.indexOf(image) < i)) return undefined;
  const target = `${what} ${kubernetes} ${podSecurity} ${lenient} ${allow.length > 0 ? JSON.stringify(allow) : ''}`;
  return `${target}\n${images.join('\n')}`;
}

/** Whether the words that a container starts with tell if it writes to the folders that are known of its image. */
function isToldWhatToWrite(container: ContainerLike | null): boolean {
  const { image, command, args } = container ?? {};
  if ((command ?? args) === undefined || typeof image !== 'string') return false;
  return (knownImage(image)?.writes.length ?? 0) > 0;
}

/** What is known of images is of their repositories. */
function repositoryOf(image: unknown): string {
  if (typeof image !== 'string') return '';
  const reference = parseImageReference(image);
  return reference ? `${reference.registry}/${reference.repository}` : JSON.stringify(image);
}

/** What is free at a place of a Pod, and below it. */
interface Place {
  /** The texts that may stand there: one is as legal as the other. */
  readonly free?: RegExp;
  readonly fields?: Readonly<Record<string, Place>>;
  /** Of each item of a list, or field of an object. */
  readonly each?: Place;
}

const name: Place = { free: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/ };
const labelValue: Place = { free: /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/ };
/** Without a colon there is no port in it, without a `$` no reference. */
const words: Place = { free: /^[\w ,./=@%+-]{1,256}$/ };
/** With a tag, and no digest. */
const image: Place = { free: /^[!-?A-~]+:\w[\w.-]{0,127}$/ };

const named: Place = { fields: { name } };
const env: Place = {
  each: { fields: { value: words, valueFrom: { fields: { configMapKeyRef: named, secretKeyRef: named } } } },
};
const envFrom: Place = { each: { fields: { configMapRef: named, secretRef: named } } };
const volumes: Place = {
  each: {
    fields: {
      configMap: named,
      secret: { fields: { secretName: name } },
      persistentVolumeClaim: { fields: { claimName: name } },
    },
  },
};

// What init containers run is looked at: they must end.
const pod: Place = {
  fields: {
    metadata: { fields: { name, namespace: name, labels: { each: labelValue } } },
    spec: {
      fields: {
        containers: { each: { fields: { command: { each: words }, args: { each: words }, env, envFrom, image } } },
        initContainers: { each: { fields: { env, envFrom } } },
        serviceAccountName: name,
        volumes,
      },
    },
  },
};

const nowhere: Place = {};

/** Whether two plain values are the same but for what is free. */
function isAlike(known: unknown, value: unknown, place: Place): boolean {
  if (known === value) return true;
  if (typeof known === 'string')
    return place.free !== undefined && typeof value === 'string' && place.free.test(known) && place.free.test(value);
  if (typeof known !== 'object' || typeof value !== 'object' || known === null || value === null) return false;
  if (Array.isArray(known)) return Array.isArray(value) && areItemsAlike(known, value, place);
  return isPlain(known) && isPlain(value) && areFieldsAlike(known, value, place);
}

function areItemsAlike(known: readonly unknown[], items: readonly unknown[], { each = nowhere }: Place): boolean {
  if (known.length !== items.length) return false;
  for (let i = 0; i < known.length; i++) if (!isAlike(known[i], items[i], each)) return false;
  return true;
}

/** In the same order, too. */
function areFieldsAlike(known: object, object: object, { fields, each = nowhere }: Place): boolean {
  const keys = Object.keys(known);
  const others = Object.keys(object);
  if (keys.length !== others.length) return false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const place = fields && Object.hasOwn(fields, key) ? fields[key]! : each;
    if (key !== others[i] || !isAlike(known[key as never], object[key as never], place)) return false;
  }
  return true;
}

const isPlain = (object: object) => Object.getPrototypeOf(object) === Object.prototype;
