import type { ResourceRequirements, SecurityContext } from '../api';

/**
 * What the level `restricted` asks of a container, and a read-only root.
 * See https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function restricted(user: number): SecurityContext {
  return {
    runAsUser: user,
    runAsGroup: user,
    runAsNonRoot: true,
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
  };
}

/** Requests of CPU and memory, and twice that memory as the limit. A limit of CPU only slows down. */
export function small(cpu: string, megabytes: number): ResourceRequirements {
  return { requests: { cpu, memory: `${megabytes}Mi` }, limits: { memory: `${2 * megabytes}Mi` } };
}
