import { expect, test } from 'vitest';
import type { PodSpec } from '../../../src/kubernetes/api';
import type { Review } from '../../../src/check/review';
import { validateHostNetworkPorts, validateHostUsers } from '../../../src/check/validate/host-namespaces';
import { validateHostProcess } from '../../../src/check/validate/host-process';
import { validatePodOs } from '../../../src/check/validate/pod-os';
import { validatePodSecurityContext } from '../../../src/check/validate/pod-security-context';

type Rule = (spec: PodSpec, field: string, review: Review) => void;

function errorsOf(rule: Rule, spec: PodSpec, minor = 36): string[] {
  const review: Review = { minor, errors: [], warnings: [] };
  rule(spec, 'spec', review);
  return review.errors.map(({ field, message }) => `${field}: ${message}`);
}

test('ids of users and groups are of 31 bits', () => {
  expect(
    errorsOf(validatePodSecurityContext, { securityContext: { fsGroup: -1, supplementalGroups: [1, 2 ** 31] } }),
  ).toEqual([
    'spec.securityContext.fsGroup: Invalid value: -1: must be between 0 and 2147483647, inclusive',
    'spec.securityContext.supplementalGroups[1]: Invalid value: 2147483648: must be between 0 and 2147483647, inclusive',
  ]);
});

test('processes are shared with the host or among the containers, not both', () => {
  expect(errorsOf(validatePodSecurityContext, { hostPID: true, shareProcessNamespace: true })).toEqual([
    'spec.securityContext.shareProcessNamespace: Invalid value: true: ShareProcessNamespace and HostPID cannot both be enabled',
  ]);
});

test('a sysctl of a namespace that is the host’s is refused from 1.29 on, however it is written', () => {
  const sysctls = [
    { name: 'net/ipv4/conf/eth0.1/rp_filter', value: '1' },
    { name: 'kernel.shmmax', value: '1' },
    { name: 'fs.file-max', value: '1' },
  ];
  const spec: PodSpec = { hostNetwork: true, hostIPC: true, securityContext: { sysctls } };
  expect(errorsOf(validatePodSecurityContext, spec, 28)).toEqual([]);
  expect(errorsOf(validatePodSecurityContext, spec, 29)).toEqual([
    'spec.securityContext.sysctls[0].name: Invalid value: "net/ipv4/conf/eth0.1/rp_filter": may not be specified when \'hostNetwork\' is true',
    'spec.securityContext.sysctls[1].name: Invalid value: "kernel.shmmax": may not be specified when \'hostIPC\' is true',
  ]);
});

test('the sysctls of the IPC namespace are known by name, but for those of message queues', () => {
  const names = ['kernel.shm_next_id', 'kernel.msgmnb', 'kernel.sem_next_id', 'fs/mqueue/msg_max', 'fs.mqueue'];
  const sysctls = names.map((name) => ({ name, value: '1' }));
  const fields = errorsOf(validatePodSecurityContext, { hostIPC: true, securityContext: { sysctls } }).map(
    (error) => error.split(':')[0],
  );
  expect(fields).toEqual(['spec.securityContext.sysctls[1].name', 'spec.securityContext.sysctls[3].name']);
});

test('in the host’s network a port is the host’s port', () => {
  const containers = [{ ports: [{ containerPort: 80, hostPort: 81 }] }];
  expect(errorsOf(validateHostNetworkPorts, { containers })).toEqual([]);
  expect(errorsOf(validateHostNetworkPorts, { hostNetwork: true, containers })).toEqual([
    'spec.containers[0].ports[0].hostPort: Invalid value: 81: must match `containerPort` when `hostNetwork` is true',
  ]);
});

test('a user namespace goes with no namespace of the host', () => {
  const spec: PodSpec = { hostUsers: false, hostNetwork: true, hostPID: true, hostIPC: true };
  expect(errorsOf(validateHostUsers, spec)).toEqual([
    'spec.hostNetwork: Forbidden: when `hostUsers` is false',
    'spec.HostPID: Forbidden: when `hostUsers` is false',
    'spec.HostIPC: Forbidden: when `hostUsers` is false',
  ]);
});

test('HostProcess is for all containers or none, and needs the host’s network', () => {
  const windowsOptions = { hostProcess: true };
  const containers = [{ name: 'a', securityContext: { windowsOptions } }, { name: 'b' }];
  expect(errorsOf(validateHostProcess, { containers })).toEqual([
    'spec.hostNetwork: Invalid value: false: hostNetwork must be true if pod contains any hostProcess containers',
    'spec: Invalid value: "": If pod contains any hostProcess containers then all containers must be HostProcess containers',
  ]);
  expect(errorsOf(validateHostProcess, { hostNetwork: true, securityContext: { windowsOptions }, containers })).toEqual(
    [],
  );
});

test('an operating system has not the fields of the other', () => {
  const spec: PodSpec = {
    hostPID: false,
    securityContext: { runAsUser: 1, windowsOptions: {} },
    containers: [{ securityContext: { privileged: false } }],
  };
  expect(errorsOf(validatePodOs, { ...spec, os: { name: 'windows' } })).toEqual([
    'spec.securityContext.runAsUser: Forbidden: cannot be set for a windows pod',
    'spec.containers[0].securityContext.privileged: Forbidden: cannot be set for a windows pod',
  ]);
  expect(errorsOf(validatePodOs, { ...spec, os: { name: 'linux' } })).toEqual([
    'spec.securityContext.windowsOptions: Forbidden: windows options cannot be set for a linux pod',
  ]);
  expect(errorsOf(validatePodOs, { os: {} }, 33)).toEqual(['spec.os.name: Required value: cannot be empty']);
  expect(errorsOf(validatePodOs, { os: { name: 'plan9' } })).toEqual([
    'spec.os: Unsupported value: "plan9": supported values: "linux", "windows"',
  ]);
});
