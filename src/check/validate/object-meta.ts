import type { ObjectMeta } from '../../kubernetes/api';
import { dnsSubdomainComplaints } from '../../kubernetes/name';
import type { Review } from '../review';

export interface ObjectMetaRules {
  readonly namespaced: boolean;
  /** What the kind's names must look like. @default a DNS subdomain */
  readonly name?: (name: string, isPrefix: boolean) => string[];
}

/** The metadata that every object has. */
export function validateObjectMeta(meta: ObjectMeta, rules: ObjectMetaRules, field: string, review: Review): void {
  void [meta, rules.name ?? dnsSubdomainComplaints, field, review];
}
