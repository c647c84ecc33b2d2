import type { Diagnostic } from '../diagnostic';
import { appArmorProfile } from './app-armor-profile';
import { capabilities } from './capabilities';
import { subjectOf, type Control, type JudgedPod } from './control';
import { hostNamespaces } from './host-namespaces';
import { hostPathVolumes } from './host-path-volumes';
import { hostPorts } from './host-ports';
import { hostProbes } from './host-probes';
import type { PodSecurityLevel } from './level';
import { privilegeEscalation } from './privilege-escalation';
import { privileged } from './privileged';
import { procMount } from './proc-mount';
import { restrictedCapabilities } from './restricted-capabilities';
import { restrictedProcMount } from './restricted-proc-mount';
import { restrictedSeccompProfile } from './restricted-seccomp-profile';
import { restrictedVolumes } from './restricted-volumes';
import { runAsNonRoot } from './run-as-non-root';
import { runAsUser } from './run-as-user';
import { seLinuxOptions } from './se-linux-options';
import { seccompProfile } from './seccomp-profile';
import { sysctls } from './sysctls';
import { windowsHostProcess } from './windows-host-process';

/**
 * The controls of each level, in the order of the admission plugin.
 * The restricted level holds those of baseline, but for those that it replaces by stricter ones.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const podSecurityControls: Readonly<Record<PodSecurityLevel, readonly Control[]>> = {
  baseline: [
    appArmorProfile,
    capabilities,
    hostNamespaces,
    hostPathVolumes,
    hostPorts,
    hostProbes,
    privileged,
    procMount,
    seLinuxOptions,
    seccompProfile,
    sysctls,
    windowsHostProcess,
  ],
  restricted: [
    appArmorProfile,
    hostNamespaces,
    hostPorts,
    hostProbes,
    privileged,
    beforeMinor(35, procMount),
    seLinuxOptions,
    sysctls,
    windowsHostProcess,
    privilegeEscalation,
    restrictedCapabilities,
    restrictedProcMount,
    restrictedVolumes,
    runAsNonRoot,
    runAsUser,
    restrictedSeccompProfile,
  ],
};

function beforeMinor(minor: number, control: Control): Control {
  return { ...control, check: (pod) => (pod.minor < minor ? control.check(pod) : undefined) };
}

/**
 * The controls that a Pod violates at a level, by the policy of that minor version.
 * @throws if there is no such level
 */
export function checkPodSecurity(pod: JudgedPod, level: PodSecurityLevel, minor: number): Diagnostic[] {
  mustBeLevel(level);
  const subject = subjectOf(pod, minor);
  return podSecurityControls[level].flatMap(({ code, check }): Diagnostic[] => {
    const violation = check(subject);
    if (violation === undefined) return [];
    const { field, reason, detail, fix } = violation;
    return [{ code, severity: 'error', source: 'pod-security', field, message: `${reason} (${detail})`, fix }];
  });
}

/** @throws if a text is none of the levels that ask for something */
export function mustBeLevel(level: PodSecurityLevel): void {
  if (!Object.hasOwn(podSecurityControls, level))
    throw new RangeError(`podSecurity is ${JSON.stringify(level)}: it is 'baseline' or 'restricted', or left out`);
}
