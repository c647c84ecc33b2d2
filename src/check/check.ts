import type { ObjectMeta } from '../kubernetes/api';
import { copyAppArmorProfiles } from '../kubernetes/app-armor';
import { setDefaults } from '../kubernetes/defaults';
import { dropDisabledFields } from '../kubernetes/feature-gates';
import { defaultKubernetesVersion, minorOf, type KubernetesVersion } from '../kubernetes/version';
import { admitAfterValidation, admitBeforeValidation } from './admission';
import { judgeCustomResource } from './custom-resource';
import { decode } from './decode';
import type { Diagnostic } from './diagnostic';
import { codeOf, fixOf } from './fix';
import { inItem, listItems } from './list';
import { podOf, type PodOf } from './pod-of';
import { checkPodSecurity } from './pod-security';
import type { PodSecurityLevel } from './pod-security/level';
import type { FieldError, Review } from './review';
import { judgePod } from './judge-pod';
import { saysTheSame } from './runtime/port-clash';
import { validateUpdate } from './update';
import { refusalOf } from './update/identity';
import { changesImages } from './update/pod';
import { putOnto } from './update/put-onto';
import { warnOfUpdate } from './update/warn';
import { validators } from './validate';
import { warn } from './warn';

/** How a manifest is judged. */
export interface CheckOptions {
  /** The Kubernetes version whose API server judges. @default '1.28' */
  readonly kubernetes?: KubernetesVersion;
  /** The Pod Security Standard that Pods must meet. @default none */
  readonly podSecurity?: PodSecurityLevel;
  /** True: judge as `fieldValidation=Ignore` does, where unknown fields are dropped without a word. @default false */
  readonly lenient?: boolean;
  /** True: say also what good practice asks for (source `practice`). @default false */
  readonly practice?: boolean;
  /** Codes of runtime and practice rules to leave out, each with a reason: `port-clash: both use SO_REUSEPORT`. @default none */
  readonly allow?: readonly string[];
  /** CustomResourceDefinitions by which custom resources are judged; `checkYaml` finds those of its text. @default none */
  readonly definitions?: readonly unknown[];
}

/**
 * What the API server would answer to the creation of this object, and what the node would then fail on.
 * Of a `kind: List` each item is judged.
 */
export function check(manifest: unknown, options: CheckOptions = {}): Diagnostic[] {
  const items = listItems(manifest);
  return items
    ? items.flatMap((item, i) => checkObject(item, options).map((diagnostic) => inItem(diagnostic, i)))
    : checkObject(manifest, options);
}

function checkObject(manifest: unknown, options: CheckOptions): Diagnostic[] {
  const minor = minorOf(options.kubernetes ?? defaultKubernetesVersion);
  const { kind, object, diagnostics, unread } = decode(manifest, minor, options.lenient);
  if (kind === undefined || object === undefined) {
    const custom = judgeCustomResource(manifest, options.definitions ?? [], minor, options.lenient ?? false);
    if (!custom) return diagnostics;
    const { refused, review } = custom;
    return [...refused, ...told(review, refused.length > 0, none, undefined)];
  }
  const review: Review = { minor, errors: [], warnings: [] };
  // A new object gets an id of its own, whatever is written.
  delete metaOf(object).uid;
  setDefaults(kind, object, minor);
  const pod = podOf(kind, object);
  // The node's view comes first: it tells of a field that this version is about to drop.
  const onTheNode = pod ? judgePod(pod, minor, options.practice ?? false, options.allow ?? []) : [];
  dropDisabledFields(kind, object, minor);
  validators[kind]?.(object as never, review);
  const isValid = review.errors.length === 0;
  if (isValid) warn(kind, object, review);
  const forbidden = admitBeforeValidation(kind, object) ?? (isValid ? admitAfterValidation(kind, object) : undefined);
  if (forbidden) diagnostics.push(diagnostics.length > 0 ? { ...forbidden, later: true } : forbidden);
  const warnings = review.warnings.filter((warning) => !onTheNode.some((one) => saysTheSame(one, warning)));
  append(diagnostics, told({ ...review, warnings }, diagnostics.length > 0, unread, pod));
  if (pod && options.podSecurity) append(diagnostics, checkPodSecurity(pod, options.podSecurity, minor));
  append(diagnostics, onTheNode);
  return diagnostics;
}

