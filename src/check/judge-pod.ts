import type { ObjectMeta } from '../kubernetes/api';
import type { Diagnostic } from './diagnostic';
import type { PodOf } from './pod-of';
import { rules } from './rules';

/** The annotation that silences rules: their codes with a reason each, `port-clash: both use SO_REUSEPORT; no-probe`. */
const allowAnnotation = 'podwright.dev/allow';

/** What the API server accepts and the node then fails on, and where asked what good practice says. */
export function judgePod(pod: PodOf, minor: number, practice: boolean, allow: readonly string[]): Diagnostic[] {
  const silenced = silencedRules(pod.meta, allow);
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    if ((rule.source === 'practice' && !practice) || silenced.has(rule.code)) continue;
    for (const finding of rule.judge(pod, minor))
      diagnostics.push({ code: rule.code, source: rule.source, ...finding });
  }
  return diagnostics;
}

const codeOf = (text: string) => text.split(':')[0]!.trim();

const none: ReadonlySet<string> = new Set();

/** The codes of the rules that are left out for an object: those that are allowed, and those that it says itself. */
export function silencedRules({ annotations }: ObjectMeta, allow: readonly string[]): ReadonlySet<string> {
  const annotation = annotations?.[allowAnnotation];
  if (annotation === undefined && allow.length === 0) return none;
  return new Set([...allow, ...(annotation ?? '').split(';')].map(codeOf));
}
