import type { PodSpec, SecurityContext } from '../../kubernetes/api';
import { invalid, notSupported } from '../field-error';
import type { Review } from '../review';
import { validateAppArmorProfile } from './app-armor-profile';
import { validateSeccompProfile } from './seccomp-profile';
import { validateId } from './user-id';
import { validateWindowsOptions } from './windows-options';

const procMounts = ['Default', 'Unmasked'];

/**
 * `securityContext` of a container.
 * https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
 */
export function validateContainerSecurityContext(
  context: SecurityContext,
  spec: PodSpec,
  field: string,
  review: Review,
): void {
  const { runAsUser, runAsGroup, procMount, seccompProfile, windowsOptions, appArmorProfile } = context;
  if (runAsUser !== undefined) validateId(runAsUser, `${field}.runAsUser`, review);
  if (runAsGroup !== undefined) validateId(runAsGroup, `${field}.runAsGroup`, review);
  if (procMount !== undefined) {
    if (!procMounts.includes(procMount)) notSupported(review, `${field}.procMount`, procMount, procMounts);
    if (procMount === 'Unmasked' && spec.hostUsers !== false) {
      invalid(review, `${field}.procMount`, procMount, '`hostUsers` must be false to use `Unmasked`');
    }
  }
  if (seccompProfile) validateSeccompProfile(seccompProfile, `${field}.seccompProfile`, review);
  if (context.allowPrivilegeEscalation === false) validateNoMorePrivileges(context, field, review);
  if (windowsOptions) validateWindowsOptions(windowsOptions, `${field}.windowsOptions`, review);
  if (appArmorProfile) validateAppArmorProfile(appArmorProfile, `${field}.appArmorProfile`, review);
}

function validateNoMorePrivileges(context: SecurityContext, field: string, review: Review): void {
  const contradiction = (what: string): void => {
    invalid(review, field, inGo(context), `cannot set \`allowPrivilegeEscalation\` to false and ${what}`);
  };
  if (context.privileged) contradiction('`privileged` to true');
  for (const capability of context.capabilities?.add ?? []) {
    if (capability === 'CAP_SYS_ADMIN') contradiction('`capabilities.Add` CAP_SYS_ADMIN');
  }
}

// With the names and the order of the fields of Go's struct, as the server prints it.
function inGo(context: SecurityContext): object {
  const { capabilities, seLinuxOptions, windowsOptions, seccompProfile, appArmorProfile } = context;
  return {
    Capabilities: capabilities ? { Add: capabilities.add ?? null, Drop: capabilities.drop ?? null } : null,
    Privileged: context.privileged ?? null,
    SELinuxOptions: seLinuxOptions
      ? {
          User: seLinuxOptions.user ?? '',
          Role: seLinuxOptions.role ?? '',
          Type: seLinuxOptions.type ?? '',
          Level: seLinuxOptions.level ?? '',
        }
      : null,
    WindowsOptions: windowsOptions
      ? {
          GMSACredentialSpecName: windowsOptions.gmsaCredentialSpecName ?? null,
          GMSACredentialSpec: windowsOptions.gmsaCredentialSpec ?? null,
          RunAsUserName: windowsOptions.runAsUserName ?? null,
          HostProcess: windowsOptions.hostProcess ?? null,
        }
      : null,
    RunAsUser: context.runAsUser ?? null,
    RunAsGroup: context.runAsGroup ?? null,
    RunAsNonRoot: context.runAsNonRoot ?? null,
    ReadOnlyRootFilesystem: context.readOnlyRootFilesystem ?? null,
    AllowPrivilegeEscalation: context.allowPrivilegeEscalation ?? null,
    ProcMount: context.procMount ?? null,
    SeccompProfile: seccompProfile ? profileInGo(seccompProfile) : null,
    AppArmorProfile: appArmorProfile ? profileInGo(appArmorProfile) : null,
  };
}

function profileInGo({ type, localhostProfile }: { type?: string; localhostProfile?: string }): object {
  return { Type: type ?? '', LocalhostProfile: localhostProfile ?? null };
}
