import { setDefaults } from '../kubernetes/defaults';
import { dropDisabledFields } from '../kubernetes/feature-gates';
import { defaultKubernetesVersion, minorOf, type KubernetesVersion } from '../kubernetes/version';
import { decode } from './decode';
import type { Diagnostic } from './diagnostic';
import { podOf } from './pod-of';
import { checkPodSecurity, type PodSecurityLevel } from './pod-security';
import type { Review } from './review';
import { checkRuntime } from './runtime';
import { validateUpdate } from './update';
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
}

/** What the API server would answer to the creation of this object, and what the node would then fail on. */
export function check(manifest: unknown, options: CheckOptions = {}): Diagnostic[] {
  const minor = minorOf(options.kubernetes ?? defaultKubernetesVersion);
  const { kind, object, diagnostics } = decode(manifest, minor);
  if (kind === undefined || object === undefined) return diagnostics;
  const review: Review = { minor, errors: [], warnings: [] };
  setDefaults(kind, object, minor);
  dropDisabledFields(kind, object, minor);
  validators[kind]?.(object as never, review);
  if (review.errors.length === 0) warn(kind, object, review);
  diagnostics.push(...told(review));
  const pod = podOf(kind, object);
  if (pod) {
    if (options.podSecurity) diagnostics.push(...checkPodSecurity(pod.meta, pod.spec, options.podSecurity, minor));
    diagnostics.push(...checkRuntime(pod.meta, pod.spec, pod.field, minor));
  }
  return diagnostics;
}

/** What the API server would answer to the update of `before` to `after`. */
export function checkUpdate(before: unknown, after: unknown, options: CheckOptions = {}): Diagnostic[] {
  const minor = minorOf(options.kubernetes ?? defaultKubernetesVersion);
  const old = decode(before, minor);
  const next = decode(after, minor);
  if (next.kind === undefined || next.object === undefined || old.object === undefined) return next.diagnostics;
  const review: Review = { minor, errors: [], warnings: [] };
  for (const object of [old.object, next.object]) {
    setDefaults(next.kind, object, minor);
    dropDisabledFields(next.kind, object, minor);
  }
  validateUpdate(next.kind, old.object, next.object, review);
  return [...next.diagnostics, ...told(review)];
}

function told(review: Review): Diagnostic[] {
  return [
    ...review.errors.map((error): Diagnostic => ({
      code: 'api-server',
      severity: 'error',
      source: 'api-server',
      ...error,
    })),
    ...review.warnings.map((message): Diagnostic => ({
      code: 'api-server-warning',
      severity: 'warning',
      source: 'api-server',
      field: '',
      message,
    })),
  ];
}
