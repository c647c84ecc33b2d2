import type { StatefulSet, StatefulSetSpec } from '../../kubernetes/api';
import { forbidden } from '../field-error';
import type { Review } from '../review';
import { validateStatefulSetSpec } from '../validate/stateful-set';
import { semanticEqual } from './semantic-equal';

const updatable = [
  'replicas',
  'ordinals',
  'template',
  'updateStrategy',
  'revisionHistoryLimit',
  'persistentVolumeClaimRetentionPolicy',
  'minReadySeconds',
] as const;

/** What names a StatefulSet's Pods and their claims stays; the length of its history may change from 1.33 on. */
export function validateStatefulSetUpdate(before: StatefulSet, after: StatefulSet, review: Review): void {
  validateStatefulSetSpec(after.spec ?? {}, 'spec', review);
  const fields = updatable.filter((field) => review.minor >= 33 || field !== 'revisionHistoryLimit');
  if (semanticEqual(without(before.spec, fields), without(after.spec, fields), 'spec')) return;
  const list = fields.map((field) => `'${field}'`);
  const names = `${list.slice(0, -1).join(', ')} and ${list[list.length - 1]}`;
  forbidden(review, 'spec', `updates to statefulset spec for fields other than ${names} are forbidden`);
}

function without(spec: StatefulSetSpec = {}, fields: readonly (keyof StatefulSetSpec)[]): StatefulSetSpec {
  const rest = { ...spec };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
}
