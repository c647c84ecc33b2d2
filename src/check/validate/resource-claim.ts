import type { ObjectMeta, PodResourceClaim } from '../../kubernetes/api';
import { dnsLabelComplaints, dnsSubdomainComplaints } from '../../kubernetes/name';
import { duplicate, forbidden, invalid, required } from '../field-error';
import type { Review } from '../review';
import { mirrorPod } from './pod-annotations';

// https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/

/** `resourceClaims` of a Pod: each with a name of its own, and made of a claim or of a claim template. */
export function validateResourceClaims(
  claims: readonly PodResourceClaim[],
  { annotations = {} }: ObjectMeta,
  field: string,
  review: Review,
): void {
  const isStatic = Object.hasOwn(annotations, mirrorPod);
  const seen = new Set<string>();
  claims.forEach((claim, i) => {
    // The server's path of it has an empty name.
    if (isStatic) return forbidden(review, '[]', 'static pods do not support resource claims');
    const item = `${field}[${i}]`;
    const { name = '', resourceClaimName, resourceClaimTemplateName } = claim;
    if (name === '') required(review, `${item}.name`);
    else if (seen.has(name)) duplicate(review, `${item}.name`, name);
    else {
      for (const complaint of dnsLabelComplaints(name)) invalid(review, `${item}.name`, name, complaint);
      seen.add(name);
    }
    if (resourceClaimName !== undefined && resourceClaimTemplateName !== undefined) {
      const detail = 'at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified';
      invalid(review, item, inGoNames(claim), detail);
    }
    if (resourceClaimName === undefined && resourceClaimTemplateName === undefined) {
      const detail = 'must specify one of: `resourceClaimName`, `resourceClaimTemplateName`';
      invalid(review, item, inGoNames(claim), detail);
    }
    validateClaimName(resourceClaimName, `${item}.resourceClaimName`, review);
    validateClaimName(resourceClaimTemplateName, `${item}.resourceClaimTemplateName`, review);
  });
}

function validateClaimName(name: string | undefined, field: string, review: Review): void {
  if (name === undefined) return;
  for (const complaint of dnsSubdomainComplaints(name)) invalid(review, field, name, complaint);
}

/** A claim as the server prints it: its internal type has Go's field names. */
function inGoNames({ name = '', resourceClaimName, resourceClaimTemplateName }: PodResourceClaim): object {
  return {
    Name: name,
    ResourceClaimName: resourceClaimName ?? null,
    ResourceClaimTemplateName: resourceClaimTemplateName ?? null,
  };
}
