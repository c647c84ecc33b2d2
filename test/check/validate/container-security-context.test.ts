import { expect, test } from 'vitest';
import type { PodSpec, SecurityContext } from '../../../src/kubernetes/api';
import { validateContainerSecurityContext } from '../../../src/check/validate/container-security-context';
import { errorsOf } from '../support/errors';

const faults = (context: SecurityContext, { spec = {} as PodSpec, minor = 36 } = {}) =>
  errorsOf((review) => validateContainerSecurityContext(context, spec, 'securityContext', review), minor);

test('IDs have 31 bits', () => {
  expect(faults({ runAsUser: 0, runAsGroup: 2 ** 31 - 1 })).toEqual([]);
  expect(faults({ runAsUser: -1, runAsGroup: 2 ** 31 })).toEqual([
    'securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive',
    'securityContext.runAsGroup: Invalid value: 2147483648: must be between 0 and 2147483647, inclusive',
  ]);
});

test('proc is unmasked only in a user namespace of its own', () => {
  expect(faults({ procMount: 'Unmasked' }, { spec: { hostUsers: false } })).toEqual([]);
  expect(faults({ procMount: 'Unmasked' })).toEqual([
    'securityContext.procMount: Invalid value: "Unmasked": `hostUsers` must be false to use `Unmasked`',
  ]);
  expect(faults({ procMount: 'None' })).toEqual([
    'securityContext.procMount: Unsupported value: "None": supported values: "Default", "Unmasked"',
  ]);
});

test('who may not gain privileges has none already', () => {
  expect(faults({ allowPrivilegeEscalation: false, capabilities: { add: ['SYS_ADMIN'] } })).toEqual([]);
  expect(faults({ allowPrivilegeEscalation: false, privileged: true }, { minor: 33 })).toEqual([
    'securityContext: Invalid value: …: cannot set `allowPrivilegeEscalation` to false and `privileged` to true',
  ]);
  expect(faults({ allowPrivilegeEscalation: false, capabilities: { add: ['CAP_SYS_ADMIN'] } })).toEqual([
    'securityContext: Invalid value: {"Capabilities":{"Add":["CAP_SYS_ADMIN"],"Drop":null},"Privileged":null,"SELinuxOptions":null,"WindowsOptions":null,"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"ReadOnlyRootFilesystem":null,"AllowPrivilegeEscalation":false,"ProcMount":null,"SeccompProfile":null,"AppArmorProfile":null}: cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN',
  ]);
});
