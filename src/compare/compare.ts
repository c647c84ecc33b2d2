import { defaultKubernetesVersion, minorOf, type KubernetesVersion } from '../kubernetes/version';
import type { Change } from './change';
import { idOf, labelOf, type ObjectId } from './identity';
import { pairsOf, type Pair } from './pairs';
import { changesPods } from './pods-affected';
import { sameJson } from './same-json';
import { settle } from './settled';
import { compareValues, rootPlace } from './values';
import { removed, tooDeep, verdictOfNew, verdictOfUpdate, type Verdict } from './verdict';

/** What becomes of one object. */
export interface ObjectChange {
  readonly object: ObjectId;
  readonly type: 'added' | 'removed' | 'changed';
  readonly verdict: Verdict;
  /** Of an object that is there before and after; empty where only the order of lists changed. */
  readonly changes: readonly Change[];
}

/** What changes from one set of objects to another. Both lists are in the order of the objects' kinds and names. */
export interface Comparison {
  readonly kubernetes: KubernetesVersion;
  /** The objects that are added, removed, or changed in what they mean. */
  readonly objects: readonly ObjectChange[];
  /** Objects that mean what they meant, but of which the API server sees the new order of a list as a change. */
  readonly reordered: readonly ObjectChange[];
}

export interface CompareOptions {
  /** The Kubernetes version whose defaults count, and whose API server judges the update. @default '1.28' */
  readonly kubernetes?: KubernetesVersion;
}

/**
 * Compares objects in Kubernetes' terms: those of one API group, kind, namespace and name with each other,
 * lists by the keys of their items, quantities and defaults by value. Lists (`kind: List`) stand for their items.
 * Throws on nothing that a manifest can hold.
 */
export function compareObjects(
  before: readonly unknown[],
  after: readonly unknown[],
  { kubernetes = defaultKubernetesVersion }: CompareOptions = {},
): Comparison {
  const minor = minorOf(kubernetes);
  const found = pairsOf(before, after).flatMap((pair) => compareObject(pair, kubernetes, minor) ?? []);
  found.sort(
    (a, b) => inOrder(labelOf(a.object), labelOf(b.object)) || inOrder(a.object.apiVersion, b.object.apiVersion),
  );
  const isReordered = ({ type, changes }: ObjectChange) => type === 'changed' && changes.length === 0;
  return {
    kubernetes,
    objects: found.filter((change) => !isReordered(change)),
    reordered: found.filter(isReordered),
  };
}

function compareObject(
  { before, after, number }: Pair,
  kubernetes: KubernetesVersion,
  minor: number,
): ObjectChange | undefined {
  const object = { ...idOf(after ?? before), ...(number > 1 && { number }) };
  if (before === undefined) return { object, type: 'added', verdict: verdictOfNew(after, kubernetes), changes: [] };
  if (after === undefined) return { object, type: 'removed', verdict: removed, changes: [] };
  if (sameJson(before, after)) return undefined;
  try {
    const settled = settle(before, after, minor);
    const { type, zeroIsUnset } = settled;
    const changes: Change[] = [];
    compareValues(settled.before, settled.after, rootPlace(type), { minor, zeroIsUnset, kind: object.kind, changes });
    if (changes.length === 0 && !changesPods(settled)) return undefined;
    return { object, type: 'changed', verdict: verdictOfUpdate(before, after, settled, kubernetes), changes };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Nested too deeply to be walked.
    return { object, type: 'changed', verdict: tooDeep, changes: [{ type: 'changed', path: '', secret: true }] };
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
