import type { NetworkPolicy } from '../api';

/** What a network policy gets: TCP for its ports, and the directions that its rules are about. */
export function setNetworkPolicyDefaults(policy: NetworkPolicy): void {
  const spec = (policy.spec ??= {});
  for (const rules of [spec.ingress, spec.egress]) {
    for (const { ports } of rules ?? []) for (const port of ports ?? []) port.protocol ??= 'TCP';
  }
  if (!spec.policyTypes?.length) spec.policyTypes = spec.egress?.length ? ['Ingress', 'Egress'] : ['Ingress'];
}
