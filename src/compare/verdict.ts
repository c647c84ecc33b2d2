import { check, checkUpdate } from '../check/check';
import type { Diagnostic } from '../check/diagnostic';
import type { KubernetesVersion } from '../kubernetes/version';
import { grownClaim } from './claim';
import { idOf } from './identity';
import { effectOf, type Effect } from './pods-affected';
import { isHidden } from './secret';
import type { Settled } from './settled';

/**
 * What becomes of an object: `refused` where no cluster of the version takes the new one, `replaced` where it takes it
 * only after the old one is deleted, `later` where the Pods there are stay as they are.
 */
export type Outcome =
  'created' | 'removed' | 'updated' | 'rolled-out' | 'later' | 'replaced' | 'refused' | 'not-judged';

/** What a cluster does with the change of an object. */
export interface Verdict {
  readonly outcome: Outcome;
  /** The same in words: `new Pods will be rolled out`. */
  readonly text: string;
  /** Why the API server refuses, in its words; empty where it does not. */
  readonly reasons: readonly string[];
}

const verdict = (outcome: Outcome, text: string, reasons: readonly string[] = []): Verdict => ({
  outcome,
  text,
  reasons,
});

const refused = (reasons: readonly string[]) => verdict('refused', 'refused by the API server', reasons);

export const removed = verdict('removed', 'removed');

/** Of an object that was not there before. */
export function verdictOfNew(after: unknown, kubernetes: KubernetesVersion): Verdict {
  const errors = reasonsOf(check(after, { kubernetes }), after);
  return errors.length > 0 ? refused(errors) : verdict('created', 'created');
}

/** Of an object that changed. */
export function verdictOfUpdate(
  before: unknown,
  after: unknown,
  settled: Settled,
  kubernetes: KubernetesVersion,
): Verdict {
  const judged = check(after, { kubernetes });
  const errors = reasonsOf(judged, after);
  if (errors.length > 0) return refused(errors);
  if (judged.some(({ code }) => code === 'not-judged'))
    return verdict('not-judged', `not judged: no kind of Kubernetes ${kubernetes} itself`);
  const [old, now] = [idOf(before), idOf(after)];
  if (old.apiVersion !== now.apiVersion)
    return verdict('not-judged', `not judged: the API server converts it from ${old.apiVersion} to ${now.apiVersion}`);
  if (now.name.endsWith('*')) return verdict('created', 'created once more, under a new name');
  if (reasonsOf(check(before, { kubernetes }), before).length > 0)
    return verdict('created', 'created: what was there before is refused by the API server');
  const refusalsFrom = (one: unknown) => reasonsOf(checkUpdate(one, after, { kubernetes }), after);
  const refusals = refusalsFrom(before);
  const grown = grownClaim(before, after);
  if (grown && refusalsFrom(grown).length === 0)
    return verdict('updated', 'applied in place once it is bound, if its StorageClass allows volume expansion');
  if (refusals.length > 0) return verdict('replaced', 'refused by the API server: delete and create it', refusals);
  const effect = effectOf(settled);
  return effect ? verdict(...effects[effect]) : verdict('updated', 'applied in place');
}

/** Of an object that is too deep to be judged. */
export const tooDeep = verdict('not-judged', 'not judged: nested too deeply');

const effects: Readonly<Record<Effect, readonly [Outcome, string]>> = {
  'rolled-out': ['rolled-out', 'new Pods will be rolled out'],
  recreated: ['rolled-out', 'recreated: new Pods start when all old ones have ended'],
  'in-part': ['rolled-out', 'new Pods will be rolled out down to the partition; those below it stay'],
  'behind-partition': ['later', 'no Pod takes it before the partition is lowered'],
  'when-resumed': ['later', 'new Pods will be rolled out once it is no longer paused'],
  'when-deleted': ['later', 'new Pods come as old ones are deleted'],
  'when-made': ['later', 'Pods made from now on will use it'],
  'next-job': ['later', 'the next Job will use it'],
};

function reasonsOf(diagnostics: readonly Diagnostic[], manifest: unknown): string[] {
  const { kind } = idOf(manifest);
  return diagnostics
    .filter(
      ({ severity, source, later }) =>
        severity === 'error' && (source === 'schema' || source === 'api-server') && !later,
    )
    .map(({ field, message }) => {
      const words = isHidden(kind, field) ? 'its value is refused' : message;
      // The schema's words name the field themselves.
      return field === '' || words.includes(`"${field}"`) ? words : `${field}: ${words}`;
    });
}
