import type { WindowsSecurityContextOptions } from '../../kubernetes/api';
import { setters, type Control } from './control';

/**
 * HostProcess: containers with the privileges of the Windows node
 *
 * | restricted fields | allowed values |
 * | --- | --- |
 * | `securityContext.windowsOptions.hostProcess` of the Pod and every container | unset, `false` |
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export const windowsHostProcess: Control = {
  code: 'pod-security/windows-host-process',
  check({ spec, field, containers }) {
    const isBad = (options: WindowsSecurityContextOptions | undefined): boolean => options?.hostProcess === true;
    const podIsBad = isBad(spec.securityContext?.windowsOptions);
    const bad = containers.filter(({ container }) => isBad(container.securityContext?.windowsOptions));
    if (!podIsBad && bad.length === 0) return undefined;
    return {
      field: `${podIsBad ? field : bad[0]!.field}.securityContext.windowsOptions.hostProcess`,
      reason: 'hostProcess',
      detail: `${setters(podIsBad, bad)} must not set securityContext.windowsOptions.hostProcess=true`,
      fix: 'remove securityContext.windowsOptions.hostProcess',
    };
  },
};
