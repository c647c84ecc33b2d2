import type { PodSpec, Toleration } from '../../kubernetes/api';

// What the admission plugins of an ordinary cluster set in a Pod where its manifest is silent.
// https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/

/** The spec of a Pod as it was stored: with what admission set at its creation. */
export function admitted(spec: PodSpec): PodSpec {
  const hasClass = Boolean(spec.priorityClassName);
  return {
    ...spec,
    ...withAccount(spec.serviceAccountName || spec.serviceAccount || 'default'),
    ...(!hasClass && { priority: spec.priority ?? 0 }),
    ...(!hasClass && { preemptionPolicy: spec.preemptionPolicy ?? 'PreemptLowerPriority' }),
    securityContext: spec.securityContext ?? {},
    tolerations: withDefaultTolerations(spec.tolerations ?? []),
  };
}

/** The new spec of a Pod that was stored before: what admission set stays where neither manifest says otherwise. */
export function admittedOver(before: PodSpec, after: PodSpec): PodSpec {
  const stored = admitted(before);
  const { priority = stored.priority, preemptionPolicy = stored.preemptionPolicy } = after;
  const kept = before.serviceAccountName ? '' : stored.serviceAccountName!;
  return {
    ...after,
    ...withAccount(after.serviceAccountName || after.serviceAccount || kept),
    ...(priority !== undefined && { priority }),
    ...(preemptionPolicy !== undefined && { preemptionPolicy }),
    securityContext: after.securityContext ?? {},
    tolerations: withDefaultTolerations(after.tolerations ?? []),
  };
}

const withAccount = (name: string): PodSpec => ({ serviceAccountName: name, serviceAccount: name });

const nodeTaints = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];

/** A Pod stays for five minutes on a node that is not ready, unless it says otherwise. */
function withDefaultTolerations(tolerations: readonly Toleration[]): Toleration[] {
  const missing = nodeTaints.filter((taint) => !tolerations.some((one) => tolerates(one, taint)));
  const added = missing.map((key) => ({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 }));
  return [...tolerations, ...added];
}

function tolerates({ key, effect }: Toleration, taint: string): boolean {
  return (!key || key === taint) && (!effect || effect === 'NoExecute');
}
