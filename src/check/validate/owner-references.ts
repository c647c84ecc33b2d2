import type { OwnerReference } from '../../kubernetes/api';
import { invalid } from '../field-error';
import { goList, goString, GoValue, json, type GoType } from '../go-value';
import type { Review } from '../review';

// https://kubernetes.io/docs/concepts/overview/working-with-objects/owners-dependents/

/** `ownerReferences`: each complete, none of them an Event, at most one of them the controller. */
export function validateOwnerReferences(owners: readonly OwnerReference[], field: string, review: Review): void {
  const [distinct] = distinctOwners(owners);
  let controller: OwnerReference | undefined;
  for (const owner of distinct) {
    validateOwnerReference(owner, field, review);
    if (!owner.controller) continue;
    if (controller) {
      const found = `${nameOf(controller)} and ${nameOf(owner)}`;
      const detail = `Only one reference can have Controller set to true. Found "true" in references for ${found}`;
      invalid(review, field, new GoValue(goOwners, distinct), detail);
    } else controller = owner;
  }
}

function validateOwnerReference(owner: OwnerReference, field: string, review: Review): void {
  const { apiVersion = '', kind = '', name = '', uid = '' } = owner;
  const empty = (name: string) => (review.minor >= 34 ? 'must not be empty' : `${name} must not be empty`);
  if (versionOf(apiVersion) === '') invalid(review, `${field}.apiVersion`, apiVersion, 'version must not be empty');
  if (kind === '') invalid(review, `${field}.kind`, kind, empty('kind'));
  if (name === '') invalid(review, `${field}.name`, name, empty('name'));
  if (uid === '') invalid(review, `${field}.uid`, uid, empty('uid'));
  // What an Event owns would go when the Event expires.
  if (kind === 'Event' && (apiVersion === 'v1' || apiVersion === '/v1')) {
    const detail = '/v1, Kind=Event is disallowed from being an owner';
    invalid(review, field, new GoValue(goOwner, owner), detail);
  }
}

/**
 * The owners without those that are written twice, as the API server stores them,
 * and the UIDs of the ones left out.
 */
export function distinctOwners(owners: readonly OwnerReference[]): [OwnerReference[], string[]] {
  const distinct: OwnerReference[] = [];
  const duplicates: string[] = [];
  for (const owner of owners) {
    if (distinct.some((one) => same(one, owner))) duplicates.push(owner.uid ?? '');
    else distinct.push(owner);
  }
  return [distinct, duplicates];
}

function same(one: OwnerReference, other: OwnerReference): boolean {
  return (
    (one.apiVersion ?? '') === (other.apiVersion ?? '') &&
    (one.kind ?? '') === (other.kind ?? '') &&
    (one.name ?? '') === (other.name ?? '') &&
    (one.uid ?? '') === (other.uid ?? '') &&
    one.controller === other.controller &&
    one.blockOwnerDeletion === other.blockOwnerDeletion
  );
}

function nameOf({ kind = '', name = '' }: OwnerReference): string {
  return `${kind}/${name}`;
}

function versionOf(apiVersion: string): string {
  const parts = apiVersion.split('/');
  return parts.length > 2 ? '' : parts[parts.length - 1]!;
}

const goOwner: GoType = {
  go: (value) => {
    const { apiVersion, kind, name, uid, controller, blockOwnerDeletion } = value as OwnerReference;
    const texts = `APIVersion:${goString.go(apiVersion)}, Kind:${goString.go(kind)}, Name:${goString.go(name)}, UID:${goString.go(uid)}`;
    const flag = (set?: boolean) => (set === undefined ? '(*bool)(nil)' : '(*bool)(0x…)');
    return `v1.OwnerReference{${texts}, Controller:${flag(controller)}, BlockOwnerDeletion:${flag(blockOwnerDeletion)}}`;
  },
  json: (value) => {
    const { apiVersion = '', kind = '', name = '', uid = '', controller, blockOwnerDeletion } = value as OwnerReference;
    return json({ apiVersion, kind, name, uid, controller, blockOwnerDeletion });
  },
};
const goOwners = goList('v1.OwnerReference', goOwner);
