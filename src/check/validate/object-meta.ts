import type { ObjectMeta } from '../../kubernetes/api';
import { nameOf, shownNameOf } from '../../kubernetes/generated-name';
import { dnsLabelComplaints, dnsSubdomainComplaints } from '../../kubernetes/name';
import { invalid, required } from '../field-error';
import type { Review } from '../review';
import { validateFinalizers } from './finalizers';
import { validateAnnotations, validateLabels } from './labels';
import { validateOwnerReferences } from './owner-references';

export interface ObjectMetaRules {
  readonly namespaced: boolean;
  /** What the kind's names must look like. @default a DNS subdomain */
  readonly name?: (name: string, isPrefix: boolean) => string[];
  /** True: the server keeps the generation that was sent. @default false: it counts for itself */
  readonly keepsGeneration?: boolean;
}

/** The metadata that every object has. */
export function validateObjectMeta(meta: ObjectMeta, rules: ObjectMetaRules, field: string, review: Review): void {
  validateName(meta, rules.name ?? subdomain, field, review);
  // An object without a namespace goes to that of the request; one of no namespace drops what was sent.
  if (rules.namespaced && meta.namespace) {
    for (const complaint of dnsLabelComplaints(meta.namespace)) {
      invalid(review, `${field}.namespace`, meta.namespace, complaint);
    }
  }
  if (rules.keepsGeneration && meta.generation !== undefined && meta.generation < 0) {
    invalid(review, `${field}.generation`, meta.generation, 'must be greater than or equal to 0');
  }
  validateLabels(meta.labels, `${field}.labels`, review);
  validateAnnotations(meta.annotations, `${field}.annotations`, review);
  if (meta.ownerReferences) validateOwnerReferences(meta.ownerReferences, `${field}.ownerReferences`, review);
  if (meta.finalizers) validateFinalizers(meta.finalizers, `${field}.finalizers`, review);
}

function validateName(
  meta: ObjectMeta,
  complaints: (name: string, isPrefix: boolean) => string[],
  field: string,
  review: Review,
): void {
  const { generateName = '' } = meta;
  if (generateName !== '') {
    for (const complaint of complaints(generateName, true)) {
      invalid(review, `${field}.generateName`, generateName, complaint);
    }
  }
  const name = nameOf(meta);
  if (name === '') required(review, `${field}.name`, 'name or generateName is required');
  else {
    for (const complaint of complaints(name, false)) {
      invalid(review, `${field}.name`, shownNameOf(meta), complaint);
    }
  }
}

/** A name by a DNS rule; a prefix may end with a dash, as more follows. */
export function nameBy(rule: (name: string) => string[]): (name: string, isPrefix: boolean) => string[] {
  return (name, isPrefix) => rule(isPrefix ? name.replace(dashAtEnd, 'a') : name);
}

// The server overlooks the byte before the dash too, be it a good one or not.
const dashAtEnd = /\p{ASCII}-$/u;

const subdomain = nameBy((name) => dnsSubdomainComplaints(name));
