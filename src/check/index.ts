export { check, checkUpdate, type CheckOptions } from './check';
export type { Diagnostic, Place, Source } from './diagnostic';
export type { PodSecurityLevel } from './pod-security/level';
export { kubernetesVersions, type KubernetesVersion } from '../kubernetes/version';