/** What the API server would answer to the update of `before` to `after`. */
export function checkUpdate(before: unknown, after: unknown, options: CheckOptions = {}): Diagnostic[] {
  const minor = minorOf(options.kubernetes ?? defaultKubernetesVersion);
  const old = decode(before, minor, options.lenient);
  const next = decode(after, minor, options.lenient);
  if (old.kind === undefined || old.object === undefined) return old.diagnostics;
  if (next.kind === undefined || next.object === undefined) return next.diagnostics;
  const refusal = refusalOf([old.kind, next.kind], metaOf(old.object), metaOf(next.object));
  if (refusal !== undefined) return [...next.diagnostics, refusal];
  const { kind } = next;
  const review: Review = { minor, errors: [], warnings: [] };
  const stored = settled(kind, structuredClone(old.object), minor, false);
  if (kind === 'v1/Pod') copyAppArmorProfiles(stored, minor);
  const updated = settled(kind, putOnto({ ...stored }, { ...old.object }, { ...next.object }), minor, true);
  validateUpdate(kind, stored, updated, review);
  if (review.errors.length === 0) warnOfUpdate(kind, stored, updated, review);
  const pod = podOf(kind, updated);
  const diagnostics = sent(next.diagnostics, before, after);
  append(diagnostics, told({ ...review, errors: distinct(review.errors) }, diagnostics.length > 0, next.unread, pod));
  if (pod && options.podSecurity && (kind !== 'v1/Pod' || changesImages(stored, updated))) {
    append(diagnostics, checkPodSecurity(pod, options.podSecurity, minor));
  }
  return diagnostics;
}

const none: ReadonlySet<string> = new Set();

/** As `push(...)`, for lists of any length. */
function append(diagnostics: Diagnostic[], more: readonly Diagnostic[]): void {
  for (const diagnostic of more) diagnostics.push(diagnostic);
}

const firstName = /^[^.[]*/;

/** The faults of a manifest, but for the unknown fields of sections (`metadata`, `spec`) that are as they were before. */
function sent(faults: readonly Diagnostic[], before: unknown, after: unknown): Diagnostic[] {
  return faults.filter(({ code, field }) => {
    if (code !== 'unknown-field') return true;
    const section = firstName.exec(field)![0];
    const written = jsonOf(before, section);
    return written === undefined || written !== jsonOf(after, section);
  });
}

function jsonOf(manifest: unknown, section: string): string | undefined {
  try {
    return JSON.stringify((manifest as Record<string, unknown>)[section], byKey);
  } catch {
    return undefined;
  }
}

/** Fields in one order, whatever theirs was. */
function byKey(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const metaOf = (object: { metadata?: ObjectMeta }): ObjectMeta => object.metadata ?? {};

/** The object with its defaults, without what the version knows but does not use. */
function settled(kind: string, object: object, minor: number, isUpdate: boolean): object {
  setDefaults(kind, object, minor, isUpdate);
  dropDisabledFields(kind, object, minor, isUpdate);
  return object;
}

/** Each error once: the server says some of an update several times, as it judges them at several places. */
function distinct(errors: readonly FieldError[]): FieldError[] {
  const seen = new Set<string>();
  return errors.filter(({ field, reason, message }) => {
    const key = `${field}\n${reason}\n${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * What the server says of a decoded object. Where decoding refused the manifest already, it would say so only later,
 * and nothing of the fields whose value was not read.
 */
function told(
  { errors, warnings }: Review,
  isRefused: boolean,
  unread: ReadonlySet<string>,
  pod: PodOf | undefined,
): Diagnostic[] {
  const later = isRefused ? { later: true as const } : {};
  const diagnostics: Diagnostic[] = [];
  for (const error of errors) {
    if (unread.has(error.field)) continue;
    const fix = fixOf(error, pod);
    diagnostics.push({
      code: codeOf[error.reason],
      severity: 'error',
      source: 'api-server',
      ...error,
      ...(fix === undefined ? {} : { fix }),
      ...later,
    });
  }
  // The server says the same thing once, and leaves out what the header of a response cannot hold.
  for (const message of new Set(warnings)) {
    if (controlCharacter.test(message)) continue;
    diagnostics.push({
      code: 'api-server-warning',
      severity: 'warning',
      source: 'api-server',
      field: fieldIn(message),
      message,
      ...later,
    });
  }
  return diagnostics;
}

const controlCharacter = /\p{Cc}/u;

/** The field with which most warnings begin: `spec.volumes[0].gitRepo: deprecated in v1.11`. */
function fieldIn(warning: string): string {
  return /^[a-z][\w.[\]/-]*(?=: )/i.exec(warning)?.[0] ?? '';
}
