import { check, type CheckOptions } from './check';
import type { Diagnostic } from './diagnostic';

/**
 * The errors of `check`, for the many Pods of an app: a Pod that differs from a legal one in no more than its name, a
 * tag, or the value of a label or variable is legal, and is not judged again.
 */
export function errorsOf(manifest: unknown, options: CheckOptions = {}): Diagnostic[] {
  const kin = kinOf(manifest, options);
  const known = kin === undefined ? undefined : legal.get(kin);
  if (known?.some((one) => isAlike(one, manifest, pod))) return [];
  const errors = check(manifest, options).filter(({ severity }) => severity === 'error');
  if (kin !== undefined && errors.length === 0) remember(kin, manifest);
  return errors;
}

/** Legal Pods by what their likes have in common with them. */
const legal = new Map<string, unknown[]>();
const mostKin = 1024;
const mostOfOneKin = 4;

/** All that is free in a Pod of no more characters cannot make another one too large. */
const longest = 10_000;

function remember(kin: string, manifest: unknown): void {
  const known = legal.get(kin) ?? [];
  const copy = known.length < mostOfOneKin ? copyOf(manifest) : undefined;
  if (copy === undefined) return;
  if (legal.size === mostKin) legal.clear();
  legal.set(kin, [...known, copy]);
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

/** What a Pod is judged by, but for what finds no errors in Pods (`practice`, `definitions`), and its repositories. Undefined for what is no Pod, or has a claim that is named after it. */
function kinOf(manifest: unknown, { kubernetes, podSecurity, lenient, allow = [] }: CheckOptions): string | undefined {
  const { apiVersion, kind, spec } = (manifest ?? {}) as PodLike;
  if (apiVersion !== 'v1' || kind !== 'Pod' || !Array.isArray(spec?.containers)) return undefined;
  const { volumes = [] } = spec;
  if (!Array.isArray(volumes) || volumes.some((volume: { ephemeral?: unknown } | null) => volume?.ephemeral))
    return undefined;
  let kin = `${kubernetes} ${podSecurity} ${lenient} ${allow.length > 0 ? JSON.stringify(allow) : ''}`;
  for (const container of spec.containers as ({ image?: unknown } | null)[])
    kin += `\n${repositoryOf(container?.image)}`;
  return kin;
}

/** A repository and a tag, no digest. Pods of one kin have the same repositories, and what is known of images is of these. */
const taggedImage = /^[!-?A-~]+:\w[\w.-]{0,127}$/;

function repositoryOf(image: unknown): string {
  if (typeof image !== 'string') return '';
  return taggedImage.test(image) ? image.slice(0, image.lastIndexOf(':')) : JSON.stringify(image);
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
const words: Place = { free: /^[ -~]{1,256}$/ };
const image: Place = { free: taggedImage };
const env: Place = { each: { fields: { value: words } } };

// No error depends on what containers run, but for init containers, which must end.
const pod: Place = {
  fields: {
    metadata: { fields: { name, labels: { each: labelValue } } },
    spec: {
      fields: {
        containers: { each: { fields: { command: { each: words }, args: { each: words }, env, image } } },
        initContainers: { each: { fields: { env } } },
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
